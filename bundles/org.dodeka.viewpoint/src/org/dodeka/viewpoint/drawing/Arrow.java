package org.dodeka.viewpoint.drawing;

import java.util.List;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;

/** What stands at an end of an edge, drawn with its tip at the end. */
final class Arrow {

    private final Point tip;
    private final double dx;
    private final double dy;
    private final int length;
    private final int half;
    private final Color color;
    private final Canvas canvas;
    private final int width;
    private final boolean thick;

    /** @param before another point of the line, from which it comes */
    Arrow(Point before, Point tip, int lineWidth, Color color, Canvas canvas) {
        this.tip = tip;
        double distance = Math.max(1, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        dx = (tip.x() - before.x()) / distance;
        dy = (tip.y() - before.y()) / distance;
        length = 8 + lineWidth;
        half = 4 + lineWidth;
        width = Math.min(lineWidth, 2);
        thick = lineWidth > 2;
        this.color = color;
        this.canvas = canvas;
    }

    /** How far before the tip the line should end. */
    static int room(EdgeArrows arrow, int lineWidth) {
        int length = 8 + lineWidth;
        return switch (arrow) {
            case NO_DECORATION -> 0;
            case OUTPUT_ARROW -> 0;
            case INPUT_ARROW -> lineWidth > 2 ? length - 1 : lineWidth > 1 ? lineWidth : 0;
            case DIAMOND, FILL_DIAMOND, CIRCLE_PLUS -> 2 * length - 1;
            case INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND, INPUT_ARROW_WITH_DOT -> lineWidth > 1 ? lineWidth : 0;
            default -> length - 1;
        };
    }

    void draw(EdgeArrows arrow) {
        switch (arrow) {
            case NO_DECORATION -> { }
            case INPUT_ARROW -> open(0);
            case OUTPUT_ARROW -> reversed(false, false);
            case INPUT_CLOSED_ARROW -> triangle(Color.WHITE);
            case INPUT_FILL_CLOSED_ARROW -> triangle(color);
            case OUTPUT_CLOSED_ARROW -> reversed(true, false);
            case OUTPUT_FILL_CLOSED_ARROW -> reversed(true, true);
            case DIAMOND -> diamond(0, Color.WHITE);
            case FILL_DIAMOND -> diamond(0, color);
            case INPUT_ARROW_WITH_DIAMOND -> both(Color.WHITE, false);
            case INPUT_ARROW_WITH_FILL_DIAMOND -> both(color, false);
            case CIRCLE_PLUS -> circlePlus();
            case DOT -> dot(length / 2);
            case INPUT_ARROW_WITH_DOT -> {
                open(0);
                dot(length + half);
            }
            case DIAMOND_WITH_DOT -> dotted(Color.WHITE);
            case FILL_DIAMOND_WITH_DOT -> dotted(color);
            case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> both(Color.WHITE, true);
            case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> both(color, true);
            default -> open(0);
        }
    }

    private void both(Color fill, boolean dot) {
        open(0);
        diamond(length, fill);
        if (dot) {
            dot(3 * length + half);
        }
    }

    private void dotted(Color fill) {
        diamond(0, fill);
        dot(2 * length + half);
    }

    /** Of thick lines the arrow is filled: they would show through. */
    private void open(int back) {
        if (thick) {
            canvas.polygon(List.of(at(back + length, half), at(back, 0), at(back + length, -half)), filled(color));
            return;
        }
        canvas.polyline(List.of(at(back + length, half), at(back, 0), at(back + length, -half)), 0, line());
    }

    private void triangle(Color fill) {
        canvas.polygon(List.of(at(length, half), at(0, 0), at(length, -half)), filled(fill));
    }

    private void reversed(boolean closed, boolean filled) {
        List<Point> points = List.of(at(0, half), at(length, 0), at(0, -half));
        if (closed) {
            canvas.polygon(points, filled(filled ? color : Color.WHITE));
        } else {
            canvas.polyline(points, 0, line());
        }
    }

    private void diamond(int back, Color fill) {
        canvas.polygon(List.of(at(back, 0), at(back + length, half), at(back + 2.0 * length, 0), at(back + length, -half)), filled(fill));
    }

    private void dot(int back) {
        Point middle = at(back, 0);
        canvas.ellipse(new Bounds(middle.x() - half, middle.y() - half, 2 * half, 2 * half), filled(color));
    }

    private void circlePlus() {
        Point middle = at(length, 0);
        canvas.ellipse(new Bounds(middle.x() - length, middle.y() - length, 2 * length, 2 * length), filled(Color.WHITE));
        canvas.polyline(List.of(at(0, 0), at(2.0 * length, 0)), 0, line());
        canvas.polyline(List.of(at(length, length), at(length, -length)), 0, line());
    }

    private Point at(double back, double aside) {
        return new Point((int) Math.round(tip.x() - dx * back - dy * aside), (int) Math.round(tip.y() - dy * back + dx * aside));
    }

    private Paint line() {
        return new Paint(null, null, color, width, LineStyle.SOLID);
    }

    private Paint filled(Color fill) {
        return new Paint(fill, null, color, width, LineStyle.SOLID);
    }
}
