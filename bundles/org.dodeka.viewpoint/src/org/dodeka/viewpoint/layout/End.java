package org.dodeka.viewpoint.layout;

import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.view.View;

/** One end of an edge: what it ends at, on which side and where. */
final class End {

    final View view;
    /** The box at whose border it ends; null if it ends at an edge. */
    final Box box;
    final Bounds bounds;
    Side side;
    int along;
    /** Where it would stand if it were alone on its side. */
    int wanted;
    /** Whether the edge leaves into the box rather than away from it. */
    boolean inside;

    End(View view, Box box, Bounds bounds) {
        this.view = view;
        this.box = box;
        this.bounds = bounds;
    }

    /** The first and last place on a side where edges may end. */
    int low(Side of) {
        int length = of.to(bounds) - of.from(bounds);
        return of.from(bounds) + Math.min(length / 2, margin(length));
    }

    int high(Side of) {
        int length = of.to(bounds) - of.from(bounds);
        return of.to(bounds) - Math.min(length / 2, margin(length));
    }

    private int margin(int length) {
        return switch (shape()) {
            case ELLIPSE, DOT, RING -> length / 4;
            case LOZENGE, TRIANGLE -> length / 3;
            default -> Math.min(8, length / 5);
        };
    }

    /** Where an edge to another end would like to leave: amid a short side, opposite to the other end on a long one. */
    int wish(Side of, End other) {
        int length = of.to(bounds) - of.from(bounds);
        return length <= 180 ? of.along(bounds.center()) : clamped(of.along(other.bounds.center()), of);
    }

    FigureShape shape() {
        return box == null || box.view == null ? FigureShape.SQUARE : box.view.look().shape();
    }

    int clamped(int value, Side of) {
        return Math.max(low(of), Math.min(high(of), value));
    }

    /** The point on the bounding rectangle. */
    Point port() {
        return side.at(bounds, along);
    }

    /** The point on the border of the shape, which a line reaches that comes straight to the port. */
    Point onBorder() {
        return switch (shape()) {
            case ELLIPSE, DOT, RING -> side.at(bounds, along).movedBy(-side.dx * ellipseDepth(), -side.dy * ellipseDepth());
            case LOZENGE -> side.at(bounds, along).movedBy(-side.dx * lozengeDepth(), -side.dy * lozengeDepth());
            default -> port();
        };
    }

    private int ellipseDepth() {
        double half = (side.to(bounds) - side.from(bounds)) / 2.0;
        double deep = (side.isHorizontal() ? bounds.width() : bounds.height()) / 2.0;
        double off = half == 0 ? 0 : (along - side.from(bounds) - half) / half;
        return (int) Math.round(deep * (1 - Math.sqrt(Math.max(0, 1 - off * off))));
    }

    private int lozengeDepth() {
        double half = (side.to(bounds) - side.from(bounds)) / 2.0;
        double deep = (side.isHorizontal() ? bounds.width() : bounds.height()) / 2.0;
        return half == 0 ? 0 : (int) Math.round(deep * Math.abs(along - side.from(bounds) - half) / half);
    }
}
