package org.dodeka.model.resource;

import org.eclipse.emf.common.util.URI;

/** Tells where the catalogue of the twelve disciplines lies; a service for use without OSGi. */
public interface CatalogueLocation {

    /** The address of the file, which EMF can open. */
    URI uri();
}
