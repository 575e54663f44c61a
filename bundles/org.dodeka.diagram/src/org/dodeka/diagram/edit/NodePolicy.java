package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.diagram.part.NodePart;
import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.osgi.util.NLS;

/** A node is selected, moved and resized. */
final class NodePolicy extends ResizableEditPolicy {

    private static final int[] SIDES = { PositionConstants.NORTH_WEST, PositionConstants.NORTH, PositionConstants.NORTH_EAST, PositionConstants.EAST,
        PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST };

    private final DiagramEditing editing;

    NodePolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    private NodeView view() {
        return ((NodePart) getHost()).view();
    }

    /** The sides at which a figure can be drawn larger. */
    private int directions() {
        NodeView view = view();
        if (editing.isReadOnly() || view.kind() == NodeView.Kind.LIST_ITEM) {
            return PositionConstants.NONE;
        }
        if (!Places.isFree(view)) {
            return view.parent().presentation() == ContainerLayout.VERTICAL_STACK ? PositionConstants.SOUTH : PositionConstants.EAST;
        }
        if (NodeParts.isContainer(view)) {
            return PositionConstants.NSEW;
        }
        return switch (view.look().resizeKind()) {
            case NONE -> PositionConstants.NONE;
            case NSEW -> PositionConstants.NSEW;
            case NORTH_SOUTH -> PositionConstants.NORTH_SOUTH;
            case EAST_WEST -> PositionConstants.EAST_WEST;
        };
    }

    @Override
    protected List<Object> createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        handles.add(new SelectionFrame(part));
        int directions = directions();
        for (int side : SIDES) {
            if ((side & directions) == side) {
                handles.add(new Knob(part, side));
            }
        }
        return handles;
    }

    @Override
    public boolean understandsRequest(Request request) {
        if (REQ_RESIZE.equals(request.getType())) {
            return directions() != PositionConstants.NONE;
        }
        return super.understandsRequest(request);
    }

    @Override
    public boolean isDragAllowed() {
        return editing.isDraggable(view());
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        Ghost ghost = new Ghost(editing.live(), view(), editing.zoom());
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    /** All that is dragged is moved by one command, that of the first. */
    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        if (request.getEditParts().get(0) != getHost()) {
            return null;
        }
        List<NodeView> views = new ArrayList<>();
        for (Object part : request.getEditParts()) {
            if (part instanceof NodePart node && Places.isFree(node.view())) {
                views.add(node.view());
            }
        }
        if (views.isEmpty()) {
            return null;
        }
        Bounds now = editing.live().scene().bounds(view());
        Rectangle then = changed(request);
        int dx = then.x - now.x();
        int dy = then.y - now.y();
        String label = views.size() == 1 ? NLS.bind(Messages.moveOne, editing.name(views.getFirst())) : NLS.bind(Messages.moveSeveral, views.size());
        return new LayoutCommand(label, editing.live(), () -> editing.places().move(views, dx, dy));
    }

    private Rectangle changed(ChangeBoundsRequest request) {
        IFigure figure = getHostFigure();
        Bounds now = editing.live().scene().bounds(view());
        PrecisionRectangle bounds = new PrecisionRectangle(new Rectangle(now.x(), now.y(), now.width(), now.height()));
        figure.translateToAbsolute(bounds);
        Rectangle result = request.getTransformedRectangle(bounds);
        figure.translateToRelative(result);
        return result;
    }

    @Override
    protected Command getResizeCommand(ChangeBoundsRequest request) {
        if (request.getEditParts().get(0) != getHost()) {
            return null;
        }
        List<Runnable> changes = new ArrayList<>();
        for (Object part : request.getEditParts()) {
            if (((EditPart) part).getEditPolicy(PRIMARY_DRAG_ROLE) instanceof NodePolicy other) {
                NodeView view = other.view();
                Rectangle then = other.changed(request);
                changes.add(() -> editing.places().put(view, new Bounds(then.x, then.y, then.width, then.height)));
            }
        }
        String label = changes.size() == 1 ? NLS.bind(Messages.resizeOne, editing.name(view())) : NLS.bind(Messages.resizeSeveral, changes.size());
        return new LayoutCommand(label, editing.live(), () -> changes.forEach(Runnable::run));
    }

    /** To be taken away from a container asks nothing of it: where it comes says whether it may. */
    @Override
    protected Command getOrphanCommand(Request request) {
        return null;
    }
}
