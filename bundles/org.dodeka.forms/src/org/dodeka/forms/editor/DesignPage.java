package org.dodeka.forms.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** A page of the form editor. */
abstract class DesignPage extends FormPage {

    /** What the content of a page is said to need at least, in pixels each way. */
    private static final int LEAST = 100;

    DesignPage(FormEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /**
     * The room of the page, to be filled with one control that scrolls its own content: the page itself never scrolls, so that what is in it
     * is laid out for the width that there is.
     */
    static Composite room(IManagedForm managed) {
        Composite body = managed.getForm().getBody();
        GridLayoutFactory.fillDefaults().applyTo(body);
        Composite room = managed.getToolkit().createComposite(body);
        room.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, LEAST).applyTo(room);
        return room;
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
