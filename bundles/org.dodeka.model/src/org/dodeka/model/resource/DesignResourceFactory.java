package org.dodeka.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Creates {@link DesignResource}s; registered for {@code .learning} and {@code .disciplines}. */
public final class DesignResourceFactory extends ResourceFactoryImpl {

    @Override
    public Resource createResource(URI uri) {
        return new DesignResource(uri);
    }
}
