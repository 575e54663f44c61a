package org.dodeka.forms.advice;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The ways that lead from one place of the workbench to others. */
public interface Navigation {

    /**
     * Shows an element where it can be edited.
     *
     * @param feature the field to go to; null for none in particular
     */
    void element(EObject element, EStructuralFeature feature);

    /** Shows a page of the editor, by its id. */
    void page(String id);

    /** Shows a discipline, by its code such as {@code REL}, or one of its questions or criteria, by an id such as {@code REL.Q1}. */
    void discipline(String code);

    /** Shows all findings. */
    void findings();
}
