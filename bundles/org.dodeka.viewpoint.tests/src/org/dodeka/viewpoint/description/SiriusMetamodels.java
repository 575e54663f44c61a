package org.dodeka.viewpoint.description;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The real metamodels of Sirius, which lie beside the project as data; they are never part of it. */
final class SiriusMetamodels {

    private static final String[][] FILES = {{"org.eclipse.sirius.model", "viewpoint"}, {"org.eclipse.sirius.diagram.model", "diagram"},
        {"org.eclipse.sirius.table.model", "table"}, {"org.eclipse.sirius.tree.model", "tree"}, {"org.eclipse.sirius.properties", "properties"}};

    private final ResourceSet resources = new ResourceSetImpl();

    private SiriusMetamodels(Path folder) {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
        for (String[] file : FILES) {
            resources.getURIConverter().getURIMap().put(uri(file), URI.createFileURI(folder.resolve(file[1] + ".ecore").toString()));
        }
        for (String[] file : FILES) {
            register((EPackage) resources.getResource(uri(file), true).getContents().get(0));
        }
        EcoreUtil.resolveAll(resources);
    }

    private static URI uri(String[] file) {
        return URI.createURI("platform:/plugin/" + file[0] + "/model/" + file[1] + ".ecore");
    }

    private void register(EPackage one) {
        resources.getPackageRegistry().put(one.getNsURI(), one);
        one.getESubpackages().forEach(this::register);
    }

    /** The folder with the data, if it lies beside the project or where the property {@code dodeka.shared} says. */
    static Optional<Path> folder() {
        String told = System.getProperty("dodeka.shared");
        if (told != null) {
            return Optional.of(Path.of(told).resolve("sirius-metamodels"));
        }
        for (Path one = Path.of("").toAbsolutePath(); one != null; one = one.getParent()) {
            Path candidate = one.resolve("shared/sirius-metamodels");
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    static SiriusMetamodels load() {
        return new SiriusMetamodels(folder().orElseThrow());
    }

    /** All packages, the inner ones too. */
    List<EPackage> packages() {
        return resources.getPackageRegistry().values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast)
            .filter(one -> one.getNsURI().startsWith("http://www.eclipse.org/sirius/")).sorted(Comparator.comparing(EPackage::getNsURI)).distinct()
                    .toList();
    }

    /** An empty resource that knows the packages. */
    Resource resource(URI uri) {
        return resources.createResource(uri);
    }

    /** The class with a name as {@link Vocabulary} has it. */
    EClass named(Vocabulary.Type type) {
        for (Object value : resources.getPackageRegistry().values()) {
            if (value instanceof EPackage one && type.packageName().equals(name(one))
                    && one.getEClassifier(type.simpleName()) instanceof EClass found) {
                return found;
            }
        }
        throw new AssertionError(type.name());
    }

    private static String name(EPackage one) {
        if (one.getESuperPackage() == null) {
            return one.getName();
        }
        String name = name(one.getESuperPackage()) + "." + one.getName();
        return name.startsWith("viewpoint.description") ? name.substring("viewpoint.".length()) : name;
    }
}
