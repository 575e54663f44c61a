package org.dodeka.viewpoint.refresh;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Hears of the edits of a model. */
interface ModelListener {

    /**
     * A feature changed.
     *
     * @param values the values that came or went; of an attribute, none
     */
    void changed(EObject owner, EStructuralFeature feature, Collection<?> values);

    /** An element came into the model or left it, with all that is within it; each of these is told apart. */
    void cameOrWent(EObject element);
}
