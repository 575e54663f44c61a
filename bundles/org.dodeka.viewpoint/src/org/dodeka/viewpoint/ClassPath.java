package org.dodeka.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds specifications without OSGi: in the {@code plugin.xml} files of a class path. */
final class ClassPath {

    private static final String PLUGIN = "plugin.xml";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private ClassPath() {
    }

    static List<InstalledSpecification> read(ClassLoader loader) {
        List<InstalledSpecification> found = new ArrayList<>();
        Map<String, FolderContribution> plugins = plugins(loader);
        for (FolderContribution plugin : plugins.values()) {
            for (String path : declared(plugin)) {
                found.add(InstalledSpecification.read(plugin, path));
            }
        }
        return found;
    }

    /** The specification at a path of the class path. */
    static InstalledSpecification read(ClassLoader loader, String path) {
        Map<String, FolderContribution> plugins = plugins(loader);
        URL found = loader.getResource(path);
        if (found == null) {
            return InstalledSpecification.read(new FolderContribution("", nowhere(), loader, plugins), path);
        }
        String root = found.toString().substring(0, found.toString().length() - path.length());
        FolderContribution known = plugins.values().stream().filter(one -> one.root().equals(root)).findFirst().orElse(null);
        return InstalledSpecification.read(known != null ? known : new FolderContribution(symbolicName(root), url(root), loader, plugins), path);
    }

    /** The plug-ins of a class path by name, in its order. */
    private static Map<String, FolderContribution> plugins(ClassLoader loader) {
        Map<String, FolderContribution> plugins = new LinkedHashMap<>();
        try {
            for (URL manifest : Collections.list(loader.getResources(MANIFEST))) {
                String text = manifest.toString();
                String root = text.substring(0, text.length() - MANIFEST.length());
                String name = symbolicName(root);
                if (!name.isEmpty()) {
                    plugins.putIfAbsent(name, new FolderContribution(name, url(root), loader, plugins));
                }
            }
        } catch (IOException none) {
            return plugins; // a class path that cannot be listed has no plug-ins
        }
        return plugins;
    }

    private static String symbolicName(String root) {
        try (InputStream in = url(root + MANIFEST).openStream()) {
            String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? "" : name.replaceAll(";.*", "").strip();
        } catch (IOException none) {
            return ""; // no plug-in
        }
    }

    private static List<String> declared(FolderContribution plugin) {
        List<String> paths = new ArrayList<>();
        URL file = plugin.file(PLUGIN).orElse(null);
        if (file == null) {
            return paths;
        }
        try (InputStream in = file.openStream()) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            boolean ours = false;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("extension")) {
                    ours = Installed.POINT.equals(reader.getAttributeValue(null, "point"));
                } else if (ours && reader.getLocalName().equals("specification") && reader.getAttributeValue(null, "path") != null) {
                    paths.add(reader.getAttributeValue(null, "path"));
                }
            }
        } catch (IOException | XMLStreamException broken) {
            return paths; // what was declared before the break counts; the platform reports the rest
        }
        return paths;
    }

    private static URL nowhere() {
        return url("file:/nowhere/");
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
