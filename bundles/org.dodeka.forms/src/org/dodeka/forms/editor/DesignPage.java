package org.dodeka.forms.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** A page of the form editor. */
abstract class DesignPage extends FormPage {

    DesignPage(FormEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /** Shows the design as it is now. */
    void refresh() {
    }

    /** Whether this is the page to which an element belongs. */
    boolean shows(EObject element) {
        return false;
    }

    /** Selects an element that the page shows. */
    void reveal(EObject element) {
    }

    /** Takes over what is being typed. */
    void commitFields() {
    }
}
