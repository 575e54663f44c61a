package org.dodeka.forms;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Makes new elements of designs, with values that hold for a start. */
public final class NewElements {

    private NewElements() {
    }

    /** A new element of a concrete class, in no design yet; with an id and, if its class needs one, a name. */
    public static EObject of(EClass type) {
        return Creation.create(type, null);
    }
}
