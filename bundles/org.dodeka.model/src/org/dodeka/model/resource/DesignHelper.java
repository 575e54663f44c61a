package org.dodeka.model.resource;

import org.dodeka.model.Labels;
import org.dodeka.model.reading.CatalogueLookup;
import org.dodeka.model.reading.Problems;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.osgi.util.NLS;

/** Writes references into the catalogue as addresses, and refuses every other reference that leaves the file. */
final class DesignHelper extends XMIHelperImpl {

    /** A reference that could not be read again; unchecked, because EMF's writer cannot pass on anything else. */
    static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwritable(String message) {
            super(message);
        }
    }

    DesignHelper(XMLResource resource) {
        super(resource);
    }

    @Override
    public String getHREF(EObject target) {
        URI proxy = ((InternalEObject) target).eProxyURI();
        Resource holder = target.eResource();
        String address = proxy != null ? proxy.toString()
                : holder != null && holder.getURI() != null ? holder.getURI() + "#" + holder.getURIFragment(target) : "";
        if (!CatalogueLookup.covers(address)) {
            throw leavesFile(target);
        }
        return address;
    }

    /** Called for an element that was removed but is still referred to. */
    @Override
    protected URI handleDanglingHREF(EObject target) {
        throw leavesFile(target);
    }

    private static Unwritable leavesFile(EObject target) {
        return new Unwritable(NLS.bind(Messages.referenceLeavesFile, Problems.quote(Labels.of(target))));
    }
}
