package org.dodeka.model.resource;

import java.util.Map;
import java.util.ServiceLoader;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Makes designs and the catalogue known to EMF, with or without OSGi. */
public final class Designs {

    /** Extension of files with designs, without the dot. */
    public static final String EXTENSION = "learning";

    /** Extension of files with catalogues of disciplines, without the dot. */
    public static final String CATALOGUE_EXTENSION = "disciplines";

    /** The address under which designs refer to the catalogue of the twelve disciplines, and the only one outside of their file. */
    public static final String CATALOGUE_URI = "pathmap://DODEKA/twelve-disciplines.disciplines";

    private Designs() {
    }

    /**
     * A new resource set that reads and writes designs and catalogues and finds the catalogue of the twelve disciplines.
     *
     * @return an empty resource set
     */
    public static ResourceSet newResourceSet() {
        ResourceSet set = new ResourceSetImpl();
        register(set);
        return set;
    }

    /**
     * Prepares a resource set for designs and catalogues. In OSGi the extensions of the bundles do most of this for every resource set.
     *
     * @param set the resource set to prepare
     */
    public static void register(ResourceSet set) {
        set.getPackageRegistry().put(DesignPackage.eNS_URI, DesignPackage.eINSTANCE);
        set.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
        Map<String, Object> factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
        Resource.Factory factory = new DesignResourceFactory();
        factories.put(EXTENSION, factory);
        factories.put(CATALOGUE_EXTENSION, factory);
        mapCatalogue(set.getURIConverter());
    }

    /** In OSGi an extension of the catalogue's bundle has mapped it already; on a plain class path its bundle offers the place as a service. */
    private static void mapCatalogue(URIConverter converter) {
        URI catalogue = URI.createURI(CATALOGUE_URI);
        if (converter.normalize(catalogue).equals(catalogue)) {
            for (CatalogueLocation location : ServiceLoader.load(CatalogueLocation.class, Designs.class.getClassLoader())) {
                converter.getURIMap().put(catalogue, location.uri());
            }
        }
    }
}
