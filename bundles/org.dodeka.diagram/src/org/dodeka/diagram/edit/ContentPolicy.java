package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.diagram.part.DiagramRootPart;
import org.dodeka.diagram.part.NodePart;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.tool.Target;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.osgi.util.NLS;

/** What can be made in the diagram or in a node of it, and dropped there. */
final class ContentPolicy extends GraphicalEditPolicy {

    private final DiagramEditing editing;
    private TargetFrame frame;

    ContentPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    private NodeView node() {
        return getHost() instanceof NodePart part ? part.view() : null;
    }

    private Target target() {
        return node() == null ? Target.of(editing.live().diagram()) : Target.of(node());
    }

    /** What is under the pointer if it takes the thing or at least contains others; otherwise what is around it. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        if (REQ_CREATE.equals(type)) {
            return node() == null || canCreate((CreateRequest) request) || !somebodyElseCan((CreateRequest) request) ? getHost() : null;
        }
        if (REQ_MOVE.equals(type) || REQ_ADD.equals(type)) {
            return isContainer() || !node().mapping().drops().isEmpty() && canDrop(dropped(request)) ? getHost() : null;
        }
        if (ElementsRequest.TYPE.equals(type)) {
            return node() == null || canDrop((ElementsRequest) request) || isContainer() ? getHost() : null;
        }
        return null;
    }

    private boolean isContainer() {
        return node() == null || NodeParts.isContainer(node());
    }

    private boolean canCreate(CreateRequest request) {
        return !editing.isReadOnly() && editing.live().tools().canCreate(DiagramEditing.tool(request), target());
    }

    private boolean somebodyElseCan(CreateRequest request) {
        for (NodeView around = node().parent(); around != null; around = around.parent()) {
            if (editing.live().tools().canCreate(DiagramEditing.tool(request), Target.of(around))) {
                return true;
            }
        }
        return editing.live().tools().canCreate(DiagramEditing.tool(request), Target.of(editing.live().diagram()));
    }

    private boolean canDrop(List<NodeView> views) {
        return !editing.isReadOnly() && !views.isEmpty() && editing.live().tools().canDrop(views, target());
    }

    private boolean canDrop(ElementsRequest request) {
        return !editing.isReadOnly() && !request.elements().isEmpty() && editing.live().tools().canDropElements(request.elements(), target());
    }

    private static List<NodeView> dropped(Request request) {
        List<NodeView> views = new ArrayList<>();
        for (Object part : ((ChangeBoundsRequest) request).getEditParts()) {
            if (part instanceof NodePart node) {
                views.add(node.view());
            }
        }
        return views;
    }

    @Override
    public Command getCommand(Request request) {
        Object type = request.getType();
        if (REQ_CREATE.equals(type)) {
            return canCreate((CreateRequest) request) ? create((CreateRequest) request) : null;
        }
        if (REQ_ADD.equals(type)) {
            return canDrop(dropped(request)) ? drop((ChangeBoundsRequest) request) : null;
        }
        if (ElementsRequest.TYPE.equals(type)) {
            return canDrop((ElementsRequest) request) ? drop((ElementsRequest) request) : null;
        }
        return null;
    }

    private Command create(CreateRequest request) {
        var tool = DiagramEditing.tool(request);
        Target target = target();
        Point point = editing.point(request.getLocation());
        Dimension size = request.getSize();
        Bounds sized = size == null || size.isEmpty() ? null
                : new Bounds(0, 0, (int) Math.round(size.width / editing.zoom()), (int) Math.round(size.height / editing.zoom()));
        return new ToolCommand(tool.label(), editing.live(), () -> editing.live().tools().create(tool, target), editing.places().near(point, sized),
                result -> editing.begin(result));
    }

    private Command drop(ChangeBoundsRequest request) {
        List<NodeView> views = dropped(request);
        Target target = target();
        NodePart first = (NodePart) request.getEditParts().get(0);
        Bounds now = editing.live().scene().bounds(first.view());
        Point point = new Point(now.x() + (int) Math.round(request.getMoveDelta().x / editing.zoom()),
                now.y() + (int) Math.round(request.getMoveDelta().y / editing.zoom()));
        String label = views.size() == 1 ? NLS.bind(Messages.moveOne, editing.name(views.getFirst())) : NLS.bind(Messages.moveSeveral, views.size());
        return new ToolCommand(label, editing.live(), () -> editing.live().tools().drop(views, target), editing.places().near(point, null),
                result -> editing.show(result.select()));
    }

    private Command drop(ElementsRequest request) {
        Target target = target();
        Point point = editing.point(request.getLocation());
        return new ToolCommand(Messages.drop, editing.live(), () -> editing.live().tools().dropElements(request.elements(), target),
                editing.places().near(point, null), result -> editing.show(result.select()));
    }

    @Override
    public void showTargetFeedback(Request request) {
        Object type = request.getType();
        boolean created = REQ_CREATE.equals(type) && !(request instanceof CreateConnectionRequest);
        if (created || REQ_ADD.equals(type) || ElementsRequest.TYPE.equals(type)) {
            show(getCommand(request) != null);
        }
    }

    private void show(boolean allowed) {
        if (getHost() instanceof DiagramRootPart) {
            return; // the pointer says it
        }
        if (frame == null) {
            frame = new TargetFrame();
            addFeedback(frame);
        }
        var bounds = TargetFrame.around((GraphicalEditPart) getHost());
        frame.translateToRelative(bounds);
        frame.setBounds(bounds);
        frame.show(allowed);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (frame != null) {
            removeFeedback(frame);
            frame = null;
        }
    }
}
