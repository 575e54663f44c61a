package org.dodeka.diagram.edit;

import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.description.Tool;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Makes a node or container where a person clicks, as large as it is drawn. */
public final class NodeTool extends CreationTool {

    private final DiagramEditing editing;
    private final Tool tool;
    private Tip tip;

    /** @param tool a creation of nodes or containers */
    public NodeTool(DiagramEditing editing, Tool tool) {
        super(new ToolFactory(tool));
        this.editing = editing;
        this.tool = tool;
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

    /** A press without a move before it counts, too. */
    @Override
    protected boolean handleButtonDown(int button) {
        updateTargetRequest();
        updateTargetUnderMouse();
        setCurrentCommand(getCommand());
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleMove() {
        boolean handled = super.handleMove();
        hideTip();
        if (isActive() && getCurrentViewer() != null && (getCurrentCommand() == null || !getCurrentCommand().canExecute())) {
            String where = editing.isReadOnly() ? Messages.readOnly : getTargetEditPart() instanceof ViewPart part
                    ? NLS.bind(Messages.cannotCreateHere, tool.label(), DiagramEditing.title(part.view()))
                    : NLS.bind(Messages.cannotCreateInDiagram, tool.label());
            tip = Tip.show(getCurrentViewer(), getLocation(), where);
        }
        return handled;
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

    /** The size that was drawn is that of the figure, not of a click. */
    @Override
    protected void updateTargetRequest() {
        super.updateTargetRequest();
        CreateRequest request = getCreateRequest();
        if (request.getSize() != null && (request.getSize().width < 12 || request.getSize().height < 12)) {
            request.setSize(null);
        }
    }
}
