package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/** Ways that need no search. */
final class Bends {

    private static final int LOOP = 18;

    private Bends() {
    }

    /** Through the points that a person gave; the ends find their places on the borders. */
    static List<Point> through(Way way, List<Point> bendpoints) {
        List<Point> points = new ArrayList<>();
        points.add(end(way.from, bendpoints.get(0)));
        points.addAll(bendpoints);
        points.add(end(way.to, bendpoints.get(bendpoints.size() - 1)));
        return points;
    }

    /** Straight to the border if the next point lies beside or above the figure, else towards its middle. */
    private static Point end(End end, Point next) {
        Bounds b = end.bounds;
        if (end.box == null) {
            return b.center();
        }
        boolean beside = next.y() > b.y() && next.y() < b.bottom();
        boolean above = next.x() > b.x() && next.x() < b.right();
        if (beside == above) {
            return Straight.clip(b.center(), next, end);
        }
        Point inside = beside ? new Point(b.center().x(), next.y()) : new Point(next.x(), b.center().y());
        return Straight.clip(inside, next, end);
    }

    /** From a figure to itself, around a corner where nothing is in the way; if there is none, around the upper right one. */
    static List<Point> loop(Way way, int number, Obstacles obstacles) {
        for (int out : new int[] {LOOP + number * 8, 8}) {
            for (Side level : new Side[] {Side.EAST, Side.WEST}) {
                for (Side upright : new Side[] {Side.NORTH, Side.SOUTH}) {
                    List<Point> points = loop(way, level, upright, out, number);
                    if (isFree(points, obstacles)) {
                        return points;
                    }
                }
            }
        }
        return loop(way, Side.EAST, Side.NORTH, 8, number);
    }

    private static List<Point> loop(Way way, Side level, Side upright, int out, int number) {
        Bounds b = way.from.bounds;
        int aside = Math.max(2, b.height() / 3 - 4 * number);
        int above = Math.max(2, b.width() / 3 - 4 * number);
        way.from.side = level;
        way.from.along = upright == Side.NORTH ? b.y() + aside : b.bottom() - aside;
        way.to.side = upright;
        way.to.along = level == Side.EAST ? b.right() - above : b.x() + above;
        int x = level == Side.EAST ? b.right() + out : b.x() - out;
        int y = upright == Side.NORTH ? b.y() - out : b.bottom() + out;
        return List.of(way.from.onBorder(), new Point(x, way.from.along), new Point(x, y), new Point(way.to.along, y), way.to.onBorder());
    }

    private static boolean isFree(List<Point> points, Obstacles obstacles) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (obstacles.blocks(a.x(), a.y(), b.x(), b.y(), 3)) {
                return false;
            }
        }
        return true;
    }

    /** If nothing else is possible: with one bend, through everything. */
    static List<Point> direct(Way way) {
        Point a = way.from.port();
        Point b = way.to.port();
        return Lines.simplified(List.of(a, way.from.side.isHorizontal() ? new Point(b.x(), a.y()) : new Point(a.x(), b.y()), b));
    }
}
