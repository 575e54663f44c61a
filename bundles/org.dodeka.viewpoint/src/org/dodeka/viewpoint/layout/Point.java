package org.dodeka.viewpoint.layout;

/** A point in pixels at 100 %. */
public record Point(int x, int y) {

    /** The point that far away. */
    public Point movedBy(int dx, int dy) {
        return new Point(x + dx, y + dy);
    }
}
