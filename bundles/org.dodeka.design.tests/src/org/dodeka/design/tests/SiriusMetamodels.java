package org.dodeka.design.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The metamodels of Sirius itself. They are no part of the project; whoever has them keeps them in {@code shared/sirius-metamodels} beside it. */
final class SiriusMetamodels {

    private static final Map<String, String> FILES = Map.of("viewpoint.ecore", "org.eclipse.sirius.model",
            "diagram.ecore", "org.eclipse.sirius.diagram.model", "table.ecore", "org.eclipse.sirius.table.model",
            "tree.ecore", "org.eclipse.sirius.tree.model", "properties.ecore", "org.eclipse.sirius.properties");

    private SiriusMetamodels() {
    }

    /** The folder with the metamodels; nothing if it is not there. */
    static Optional<Path> folder() {
        Path start = Path.of(System.getProperty("dodeka.root", "")).toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/sirius-metamodels");
            if (Files.isRegularFile(folder.resolve("viewpoint.ecore"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** A resource set that knows the metamodels in a folder, and nothing else but Ecore. */
    static ResourceSet resourceSet(Path folder) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
        FILES.forEach((file, plugin) -> map(set, logical(plugin, file), folder.resolve(file)));
        map(set, URI.createURI("environment:/viewpoint"), folder.resolve("Environment.odesign"));
        map(set, URI.createURI("environment:/diagram"), folder.resolve("DiagramEnvironment.odesign"));
        FILES.forEach((file, plugin) -> register(set, (EPackage) set.getResource(logical(plugin, file), true).getContents().get(0)));
        EcoreUtil.resolveAll(set);
        return set;
    }

    private static URI logical(String plugin, String file) {
        return URI.createURI("platform:/plugin/" + plugin + "/model/" + file);
    }

    private static void map(ResourceSet set, URI logical, Path file) {
        set.getURIConverter().getURIMap().put(logical, URI.createFileURI(file.toString()));
    }

    private static void register(ResourceSet set, EPackage one) {
        set.getPackageRegistry().put(one.getNsURI(), one);
        one.getESubpackages().forEach(sub -> register(set, sub));
    }
}
