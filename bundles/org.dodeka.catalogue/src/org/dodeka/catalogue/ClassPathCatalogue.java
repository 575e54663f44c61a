package org.dodeka.catalogue;

import java.net.URL;

import org.dodeka.model.resource.CatalogueLocation;
import org.eclipse.emf.common.util.URI;

/** Offers the shipped catalogue, in the language of the people, where there is no OSGi: from the class path. */
public final class ClassPathCatalogue implements CatalogueLocation {

    /** Created by the service loader. */
    public ClassPathCatalogue() {
    }

    @Override
    public URI uri() {
        URL file = ClassPathCatalogue.class.getResource("/data/" + Messages.catalogueFile);
        if (file == null) {
            throw new IllegalStateException(Messages.catalogueNotFound);
        }
        return URI.createURI(file.toString());
    }
}
