package org.dodeka.diagram.edit;

import org.dodeka.diagram.part.NodePart;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Moves figures with the mouse, within their container or into another one. */
final class MoveTracker extends DragEditPartsTracker {

    private final DiagramEditing editing;

    MoveTracker(DiagramEditing editing, NodePart part) {
        super(part);
        this.editing = editing;
        setDisabledCursor(Cursors.NO);
    }

    @Override
    public void activate() {
        super.activate();
        editing.live().resources().setTelling(false);
    }

    @Override
    public void deactivate() {
        editing.live().resources().setTelling(true);
        super.deactivate();
    }

    /** A copy is made by the clipboard; the key that GEF takes for it adds to the selection. */
    @Override
    protected void setCloneActive(boolean active) {
        super.setCloneActive(false);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            eraseSourceFeedback();
            eraseTargetFeedback();
            setCurrentCommand(null);
            setState(STATE_INVALID);
            refreshCursor();
            return true;
        }
        return super.handleKeyDown(event);
    }
}
