package org.dodeka.diagram.edit;

import java.util.List;

import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Does something with the view that a person clicks. */
public final class ViewTool extends TargetingTool {

    private final DiagramEditing editing;
    private final Tool tool;
    private Tip tip;

    /** @param tool a generic tool of the specification */
    public ViewTool(DiagramEditing editing, Tool tool) {
        this.editing = editing;
        this.tool = tool;
        setDefaultCursor(Cursors.HAND);
        setDisabledCursor(Cursors.NO);
    }

    @Override
    protected String getCommandName() {
        return tool.label();
    }

    @Override
    protected Request createTargetRequest() {
        return new Request(REQ_SELECTION);
    }

    private List<View> views() {
        EditPart target = getTargetEditPart();
        return target instanceof ViewPart part ? List.of(part.view()) : List.of();
    }

    @Override
    protected Command getCommand() {
        List<View> views = views();
        if (getTargetEditPart() == null || editing.isReadOnly() || !editing.live().tools().canOperate(tool, editing.live().diagram(), views)) {
            return null;
        }
        return new ToolCommand(tool.label(), editing.live(), () -> editing.live().tools().operate(tool, editing.live().diagram(), views), came -> { },
                result -> editing.show(result.select()));
    }

    @Override
    protected boolean handleMove() {
        updateTargetUnderMouse();
        setCurrentCommand(getCommand());
        hideTip();
        if (getCurrentCommand() == null && getTargetEditPart() instanceof ViewPart part) {
            tip = Tip.show(getCurrentViewer(), getLocation(), editing.isReadOnly() ? Messages.readOnly
                    : NLS.bind(Messages.cannotUse, tool.label(), DiagramEditing.title(part.view())));
        }
        return true;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            setState(STATE_INVALID);
            return true;
        }
        return stateTransition(STATE_INITIAL, STATE_DRAG);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            updateTargetUnderMouse();
            setCurrentCommand(getCommand());
            eraseTargetFeedback();
            executeCurrentCommand();
        }
        handleFinished();
        return true;
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

    private void hideTip() {
        if (tip != null) {
            tip.hide();
            tip = null;
        }
    }
}
