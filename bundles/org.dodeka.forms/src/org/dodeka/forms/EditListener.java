package org.dodeka.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Is told of the changes of a design, also of undone ones, while they happen. */
@FunctionalInterface
public interface EditListener {

    /** A feature of an element has changed. */
    void changed(EObject element, EStructuralFeature feature);

    /** It may be that the design can be changed now, or cannot any more. */
    default void readOnlyChanged() {
    }
}
