package org.dodeka.viewpoint.layout;

/**
 * A rectangle in pixels at 100 %. Stored bounds are relative to the upper left corner of what contains the figure; those of a {@link Scene} are
 * relative to the diagram.
 *
 * @param width at least 0; in a layout -1 for as large as needed
 * @param height at least 0; in a layout -1 for as large as needed
 */
public record Bounds(int x, int y, int width, int height) {

    /** The first x to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first y below it. */
    public int bottom() {
        return y + height;
    }

    /** The point in its middle. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The same size elsewhere. */
    public Bounds movedBy(int dx, int dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** Grown by some pixels on each side. */
    public Bounds grown(int by) {
        return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** Whether both have an area in common. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies within it, borders included. */
    public boolean contains(Bounds other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
