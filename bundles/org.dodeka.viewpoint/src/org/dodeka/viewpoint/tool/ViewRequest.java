package org.dodeka.viewpoint.tool;

import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** A view that a tool asks for or wants to be rid of. What a mapping shows anyway needs no asking. */
public sealed interface ViewRequest {

    /** Show an element. */
    record Create(Mapping mapping, EObject element, Target container) implements ViewRequest {
    }

    /** Show it no longer. */
    record Delete(View view) implements ViewRequest {
    }
}
