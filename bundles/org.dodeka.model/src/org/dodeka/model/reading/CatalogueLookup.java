package org.dodeka.model.reading;

import java.util.function.Supplier;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.resource.Designs;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds elements of the catalogue, which is opened only when a file refers to it. */
public final class CatalogueLookup {

    /** What the addresses of elements of the catalogue begin with. */
    public static final String PREFIX = Designs.CATALOGUE_URI + "#";

    private final Supplier<Resource> opener;
    private boolean asked;
    private Resource resource;

    /**
     * Creates the lookup.
     *
     * @param opener opens the catalogue; gives null if it is not installed
     */
    CatalogueLookup(Supplier<Resource> opener) {
        this.opener = opener;
    }

    /** Whether an address is one within the catalogue. */
    public static boolean covers(String address) {
        return address.startsWith(PREFIX) && address.length() > PREFIX.length() && address.indexOf('#', PREFIX.length()) < 0;
    }

    /** Whether a file refers to the catalogue, but it is not installed. */
    boolean isMissing() {
        if (!asked) {
            asked = true;
            resource = opener.get();
        }
        return resource == null;
    }

    /** Whether the catalogue was needed. */
    boolean wasAsked() {
        return asked;
    }

    EObject find(String fragment) {
        return resource.getEObject(fragment);
    }

    /** Stands for an element of a catalogue that is not there, so that the reference is kept. */
    EObject proxy(EClass type, URI address) {
        EClass concrete = type.isAbstract() ? CataloguePackage.Literals.DISCIPLINE : type;
        EObject proxy = EcoreUtil.create(concrete);
        ((InternalEObject) proxy).eSetProxyURI(address);
        return proxy;
    }
}
