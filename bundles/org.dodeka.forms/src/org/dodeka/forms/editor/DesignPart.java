package org.dodeka.forms.editor;

import java.util.Optional;

import org.dodeka.session.DesignSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;

/** An editor of a design, in whatever form: views follow the active one, and all of one file share its session. */
public interface DesignPart extends IEditorPart {

    /** The session of the file; empty until it is read, and if it cannot be. */
    Optional<DesignSession> session();

    /** Shows an element and selects it. */
    void reveal(EObject element);

    /** Shows an element and gives the focus to one of its fields; to none in particular if the feature is null. */
    void reveal(EObject element, EStructuralFeature feature);

    /** Shows a discipline by its code, such as {@code REL}, or one of its guiding questions or criteria by the id, such as {@code REL.Q1}. */
    void revealDiscipline(String code);

    /** Whether something was typed that does not belong to the design yet. */
    boolean isTyping();

    /** Takes back what was typed last, or else the last change, and shows what it changed. */
    void undo();

    /** Makes again what was taken back last, and shows it. */
    void redo();

    /** Gives up what is not saved, if the person wants to. */
    void revert();
}
