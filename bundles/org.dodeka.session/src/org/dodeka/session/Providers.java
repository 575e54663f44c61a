package org.dodeka.session;

import org.dodeka.model.catalogue.provider.CatalogueItemProviderAdapterFactory;
import org.dodeka.model.design.provider.DesignItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

/** The item providers of our models, with or without OSGi. */
final class Providers {

    private Providers() {
    }

    static ComposedAdapterFactory create() {
        ComposedAdapterFactory factory = new ComposedAdapterFactory();
        factory.addAdapterFactory(new ResourceItemProviderAdapterFactory());
        factory.addAdapterFactory(new DesignItemProviderAdapterFactory());
        factory.addAdapterFactory(new CatalogueItemProviderAdapterFactory());
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return factory;
    }
}
