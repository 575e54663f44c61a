package org.dodeka.viewpoint.layout;

/** A side of a figure. */
enum Side {
    NORTH(0, -1), EAST(1, 0), SOUTH(0, 1), WEST(-1, 0);

    final int dx;
    final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    boolean isHorizontal() {
        return dx != 0;
    }

    /** Where on the side, measured along it. */
    int along(Point point) {
        return isHorizontal() ? point.y() : point.x();
    }

    int from(Bounds bounds) {
        return isHorizontal() ? bounds.y() : bounds.x();
    }

    int to(Bounds bounds) {
        return isHorizontal() ? bounds.bottom() : bounds.right();
    }

    /** The point of a side of a rectangle. */
    Point at(Bounds bounds, int along) {
        return switch (this) {
            case NORTH -> new Point(along, bounds.y());
            case SOUTH -> new Point(along, bounds.bottom());
            case WEST -> new Point(bounds.x(), along);
            case EAST -> new Point(bounds.right(), along);
        };
    }
}
