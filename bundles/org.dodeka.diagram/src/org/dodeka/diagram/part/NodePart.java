package org.dodeka.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.diagram.figure.NodeFigure;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A node, container, list, item of a list or border node. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, ViewPart {

    private final DiagramHost host;
    private Object drawn;

    public NodePart(DiagramHost host, NodeView view) {
        this.host = host;
        setModel(view);
    }

    @Override
    public NodeView view() {
        return (NodeView) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(view(), host.resources(), (bounds, canvas) -> host.draw(view(), bounds, canvas));
    }

    private NodeFigure node() {
        return (NodeFigure) getFigure();
    }

    @Override
    protected List<NodeView> getModelChildren() {
        List<NodeView> shown = new ArrayList<>();
        for (NodeView child : view().children()) {
            if (host.scene().shows(child)) {
                shown.add(child);
            }
        }
        for (NodeView child : view().borderNodes()) {
            if (host.scene().shows(child)) {
                shown.add(child);
            }
        }
        return shown;
    }

    @Override
    protected List<EdgeView> getModelSourceConnections() {
        return view().outgoing().stream().filter(host.scene()::shows).toList();
    }

    @Override
    protected List<EdgeView> getModelTargetConnections() {
        return view().incoming().stream().filter(host.scene()::shows).toList();
    }

    @Override
    protected void createEditPolicies() {
        host.behaviour().install(this);
    }

    @Override
    public void performRequest(Request request) {
        host.behaviour().perform(this, request);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return host.behaviour().tracker(this, request, super.getDragTracker(request));
    }

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? host.behaviour().snap(this) : super.getAdapter(type);
    }

    @Override
    public void refresh() {
        refreshVisuals(); // before the children: their figures move with it
        refreshChildren();
        refreshEdges();
    }

    void refreshNode() {
        refreshVisuals();
        refreshChildren();
    }

    void refreshEdges() {
        refreshSourceConnections();
        refreshTargetConnections();
        for (Object edge : getSourceConnections()) {
            ((EdgePart) edge).refreshEdge();
        }
    }

    @Override
    protected void refreshVisuals() {
        Bounds bounds = host.scene().bounds(view());
        if (bounds == null) {
            return;
        }
        Bounds reach = host.reach(view());
        NodeFigure figure = node();
        if (!bounds.equals(figure.body()) || !figure.getBounds().equals(new Rectangle(reach.x(), reach.y(), reach.width(), reach.height()))) {
            figure.place(bounds, reach);
        }
        Object now = List.of(view().label(), view().look());
        if (!now.equals(drawn)) {
            drawn = now;
            figure.repaint();
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    private ConnectionAnchor anchor() {
        return new ChopboxAnchor(getFigure()) {
            @Override
            protected Rectangle getBox() {
                return node().getHandleBounds();
            }
        };
    }
}
