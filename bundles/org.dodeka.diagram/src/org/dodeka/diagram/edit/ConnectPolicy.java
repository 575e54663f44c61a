package org.dodeka.diagram.edit;

import org.dodeka.diagram.part.EdgePart;
import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** Edges start and end at a view, and are moved to it. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private final DiagramEditing editing;
    private TargetFrame frame;

    ConnectPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    private View view() {
        return ((ViewPart) getHost()).view();
    }

    private static EdgeCreationDescription tool(CreateConnectionRequest request) {
        return (EdgeCreationDescription) request.getNewObject();
    }

    private static View source(CreateConnectionRequest request) {
        return ((ViewPart) request.getSourceEditPart()).view();
    }

    private static EdgeView edge(ReconnectRequest request) {
        return ((EdgePart) request.getConnectionEditPart()).view();
    }

    /** The innermost view that can be an end; if none can, the innermost of all, which says so. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        EditPart host = super.getTargetEditPart(request);
        if (host == null || isPossible(request, view())) {
            return host;
        }
        for (NodeView around = view() instanceof NodeView node ? node.parent() : null; around != null; around = around.parent()) {
            if (isPossible(request, around)) {
                return null;
            }
        }
        return host;
    }

    private boolean isPossible(Request request, View view) {
        if (editing.isReadOnly()) {
            return false;
        }
        if (request instanceof ReconnectRequest reconnect) {
            EdgeEnd end = reconnect.isMovingStartAnchor() ? EdgeEnd.SOURCE : EdgeEnd.TARGET;
            return isSame(reconnect, view) || editing.live().tools().canReconnect(edge(reconnect), end, view);
        }
        CreateConnectionRequest create = (CreateConnectionRequest) request;
        return REQ_CONNECTION_START.equals(create.getType()) ? editing.live().tools().canStart(tool(create), view)
                : editing.live().tools().canConnect(tool(create), source(create), view);
    }

    private static boolean isSame(ReconnectRequest request, View view) {
        return (request.isMovingStartAnchor() ? edge(request).source() : edge(request).target()) == view;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!isPossible(request, view())) {
            return null;
        }
        Command start = new Command(tool(request).label()) {
            // the second click makes the edge
        };
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (request.getSourceEditPart() == null || !isPossible(request, view())) {
            return null;
        }
        View source = source(request);
        View target = view();
        return new ToolCommand(tool(request).label(), editing.live(), () -> editing.live().tools()
                .connect(tool(request), source, target), came -> { },
                result -> editing.show(result.select()));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, EdgeEnd.TARGET);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, EdgeEnd.SOURCE);
    }

    private Command reconnect(ReconnectRequest request, EdgeEnd end) {
        if (isSame(request, view()) || !isPossible(request, view())) {
            return null;
        }
        EdgeView edge = edge(request);
        View to = view();
        return new ToolCommand(NLS.bind(Messages.reconnect, editing.name(edge)), editing.live(),
                () -> editing.live().tools().reconnect(edge, end, to), came -> { }, result -> editing.show(result.select()));
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        if (!(getHost() instanceof GraphicalEditPart part) || getHost() instanceof EdgePart
                || request instanceof ReconnectRequest reconnect && isSame(reconnect, view())) {
            return;
        }
        if (frame == null) {
            frame = new TargetFrame();
            addFeedback(frame);
        }
        var bounds = TargetFrame.around(part);
        frame.translateToRelative(bounds);
        frame.setBounds(bounds);
        frame.show(isPossible((Request) request, view()));
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        if (frame != null) {
            removeFeedback(frame);
            frame = null;
        }
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection() {
            @Override
            public void paintFigure(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                super.paintFigure(graphics);
            }
        };
        line.setForegroundColor(Accent.selection());
        line.setLineStyle(Graphics.LINE_DASH);
        line.setLineWidth(2);
        PolygonDecoration arrow = new PolygonDecoration();
        arrow.setScale(8, 4);
        line.setTargetDecoration(arrow);
        return line;
    }
}
