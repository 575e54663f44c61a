package org.dodeka.diagram.view;

import org.dodeka.forms.DetailForm;
import org.dodeka.forms.FormSite;
import org.dodeka.forms.editor.DesignPart;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.forms.editor.SessionEdits;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.forms.findings.SessionProblems;
import org.dodeka.model.design.Design;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The selected element in the view of properties: the same form as in the form editor. */
final class ElementPage extends Page implements IPropertySheetPage {

    private final DesignPart part;
    private final Runnable closed;
    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            if (form != null && form.element() != null && form.element().eResource() == null) {
                form.show(null); // it was deleted
            }
        }

        @Override
        public void replaced() {
            leave();
            update();
        }

        @Override
        public void closing() {
            leave();
        }
    };
    private Composite body;
    private DesignSession session;
    private FormToolkit toolkit;
    private SessionEdits edits;
    private SessionProblems problems;
    private DetailForm form;

    /** @param closed runs when nobody shows the page any more */
    ElementPage(DesignPart part, Runnable closed) {
        this.part = part;
        this.closed = closed;
    }

    @Override
    public void createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        update();
    }

    /** Shows what is selected in the editor; to be called when its session is there, too. */
    void update() {
        if (body != null && !body.isDisposed() && part.getSite().getSelectionProvider() != null) {
            selectionChanged(part, part.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart where, ISelection selection) {
        if (where == part && body != null && !body.isDisposed() && isReady()) {
            Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
            form.show(first instanceof EObject element && !(element instanceof Design) ? element : null); // a design has pages, not a form
        }
    }

    private boolean isReady() {
        if (form == null && part.session().isPresent()) {
            session = part.session().get();
            toolkit = new FormToolkit(body.getDisplay());
            edits = new SessionEdits(session, OpenDesigns::report);
            problems = new SessionProblems(session, new FindingActions(session, part.getSite()::getShell, this::commit, part::revealDiscipline));
            form = new DetailForm(body, new FormSite(toolkit, edits, part::reveal, problems));
            session.addListener(listener);
            body.layout();
        }
        return form != null;
    }

    /** What is being typed belongs to the design from now on. */
    void commit() {
        if (form != null) {
            form.commit();
        }
    }

    /** The form; null until there is one. */
    DetailForm form() {
        return form;
    }

    private void leave() {
        if (form != null) {
            session.removeListener(listener);
            form.control().dispose();
            form = null;
            edits.dispose();
            problems.dispose();
            toolkit.dispose();
            session = null;
        }
    }

    @Override
    public Control getControl() {
        return body;
    }

    @Override
    public void setFocus() {
        if (form == null || form.element() == null) {
            body.setFocus();
        } else {
            form.reveal(null);
        }
    }

    @Override
    public void dispose() {
        commit();
        leave();
        closed.run();
        super.dispose();
    }
}
