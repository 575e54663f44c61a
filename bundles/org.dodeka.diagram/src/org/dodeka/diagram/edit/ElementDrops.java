package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;

/** Takes elements that are dragged from the explorer or from a list of the forms. */
final class ElementDrops extends AbstractTransferDropTargetListener {

    private final DiagramEditing editing;

    ElementDrops(DiagramEditing editing, EditPartViewer viewer) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        this.editing = editing;
        setEnablementDeterminedByCommand(false);
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return !editing.isReadOnly() && super.isEnabled(event) && !elements().isEmpty();
    }

    @Override
    protected Request createTargetRequest() {
        return new ElementsRequest();
    }

    @Override
    protected void updateTargetRequest() {
        ElementsRequest request = (ElementsRequest) getTargetRequest();
        request.setElements(elements());
        request.setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        getCurrentEvent().detail = getCommand() == null ? DND.DROP_NONE : DND.DROP_COPY;
        getCurrentEvent().feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
    }

    @Override
    protected void handleDrop() {
        super.handleDrop();
        getViewer().getControl().setFocus();
    }

    /** What is dragged, as elements of this design: the explorer may show a file that is read another time. */
    private List<EObject> elements() {
        List<EObject> found = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
            for (Object one : selection.toList()) {
                if (!(one instanceof EObject element)) {
                    return List.of();
                }
                String id = EcoreUtil.getID(element);
                if (EcoreUtil.getRootContainer(element) == editing.live().session().design()) {
                    found.add(element);
                } else if (id != null) {
                    editing.live().session().element(id).ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
