package org.dodeka.viewpoint.layout;

import java.util.List;

/**
 * Where people put a figure, or where it was placed for them. Immutable.
 *
 * @param bounds of a node: its place relative to what contains it, with -1 for a width or height that follows the content; null for an edge
 * @param bendpoints of an edge: the points that a person gave it, relative to the diagram; empty if it finds its way itself, and for nodes
 * @param pinned whether an automatic layout of everything leaves it where it is
 * @param hidden whether a person hid it
 */
public record FigureLayout(Bounds bounds, List<Point> bendpoints, boolean pinned, boolean hidden) {

    public FigureLayout {
        bendpoints = List.copyOf(bendpoints);
    }

    /** A node at a place. */
    public static FigureLayout at(Bounds bounds) {
        return new FigureLayout(bounds, List.of(), false, false);
    }

    /** The same elsewhere. */
    public FigureLayout with(Bounds newBounds) {
        return new FigureLayout(newBounds, bendpoints, pinned, hidden);
    }

    /** The same with other bendpoints. */
    public FigureLayout bent(List<Point> points) {
        return new FigureLayout(bounds, points, pinned, hidden);
    }

    /** The same, pinned or not. */
    public FigureLayout pinned(boolean pin) {
        return new FigureLayout(bounds, bendpoints, pin, hidden);
    }

    /** The same, hidden or not. */
    public FigureLayout hidden(boolean hide) {
        return new FigureLayout(bounds, bendpoints, pinned, hide);
    }
}
