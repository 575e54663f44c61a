package org.dodeka.viewpoint;

import java.net.URL;
import java.util.MissingResourceException;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A plug-in of the running platform. */
record BundleContribution(Bundle bundle) implements Contribution {

    static Optional<Contribution> named(String name) {
        return Optional.ofNullable(Platform.getBundle(name)).map(BundleContribution::new);
    }

    @Override
    public String name() {
        return bundle.getSymbolicName();
    }

    @Override
    public Optional<URL> file(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public Optional<String> translation(String key) {
        try {
            return Optional.of(Platform.getResourceBundle(bundle).getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ClassLoader> loader() {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).map(BundleWiring::getClassLoader);
    }

    @Override
    public Optional<Contribution> other(String name) {
        return named(name);
    }
}
