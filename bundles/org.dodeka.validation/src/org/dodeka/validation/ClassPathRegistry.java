package org.dodeka.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
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

    private static ResourceBundle texts(URL plugin) throws IOException {
        URL properties = URI.create(plugin.toString().replaceAll("plugin\\.xml$", "plugin.properties")).toURL();
        try (InputStream stream = properties.openStream()) {
            return new PropertyResourceBundle(stream);
        } catch (java.io.FileNotFoundException none) {
            return null; // a plug-in without texts
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
