package org.dodeka.diagram.part;

import java.util.List;

import org.dodeka.diagram.figure.EdgeFigure;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.EdgeView;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/** An edge. Edges may start and end at it. */
public final class EdgePart extends AbstractConnectionEditPart implements NodeEditPart, ViewPart {

    private final DiagramHost host;
    private Object drawn;

    public EdgePart(DiagramHost host, EdgeView view) {
        this.host = host;
        setModel(view);
    }

    @Override
    public EdgeView view() {
        return (EdgeView) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(view(), host.resources(), canvas -> host.draw(view(), canvas));
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
    protected void refreshVisuals() {
        refreshEdge();
    }

    /** Shows the edge where the scene has it now. */
    void refreshEdge() {
        List<Point> route = host.scene().route(view());
        if (route == null) {
            return;
        }
        FigureLayout stored = host.layout().get(view().key());
        List<Point> bent = stored == null ? List.of() : stored.bendpoints();
        Object now = List.of(route, bent, view().label(), view().beginLabel(), view().endLabel(), view().look());
        if (!now.equals(drawn)) {
            drawn = now;
            ((EdgeFigure) getFigure()).setLineWidth(view().look().width());
            ((EdgeFigure) getFigure()).place(route, bent, host.reach(view()));
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return middle();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return middle();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return middle();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return middle();
    }

    private ConnectionAnchor middle() {
        EdgeFigure edge = (EdgeFigure) getFigure();
        return new XYAnchor(edge.getPoints().getMidpoint());
    }
}
