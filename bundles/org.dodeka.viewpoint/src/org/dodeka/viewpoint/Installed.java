package org.dodeka.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.description.SpecificationProblem.Severity;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;

/** The specifications of the running platform, read once until plug-ins come or go. */
final class Installed {

    static final String POINT = "org.dodeka.viewpoint.specifications";

    private static Viewpoints known;
    private static IExtensionRegistry listenedTo;

    private Installed() {
    }

    static synchronized Viewpoints get() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null && registry != listenedTo) {
            listenedTo = registry;
            registry.addListener(new Forgetful(), POINT);
            known = null;
        }
        if (known == null) {
            known = registry == null ? Viewpoints.fromClassPath(Installed.class.getClassLoader()) : read(registry);
        }
        return known;
    }

    private static synchronized void forget() {
        known = null;
    }

    private static Viewpoints read(IExtensionRegistry registry) {
        List<InstalledSpecification> specifications = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            Optional<Contribution> plugin = BundleContribution.named(element.getContributor().getName());
            String path = element.getAttribute("path");
            if (plugin.isPresent() && path != null) {
                specifications.add(InstalledSpecification.read(plugin.get(), path));
            }
        }
        specifications.forEach(Installed::log);
        return new Viewpoints(specifications);
    }

    private static void log(InstalledSpecification specification) {
        ILog log = ILog.of(Installed.class);
        for (SpecificationProblem problem : specification.problems()) {
            String message = specification.id() + ": " + problem;
            if (problem.severity() == Severity.ERROR) {
                log.error(message);
            } else {
                log.warn(message);
            }
        }
    }

    private static final class Forgetful implements IRegistryEventListener {

        @Override
        public void added(IExtension[] extensions) {
            forget();
        }

        @Override
        public void removed(IExtension[] extensions) {
            forget();
        }

        @Override
        public void added(IExtensionPoint[] points) {
            forget();
        }

        @Override
        public void removed(IExtensionPoint[] points) {
            forget();
        }
    }
}
