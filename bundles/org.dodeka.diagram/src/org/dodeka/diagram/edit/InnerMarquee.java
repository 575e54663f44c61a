package org.dodeka.diagram.edit;

import java.util.List;

import org.dodeka.diagram.part.NodePart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.SWT;

/** In a container that stays where it is, such as a lane: a click selects it, and a drag selects what lies within a rectangle. */
final class InnerMarquee extends MarqueeDragTracker {

    private final NodePart part;

    InnerMarquee(NodePart part) {
        this.part = part;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            select();
            setState(STATE_INVALID);
            return true;
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && !movedPastThreshold()) {
            select();
            setState(STATE_TERMINAL);
            handleFinished();
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        part.performRequest(new Request(RequestConstants.REQ_OPEN));
        return true;
    }

    private void select() {
        EditPartViewer viewer = getCurrentViewer();
        List<?> selected = viewer.getSelectedEditParts();
        if (getCurrentInput().isModKeyDown(SWT.MOD1)) {
            if (selected.contains(part)) {
                viewer.deselect(part);
            } else {
                viewer.appendSelection(part);
            }
        } else if (getCurrentInput().isShiftKeyDown()) {
            viewer.appendSelection(part);
        } else if (!selected.contains(part) || selected.size() > 1) {
            viewer.select(part);
        }
    }
}
