package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.dodeka.diagram.part.EdgePart;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.EdgeView;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** A person bends an edge. Where it bends by itself so far, these bends become the person's. */
final class EdgeBendsPolicy extends BendpointEditPolicy {

    private static final int SHORTEST = 24;
    private final DiagramEditing editing;

    EdgeBendsPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    private EdgeView view() {
        return ((EdgePart) getHost()).view();
    }

    /** The points between both ends. */
    private List<Point> bends() {
        List<Point> route = editing.live().scene().route(view());
        return route == null ? new ArrayList<>() : new ArrayList<>(route.subList(1, route.size() - 1));
    }

    /** The points as they are drawn now, which handles keep to. */
    private List<Point> drawn() {
        PointList points = getConnection().getPoints();
        List<Point> route = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            route.add(new Point(points.getPoint(i).x, points.getPoint(i).y));
        }
        return route;
    }

    @Override
    protected List<Object> createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        if (editing.isReadOnly()) {
            return handles;
        }
        List<Point> route = drawn();
        ConnectionEditPart edge = (ConnectionEditPart) getHost();
        for (int i = 0; i < route.size() - 1; i++) {
            Point from = route.get(i);
            Point to = route.get(i + 1);
            if (Math.hypot(to.x() - from.x(), to.y() - from.y()) >= SHORTEST) {
                handles.add(new BendpointCreationHandle(edge, i, i) {
                    @Override
                    protected void init() {
                        setPreferredSize(new Dimension(7, 7));
                    }

                    @Override
                    public void paintFigure(Graphics graphics) {
                        paintSmall(graphics, getBounds());
                    }
                });
            }
            if (i > 0) {
                handles.add(new BendpointMoveHandle(edge, i - 1, i) {
                    @Override
                    protected void init() {
                        setPreferredSize(new Dimension(9, 9));
                    }

                    @Override
                    public void paintFigure(Graphics graphics) {
                        Knob.paint(graphics, getBounds(), getOwner().getSelected() == EditPart.SELECTED_PRIMARY);
                    }
                });
            }
        }
        return handles;
    }

    private static void paintSmall(Graphics graphics, Rectangle bounds) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(Accent.paper());
        graphics.setForegroundColor(Accent.selection());
        graphics.fillOval(bounds.getCopy().shrink(1, 1));
        graphics.drawOval(bounds.getCopy().shrink(1, 1).resize(-1, -1));
    }

    @Override
    protected void saveOriginalConstraint() {
        super.saveOriginalConstraint();
        List<Object> all = new ArrayList<>();
        bends().forEach(bend -> all.add(new AbsoluteBendpoint(bend.x(), bend.y())));
        getConnection().setRoutingConstraint(all);
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        return bend(request, bends -> bends.add(request.getIndex(), editing.point(request.getLocation())));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        return bend(request, bends -> bends.set(request.getIndex(), editing.point(request.getLocation())));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return bend(request, bends -> bends.remove(request.getIndex()));
    }

    private Command bend(BendpointRequest request, Consumer<List<Point>> change) {
        List<Point> bends = bends();
        change.accept(bends);
        String label = NLS.bind(Messages.bend, editing.name(view()));
        return new LayoutCommand(label, editing.live(), () -> {
            FigureLayout stored = editing.live().layout().get(view().key());
            editing.live().layout().put(view().key(), (stored == null ? new FigureLayout(null, List.of(), false, false) : stored).bent(bends));
        });
    }
}
