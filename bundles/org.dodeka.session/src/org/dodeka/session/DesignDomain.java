package org.dodeka.session;

import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** The editing domain of a session. */
final class DesignDomain extends AdapterFactoryEditingDomain {

    private final BooleanSupplier readOnly;
    private EditingDomainProvider provider;

    DesignDomain(AdapterFactory factory, CommandStack stack, BooleanSupplier readOnly) {
        super(factory, stack, (ResourceSet) null);
        this.readOnly = readOnly;
    }

    /** From now on, this is the domain of the resources; null for none. */
    void use(ResourceSet resources) {
        if (resourceSet != null) {
            resourceSet.eAdapters().remove(provider);
        }
        resourceSet = resources;
        if (resources != null) {
            provider = new EditingDomainProvider(this);
            resources.eAdapters().add(provider);
        }
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return readOnly.getAsBoolean();
    }
}
