package org.dodeka.diagram.view;

import org.dodeka.forms.editor.DesignPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheet;

/** Shows what is selected in a diagram, with all its fields. It follows diagrams and forms only, and asks nobody to save when it is closed. */
public final class PropertiesView extends PropertySheet {

    /** Says that there is nothing to show. */
    private static final class Nothing extends MessagePage implements IPropertySheetPage {

        @Override
        public void selectionChanged(IWorkbenchPart part, ISelection selection) {
            // nothing of it is shown
        }
    }

    @Override
    protected IPage createDefaultPage(PageBook book) {
        Nothing page = new Nothing();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.propertiesOfNothing);
        return page;
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof DesignPart && super.isImportant(part);
    }

    /** Forms show all there is themselves. */
    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        return part.getAdapter(DiagramViewing.class) == null ? null : super.doCreatePage(part);
    }

    @Override
    protected ISaveablePart getSaveablePart() {
        return null; // the design belongs to its editors
    }

    @Override
    public boolean isDirtyStateSupported() {
        return false;
    }
}
