package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/** Geometry of lines. */
final class Lines {

    private Lines() {
    }

    /** Whether a line has a point within a rectangle, its border not counted. */
    static boolean crosses(Point a, Point b, Bounds box) {
        double from = 0;
        double to = 1;
        double[] starts = {a.x(), a.y()};
        double[] deltas = {b.x() - a.x(), b.y() - a.y()};
        double[] lows = {box.x(), box.y()};
        double[] highs = {box.right(), box.bottom()};
        for (int i = 0; i < 2; i++) {
            if (deltas[i] == 0) {
                if (starts[i] <= lows[i] || starts[i] >= highs[i]) {
                    return false;
                }
                continue;
            }
            double first = (lows[i] - starts[i]) / deltas[i];
            double second = (highs[i] - starts[i]) / deltas[i];
            from = Math.max(from, Math.min(first, second));
            to = Math.min(to, Math.max(first, second));
        }
        return from < to;
    }

    /** The same line without points that lie between their neighbours, or on them. */
    static List<Point> simplified(List<Point> points) {
        List<Point> result = new ArrayList<>();
        for (Point point : points) {
            int size = result.size();
            if (size > 0 && result.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1 && isStraight(result.get(size - 2), result.get(size - 1), point)) {
                result.set(size - 1, point);
            } else {
                result.add(point);
            }
        }
        if (result.size() == 1) {
            result.add(result.get(0));
        }
        return result;
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    static int length(List<Point> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
        }
        return (int) sum;
    }

    /** The point halfway along a line. */
    static Point middle(List<Point> points) {
        double rest = length(points) / 2.0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (rest <= length && length > 0) {
                return new Point((int) Math.round(a.x() + (b.x() - a.x()) * rest / length),
                        (int) Math.round(a.y() + (b.y() - a.y()) * rest / length));
            }
            rest -= length;
        }
        return points.get(points.size() - 1);
    }

    static Bounds around(List<Point> points) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right - left, bottom - top);
    }
}
