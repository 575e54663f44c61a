package org.dodeka.diagram.edit;

import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Connects two views: by a click on each, or by a drag from one to the other. Says why where it is not possible. */
public final class EdgeTool extends ConnectionCreationTool {

    private static final int DRAGGED = 8;
    private final DiagramEditing editing;
    private final EdgeCreationDescription tool;
    private Tip tip;
    private Point pressed;

    public EdgeTool(DiagramEditing editing, EdgeCreationDescription tool) {
        super(new ToolFactory(tool));
        this.editing = editing;
        this.tool = tool;
        setUnloadWhenFinished(true);
        setDefaultCursor(Cursors.CROSS);
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
        hideTip();
        super.deactivate();
    }

    @Override
    protected boolean handleButtonDown(int button) {
        boolean begins = isInState(STATE_INITIAL);
        boolean handled = super.handleButtonDown(button);
        pressed = begins && isInState(STATE_CONNECTION_STARTED) ? getLocation().getCopy() : null;
        return handled;
    }

    /** A person who presses at one view and lets go at another means both. */
    @Override
    protected boolean handleButtonUp(int button) {
        Point from = pressed;
        pressed = null;
        if (from != null && isInState(STATE_CONNECTION_STARTED) && from.getDistance(getLocation()) > DRAGGED) {
            setState(STATE_TERMINAL);
            handleCreateConnection();
        }
        return super.handleButtonUp(button);
    }

    /** GEF follows the pointer only while no button is pressed. */
    @Override
    protected boolean handleDrag() {
        return isInState(STATE_CONNECTION_STARTED) ? handleMove() : super.handleDrag();
    }

    @Override
    protected boolean handleMove() {
        boolean handled = super.handleMove();
        hideTip();
        if (isActive() && getCurrentViewer() != null && getTargetEditPart() instanceof ViewPart part
                && (getCurrentCommand() == null || !getCurrentCommand().canExecute())) {
            tip = Tip.show(getCurrentViewer(), getLocation(), reason(part.view()));
        }
        return handled;
    }

    private String reason(View view) {
        if (editing.isReadOnly()) {
            return Messages.readOnly;
        }
        String at = DiagramEditing.title(view);
        if (!isInState(STATE_CONNECTION_STARTED)) {
            return NLS.bind(Messages.cannotStart, tool.label(), at);
        }
        boolean fits = tool.extraTargetMappings().contains(view.mapping())
                || tool.edgeMappings().stream().anyMatch(edge -> edge.targetMappings().contains(view.mapping()));
        View source = ((ViewPart) ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart()).view();
        return fits ? NLS.bind(Messages.cannotConnect, new Object[] { tool.label(), DiagramEditing.title(source), at })
                : NLS.bind(Messages.cannotEnd, tool.label(), at);
    }

    private void hideTip() {
        if (tip != null) {
            tip.hide();
            tip = null;
        }
    }

    /** With Ctrl the tool stays, for one more. */
    @Override
    protected void handleFinished() {
        if (getCurrentInput().isModKeyDown(SWT.MOD1)) {
            reactivate();
        } else {
            super.handleFinished();
        }
    }

    /** Escape gives up the edge that is begun, and then the tool. */
    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            getDomain().loadDefaultTool();
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void viewerExited(MouseEvent event, EditPartViewer viewer) {
        hideTip();
        super.viewerExited(event, viewer);
    }
}
