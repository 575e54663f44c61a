package org.dodeka.validation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry without OSGi: the declarations of every {@code plugin.xml} that a class loader finds. */
final class ClassPathRegistry {

    private ClassPathRegistry() {
    }

    static IExtensionRegistry read(ClassLoader loader) {
        Object token = new Object();
        try {
            IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(loader), token, token);
            for (URL plugin : java.util.Collections.list(loader.getResources("plugin.xml"))) {
                try (InputStream stream = plugin.openStream()) {
                    String name = symbolicName(plugin);
                    registry.addContribution(stream, ContributorFactorySimple.createContributor(name), false, name, texts(plugin), token);
                }
            }
            return registry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the bundle, under which its extension points are known. */
    private static String symbolicName(URL plugin) throws IOException {
        try (InputStream stream = URI.create(plugin.toString().replaceAll("plugin\\.xml$", "META-INF/MANIFEST.MF")).toURL().openStream()) {
            String name = new Manifest(stream).getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? plugin.toString() : name.replaceAll(";.*", "").strip();
        }
    }

    /** The texts of a plug-in in the language of the people, and where they lack one, in English. */
    private static ResourceBundle texts(URL plugin) throws IOException {
        Texts texts = null;
        List<Locale> locales = Control.getControl(Control.FORMAT_PROPERTIES).getCandidateLocales("plugin", Locale.getDefault());
        for (Locale locale : locales.reversed()) {
            String name = Control.getControl(Control.FORMAT_PROPERTIES).toBundleName("plugin", locale);
            URL properties = URI.create(plugin.toString().replaceAll("plugin\\.xml$", name + ".properties")).toURL();
            try (InputStream stream = properties.openStream()) {
                texts = new Texts(stream, texts);
            } catch (FileNotFoundException none) {
                continue; // a plug-in without texts, or not in this language
            }
        }
        return texts;
    }

    private static final class Texts extends PropertyResourceBundle {

        Texts(InputStream stream, ResourceBundle general) throws IOException {
            super(stream);
            setParent(general);
        }
    }

    private static final class Strategy extends RegistryStrategy {

        private final ClassLoader loader;

        Strategy(ClassLoader loader) {
            super(null, null);
            this.loader = loader;
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
            try {
                return loader.loadClass(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), className, e));
            }
        }
    }
}
