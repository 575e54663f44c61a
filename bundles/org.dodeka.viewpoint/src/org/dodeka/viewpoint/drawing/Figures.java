package org.dodeka.viewpoint.drawing;

import java.util.List;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.NodeLook;
import org.dodeka.viewpoint.view.NodeView;

/** Draws the figures of nodes, without labels. */
final class Figures {

    private static final int FOLD = 10;

    private Figures() {
    }

    static void paint(NodeView view, Bounds at, Canvas canvas) {
        NodeLook look = view.look();
        if (view.kind() == NodeView.Kind.LIST_ITEM) {
            return;
        }
        Paint paint = paint(look);
        switch (look.shape()) {
            case ELLIPSE -> canvas.ellipse(at, paint);
            case DOT -> dot(look, at, canvas);
            case RING -> canvas.ellipse(at, new Paint(null, null, look.color(), Math.max(2, look.borderSize()), LineStyle.SOLID));
            case LOZENGE -> canvas.polygon(lozenge(at), paint);
            case TRIANGLE -> canvas.polygon(List.of(new Point(at.center().x(), at.y()), new Point(at.right(), at.bottom()),
                    new Point(at.x(), at.bottom())), paint);
            case STROKE -> canvas.polyline(List.of(new Point(at.x(), at.center().y()), new Point(at.right(), at.center().y())), 0,
                    new Paint(null, null, look.color(), Math.max(2, look.borderSize()), LineStyle.SOLID));
            case NOTE -> note(at, paint, canvas);
            case IMAGE -> canvas.image(look.image(), at);
            case SQUARE, FLAT_CONTAINER -> box(view, at, paint, canvas);
        }
    }

    static List<Point> lozenge(Bounds at) {
        Point middle = at.center();
        return List.of(new Point(middle.x(), at.y()), new Point(at.right(), middle.y()), new Point(middle.x(), at.bottom()),
                new Point(at.x(), middle.y()));
    }

    private static Paint paint(NodeLook look) {
        return new Paint(look.color(), look.foreground(), look.borderSize() == 0 ? null : look.borderColor(), look.borderSize(), look.borderLine());
    }

    private static void dot(NodeLook look, Bounds at, Canvas canvas) {
        canvas.ellipse(at, paint(look));
        int inset = Math.max(2, at.width() / 4);
        canvas.ellipse(at.grown(-inset), new Paint(look.borderColor(), null, null, 0, LineStyle.SOLID));
    }

    private static void note(Bounds at, Paint paint, Canvas canvas) {
        Point fold = new Point(at.right() - FOLD, at.y());
        Point corner = new Point(at.right(), at.y() + FOLD);
        canvas.polygon(List.of(new Point(at.x(), at.y()), fold, corner, new Point(at.right(), at.bottom()), new Point(at.x(), at.bottom())), paint);
        canvas.polyline(List.of(fold, new Point(at.right() - FOLD, at.y() + FOLD), corner), 0,
                new Paint(null, null, paint.stroke(), Math.max(1, paint.width()), LineStyle.SOLID));
    }

    private static void box(NodeView view, Bounds at, Paint paint, Canvas canvas) {
        canvas.rectangle(at, view.look().arc(), paint);
        if (!NodeParts.isContainer(view)) {
            return;
        }
        Paint line = new Paint(null, null, paint.stroke() == null ? darker(paint.fill()) : paint.stroke(), 1, LineStyle.SOLID);
        if (NodeParts.isLane(view)) {
            int x = at.x() + NodeParts.STRIP - 6;
            canvas.polyline(List.of(new Point(x, at.y() + 4), new Point(x, at.bottom() - 4)), 0, line);
        } else if (view.kind() == NodeView.Kind.LIST && !view.children().isEmpty() && !view.label().isBlank()) {
            int y = NodeParts.of(view, at).content().y();
            canvas.polyline(List.of(new Point(at.x(), y), new Point(at.right(), y)), 0, line);
        }
    }

    private static Color darker(Color color) {
        return new Color(color.red() * 4 / 5, color.green() * 4 / 5, color.blue() * 4 / 5);
    }
}
