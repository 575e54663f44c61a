package org.dodeka.diagram.figure;

import java.util.List;
import java.util.function.Consumer;

import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.EdgeView;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** An edge. It runs where the scene has it, save while a person bends it. */
public final class EdgeFigure extends PolylineConnection {

    /** How far an arrow or a thick line may reach beyond the points, in pixels. */
    private static final int REACH = 14;
    private static final int HALO = 6;
    private static final int SHEER = 110;

    /** Gives a figure the points that it has from the scene, unless other bendpoints were set for a while. */
    private static final class SceneRouter extends BendpointConnectionRouter {

        @Override
        public void route(Connection connection) {
            EdgeFigure edge = (EdgeFigure) connection;
            if (edge.isInPlace()) {
                edge.setPoints(edge.route.getCopy());
            } else {
                super.route(connection);
            }
        }

        @Override
        public Object getConstraint(Connection connection) {
            return super.getConstraint(connection);
        }
    }

    private final EdgeView view;
    private final Resources resources;
    private final Consumer<Canvas> drawing;
    private PointList route;
    private Object bendpoints;
    private Rectangle labels;
    private boolean selected;
    private boolean loose;

    /** @param drawing draws the view where the scene has it */
    public EdgeFigure(EdgeView view, Resources resources, Consumer<Canvas> drawing) {
        this.view = view;
        this.resources = resources;
        this.drawing = drawing;
        setConnectionRouter(new SceneRouter());
    }

    /**
     * Moves it.
     *
     * @param points from its source to its target
     * @param bent the bendpoints that a person gave it
     * @param reach everything that its labels take; null if it has none
     */
    public void place(List<Point> points, List<Point> bent, Bounds reach) {
        route = new PointList(points.size());
        points.forEach(point -> route.addPoint(point.x(), point.y()));
        labels = reach == null ? null : new Rectangle(reach.x(), reach.y(), reach.width(), reach.height());
        bendpoints = bent.stream().map(point -> new AbsoluteBendpoint(point.x(), point.y())).toList();
        repaint();
        setRoutingConstraint(bendpoints);
        setPoints(route.getCopy());
    }

    private boolean isInPlace() {
        return !loose && route != null && bendpoints == getRoutingConstraint();
    }

    /** Shows by a halo whether it is selected. */
    public void setSelected(boolean nowSelected) {
        selected = nowSelected;
        repaint();
    }

    /** Lets it follow its anchors, while a person takes one of its ends elsewhere; or no longer. */
    public void setLoose(boolean nowLoose) {
        if (loose != nowLoose) {
            loose = nowLoose;
            revalidate();
            repaint();
        }
    }

    private void halo(Graphics graphics) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION));
        graphics.setAlpha(SHEER);
        graphics.setLineWidth(getLineWidth() + HALO);
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setLineJoin(SWT.JOIN_ROUND);
        graphics.drawPolyline(getPoints());
        graphics.popState();
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            super.getBounds();
            bounds = bounds.getExpanded(REACH, REACH);
            if (labels != null) {
                bounds.union(labels);
            }
        }
        return bounds;
    }

    /** Made when it is asked for: the text of a tooltip may take a while to find. */
    @Override
    public IFigure getToolTip() {
        return resources.isTelling() ? Tips.of(view) : null;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return labels != null && labels.contains(x, y) || super.containsPoint(x, y);
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (isInPlace()) {
            if (selected) {
                halo(graphics);
            }
            drawing.accept(new ScreenCanvas(graphics, resources));
        } else {
            super.outlineShape(graphics);
        }
    }
}
