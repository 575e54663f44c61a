package org.dodeka.forms.editor;

import org.dodeka.forms.editor.safety.FailedPanel;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** A page of the form editor. One that fails says so, and leaves the others alone. */
public abstract class DesignPage extends FormPage {

    /** What the content of a page is said to need at least, in pixels each way. */
    private static final int LEAST = 100;

    private boolean failed;

    /** Makes a page of an editor. */
    protected DesignPage(FormEditor editor, String id, String title) {
        super(editor, id, title);
    }

    @Override
    public void createPartControl(Composite parent) {
        try {
            super.createPartControl(parent);
        } catch (RuntimeException | LinkageError failure) {
            failed(failure);
        }
    }

    /** Does something with the page, unless it has failed; if that fails, so has the page. */
    final void attempt(Runnable work) {
        if (failed) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | LinkageError failure) {
            failed(failure);
        }
    }

    /** The page says that it cannot be shown. Told once, until somebody tries again. */
    final void failed(Throwable failure) {
        boolean first = !failed;
        failed = true;
        if (getManagedForm() != null && !getManagedForm().getForm().isDisposed()) {
            Composite body = emptied();
            body.setLayout(new FillLayout());
            FailedPanel.in(body, getManagedForm().getToolkit(), failure, this::tryAgain);
            body.layout(true, true);
        }
        if (first) {
            OpenDesigns.report(NLS.bind(Messages.pageFailed, getTitle()), failure);
        }
    }

    private Composite emptied() {
        Composite body = getManagedForm().getForm().getBody();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        return body;
    }

    private void tryAgain() {
        Composite body = emptied();
        failed = false;
        attempt(() -> {
            createFormContent(getManagedForm());
            refresh();
        });
        body.layout(true, true);
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

    /** The element that is selected on the page, to be selected again when the design was read anew; null if there is none. */
    EObject selected() {
        return null;
    }

    /** Selects an element that the page shows, and gives the focus to one of its fields; to none in particular if the feature is null. */
    void reveal(EObject element, EStructuralFeature feature) {
        reveal(element);
    }

    /** Takes over what is being typed. */
    void commitFields() {
    }
}
