package org.dodeka.viewpoint.drawing;

import java.util.List;

import org.dodeka.viewpoint.layout.Point;

/** A line whose corners are round, as the path of an SVG. */
record RoundedLine(List<Point> points, int arc) {

    String path() {
        StringBuilder path = new StringBuilder();
        path.append('M').append(at(points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1), path);
        }
        Point last = points.get(points.size() - 1);
        return path.append('L').append(at(last.x(), last.y())).toString();
    }

    private void corner(Point before, Point corner, Point after, StringBuilder path) {
        double in = Math.hypot(corner.x() - before.x(), corner.y() - before.y());
        double out = Math.hypot(corner.x() - after.x(), corner.y() - after.y());
        double radius = Math.min(arc, Math.min(in, out) / 2);
        if (radius < 1) {
            path.append('L').append(at(corner.x(), corner.y()));
            return;
        }
        path.append('L').append(at(corner.x() + (before.x() - corner.x()) * radius / in, corner.y() + (before.y() - corner.y()) * radius / in));
        path.append('Q').append(at(corner.x(), corner.y())).append(' ');
        path.append(at(corner.x() + (after.x() - corner.x()) * radius / out, corner.y() + (after.y() - corner.y()) * radius / out));
    }

    private static String at(double x, double y) {
        return number(x) + "," + number(y);
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
