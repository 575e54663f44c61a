package org.dodeka.diagram.view;

import org.dodeka.diagram.edit.DiagramEditing;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The whole diagram in small, with what is visible of it framed. */
final class OverviewPage extends Page implements IContentOutlinePage {

    private final DiagramEditing editing;
    private final Runnable closed;
    private Overview overview;

    /** @param closed runs when nobody shows the page any more */
    OverviewPage(DiagramEditing editing, Runnable closed) {
        this.editing = editing;
        this.closed = closed;
    }

    @Override
    public void createControl(Composite parent) {
        overview = new Overview(parent, editing);
    }

    /** The diagram is another, or looks otherwise. */
    void update() {
        if (overview != null) {
            overview.update();
        }
    }

    Overview overview() {
        return overview;
    }

    @Override
    public Control getControl() {
        return overview == null ? null : overview.control();
    }

    @Override
    public void setFocus() {
        overview.control().setFocus();
    }

    @Override
    public void dispose() {
        if (overview != null) {
            overview.dispose();
        }
        closed.run();
        super.dispose();
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
        // nothing is selected in it
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // nothing is selected in it
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // nothing is selected in it
    }
}
