package org.dodeka.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.layout.Scene;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeLook;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/** Turns views into shapes on a canvas, alone or all of a diagram. Has no state. */
public final class Painter {

    /** The radius of the corners of lines that run at right angles. */
    private static final int ARC = 6;

    /** Paints everything that can be seen. @param badges the badge of a view; null for none */
    public void paint(Diagram diagram, Scene scene, Function<View, Badge> badges, Canvas canvas) {
        for (NodeView child : diagram.children()) {
            paintTree(child, scene, canvas);
        }
        for (EdgeView edge : diagram.edges()) {
            if (scene.shows(edge)) {
                paintLine(edge, scene.route(edge), canvas);
            }
        }
        for (EdgeView edge : diagram.edges()) {
            if (scene.shows(edge)) {
                paintLabels(edge, scene.labels(edge), canvas);
            }
        }
        for (NodeView child : diagram.children()) {
            paintBadges(child, scene, badges, canvas);
        }
    }

    private void paintTree(NodeView view, Scene scene, Canvas canvas) {
        Bounds bounds = scene.bounds(view);
        if (bounds == null) {
            return;
        }
        paintNode(view, bounds, canvas);
        for (NodeView child : view.children()) {
            paintTree(child, scene, canvas);
        }
        for (NodeView child : view.borderNodes()) {
            paintTree(child, scene, canvas);
        }
    }

    private void paintBadges(NodeView view, Scene scene, Function<View, Badge> badges, Canvas canvas) {
        Bounds bounds = scene.bounds(view);
        if (bounds == null) {
            return;
        }
        Badge badge = badges.apply(view);
        if (badge != null) {
            Badges.paint(badge, Badges.place(bounds), canvas);
        }
        view.children().forEach(child -> paintBadges(child, scene, badges, canvas));
        view.borderNodes().forEach(child -> paintBadges(child, scene, badges, canvas));
    }

    /** Paints one node without what it contains: its figure, icon and label. */
    public void paintNode(NodeView view, Bounds bounds, Canvas canvas) {
        Figures.paint(view, bounds, canvas);
        NodeParts parts = NodeParts.of(view, bounds);
        if (parts.icon() != null) {
            canvas.image(icon(view), parts.icon());
        }
        if (parts.label() != null) {
            paintText(parts.text(), parts.label(), view.look().label(), align(view), canvas);
        }
    }

    /** The path of the icon before the label of a node; null if there is none. */
    public static String icon(NodeView view) {
        String icon = view.look().label().icon();
        return icon == null || !icon.isEmpty() ? icon : "element:" + view.element().eClass().getName();
    }

    /** Paints one edge, with its labels above it. */
    public void paintEdge(EdgeView view, List<Point> route, EdgeLabels labels, Canvas canvas) {
        paintLine(view, route, canvas);
        paintLabels(view, labels, canvas);
    }

    private void paintLine(EdgeView view, List<Point> route, Canvas canvas) {
        EdgeLook look = view.look();
        List<Point> line = new ArrayList<>(route);
        int last = line.size() - 1;
        line.set(0, shortened(route.get(1), route.get(0), Arrow.room(look.sourceArrow(), look.width())));
        line.set(last, shortened(route.get(last - 1), route.get(last), Arrow.room(look.targetArrow(), look.width())));
        canvas.polyline(line, look.routing() == EdgeRouting.STRAIGHT ? 0 : ARC, new Paint(null, null, look.color(), look.width(), look.line()));
        new Arrow(route.get(1), route.get(0), look.width(), look.color(), canvas).draw(look.sourceArrow());
        new Arrow(route.get(last - 1), route.get(last), look.width(), look.color(), canvas).draw(look.targetArrow());
    }

    private static Point shortened(Point before, Point end, int by) {
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        if (by == 0 || length <= by + 1) {
            return end;
        }
        return new Point((int) Math.round(end.x() - (end.x() - before.x()) * by / length),
                (int) Math.round(end.y() - (end.y() - before.y()) * by / length));
    }

    private void paintLabels(EdgeView view, EdgeLabels labels, Canvas canvas) {
        EdgeLook look = view.look();
        paintLabel(view.beginLabel(), look.begin(), labels.begin(), canvas);
        paintLabel(view.label(), look.center(), labels.center(), canvas);
        paintLabel(view.endLabel(), look.end(), labels.end(), canvas);
    }

    private void paintLabel(String label, LabelLook look, EdgeLabels.Label place, Canvas canvas) {
        if (place == null || look == null) {
            return;
        }
        if (place.boxed()) {
            canvas.rectangle(place.bounds(), 3, new Paint(Color.WHITE, null, null, 0, LineStyle.SOLID));
        }
        Bounds inner = place.bounds().grown(-EdgeLabels.MARGIN);
        paintText(EdgeLabels.text(label, look), inner, look, 1, canvas);
    }

    private static int align(NodeView view) {
        if (NodeParts.isLabelOutside(view)) {
            return 1;
        }
        if (NodeParts.isLeft(view)) {
            return 0;
        }
        return switch (view.look().label().alignment()) {
            case LEFT -> 0;
            case CENTER -> 1;
            case RIGHT -> 2;
        };
    }

    private static void paintText(LabelText text, Bounds place, LabelLook look, int align, Canvas canvas) {
        Font font = new Font(text.size(), look.formats(), look.color());
        int baseline = place.y() + Letters.ascent(text.size());
        for (String line : text.lines()) {
            int width = text.width(line);
            canvas.text(line, place.x() + (place.width() - width) * align / 2, baseline, width, font);
            baseline += Letters.lineHeight(text.size());
        }
    }
}
