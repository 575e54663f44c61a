package org.dodeka.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle.Control;

/** A plug-in that is found without OSGi: its root lies in a folder or in an archive of the class path. */
final class FolderContribution implements Contribution {

    private final String name;
    private final URL root;
    private final ClassLoader loader;
    private final Map<String, FolderContribution> others;
    private Map<String, String> texts;

    /**
     * A plug-in.
     *
     * @param root its root, ending with a slash
     * @param loader finds its classes; null if it has none
     * @param others the plug-ins of the same surroundings by name
     */
    FolderContribution(String name, URL root, ClassLoader loader, Map<String, FolderContribution> others) {
        this.name = name;
        this.root = root;
        this.loader = loader;
        this.others = others;
    }

    /** The texts, read when the first is asked for; those of a more special language come later and replace the general ones. */
    private synchronized Map<String, String> texts() {
        if (texts == null) {
            texts = new HashMap<>();
            Control control = Control.getControl(Control.FORMAT_PROPERTIES);
            List<Locale> locales = control.getCandidateLocales("plugin", Locale.getDefault());
            locales.reversed().forEach(locale -> readTexts(control.toBundleName("plugin", locale) + ".properties"));
        }
        return texts;
    }

    private void readTexts(String path) {
        Optional<URL> file = file(path);
        if (file.isPresent()) {
            try (InputStream in = file.get().openStream()) {
                PropertyResourceBundle bundle = new PropertyResourceBundle(in);
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            } catch (IOException | IllegalArgumentException unreadable) {
                return; // each label that has no text now is reported by the reader
            }
        }
    }

    /** Its root, ending with a slash. */
    String root() {
        return root.toString();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<URL> file(String path) {
        URI relative = URI.create("").resolve(path.replace(" ", "%20"));
        if (relative.isAbsolute() || path.startsWith("/") || path.contains("..")) {
            return Optional.empty();
        }
        try {
            URL url = URI.create(root + relative.toString()).toURL();
            url.openStream().close();
            return Optional.of(url);
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> translation(String key) {
        return Optional.ofNullable(texts().get(key));
    }

    @Override
    public Optional<ClassLoader> loader() {
        return Optional.ofNullable(loader);
    }

    @Override
    public Optional<Contribution> other(String other) {
        return Optional.ofNullable(others.get(other));
    }
}
