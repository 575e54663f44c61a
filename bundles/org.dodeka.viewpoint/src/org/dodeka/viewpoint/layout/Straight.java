package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** Finds straight ways, which bend only where a figure is in the way. */
final class Straight {

    private static final int CLEAR = 4;
    private static final int BESIDE = 10;
    private static final int MOST = 160;
    private static final int APART = 12;
    /** What it costs to look whether a line is free. */
    private static final int LOOK = 2;
    private final Obstacles obstacles;
    private final Budget budget;

    Straight(Obstacles obstacles, Budget budget) {
        this.obstacles = obstacles;
        this.budget = budget;
    }

    /** Null if there is none, or the budget is spent. @param number of the edge among all between the same figures, from 0 @param count of these */
    List<Point> way(Way way, int number, int count) {
        Point a = way.from.bounds.center();
        Point b = way.to.bounds.center();
        if (way.from.bounds.contains(way.to.bounds) || way.to.bounds.contains(way.from.bounds)) {
            boolean into = way.from.bounds.contains(way.to.bounds);
            return contained(into ? way.from.bounds : way.to.bounds, into ? way.to.bounds : way.from.bounds, into);
        }
        Bounds s = way.from.bounds;
        Bounds t = way.to.bounds;
        if (way.from.box != null && way.to.box != null) {
            int left = Math.max(way.from.low(Side.NORTH), way.to.low(Side.NORTH));
            int right = Math.min(way.from.high(Side.NORTH), way.to.high(Side.NORTH));
            int top = Math.max(way.from.low(Side.EAST), way.to.low(Side.EAST));
            int bottom = Math.min(way.from.high(Side.EAST), way.to.high(Side.EAST));
            if (right >= left) {
                a = new Point((left + right) / 2, a.y());
                b = new Point((left + right) / 2, b.y());
            } else if (bottom >= top) {
                a = new Point(a.x(), (top + bottom) / 2);
                b = new Point(b.x(), (top + bottom) / 2);
            }
        }
        if (count > 1) {
            double length = Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
            boolean turned = a.x() > b.x() || a.x() == b.x() && a.y() > b.y();
            double off = (number - (count - 1) / 2.0) * APART * (turned ? -1 : 1);
            int dx = (int) Math.round(-(b.y() - a.y()) / length * off);
            int dy = (int) Math.round((b.x() - a.x()) / length * off);
            a = within(a.movedBy(dx, dy), s);
            b = within(b.movedBy(dx, dy), t);
        }
        List<Point> inner = around(a, b, way);
        return inner == null ? null : clipped(way, inner);
    }

    private static Point within(Point point, Bounds bounds) {
        return new Point(Math.max(bounds.x() + 1, Math.min(bounds.right() - 1, point.x())),
                Math.max(bounds.y() + 1, Math.min(bounds.bottom() - 1, point.y())));
    }

    /** From a figure within another one to its nearest border. */
    private static List<Point> contained(Bounds outer, Bounds inner, boolean into) {
        int[] distances = {inner.y() - outer.y(), outer.right() - inner.right(), outer.bottom() - inner.bottom(), inner.x() - outer.x()};
        int nearest = 1;
        for (int i = 0; i < 4; i++) {
            nearest = distances[i] < distances[nearest] ? i : nearest;
        }
        Side side = Side.values()[nearest];
        int along = side.isHorizontal() ? inner.center().y() : inner.center().x();
        Point a = side.at(outer, along);
        Point b = side.at(inner, along);
        return into ? List.of(a, b) : List.of(b, a);
    }

    private List<Point> around(Point a, Point b, Way way) {
        if (!obstacles.blocks(a, b, CLEAR)) {
            return List.of(a, b);
        }
        for (int beside : new int[] {BESIDE, BESIDE / 2}) {
            for (int window : new int[] {60, 300, 1_000}) {
                List<Point> found = budget.isSpent() ? null : around(a, b, way, window, beside);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private List<Point> around(Point a, Point b, Way way, int window, int beside) {
        List<Point> points = new ArrayList<>(List.of(a, b));
        for (Obstacle obstacle : obstacles.within(way.from.bounds.union(way.to.bounds).grown(window))) {
            Bounds grown = obstacle.bounds().grown(beside);
            points.addAll(List.of(new Point(grown.x(), grown.y()), new Point(grown.right(), grown.y()), new Point(grown.right(), grown.bottom()),
                    new Point(grown.x(), grown.bottom())));
        }
        if (points.size() > MOST * 4) {
            return null;
        }
        double[] cost = new double[points.size()];
        int[] before = new int[points.size()];
        boolean[] done = new boolean[points.size()];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        PriorityQueue<double[]> queue = new PriorityQueue<>((p, q) -> p[0] != q[0] ? Double.compare(p[0], q[0]) : Double.compare(p[1], q[1]));
        queue.add(new double[] {0, 0});
        while (!queue.isEmpty() && !budget.isSpent()) {
            int current = (int) queue.poll()[1];
            if (current == 1) {
                return path(points, before);
            }
            if (done[current]) {
                continue;
            }
            done[current] = true;
            for (int next = 1; next < points.size(); next++) {
                double total = cost[current] + distance(points.get(current), points.get(next)) + 20;
                if (!done[next] && total < cost[next] && isFree(points, current, next, way, beside)) {
                    cost[next] = total;
                    before[next] = current;
                    queue.add(new double[] {total + distance(points.get(next), b), next});
                }
            }
        }
        return null;
    }

    private boolean isFree(List<Point> points, int from, int to, Way way, int beside) {
        Point a = points.get(from);
        Point b = points.get(to);
        if (from != 0 && way.from.box != null && Lines.crosses(a, b, way.from.bounds.grown(4)) || to != 1 && way.to.box != null
                && Lines.crosses(a, b, way.to.bounds.grown(4))) {
            return false;
        }
        budget.spend(LOOK);
        return !obstacles.blocks(a, b, beside - BESIDE / 2 + 1);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static List<Point> path(List<Point> points, int[] before) {
        List<Point> path = new ArrayList<>();
        for (int at = 1; at != 0; at = before[at]) {
            path.add(0, points.get(at));
        }
        path.add(0, points.get(0));
        return path;
    }

    private static List<Point> clipped(Way way, List<Point> inner) {
        List<Point> points = new ArrayList<>(inner);
        int last = points.size() - 1;
        Point start = clip(points.get(0), points.get(1), way.from);
        Point end = clip(points.get(last), points.get(last - 1), way.to);
        points.set(0, start);
        points.set(last, end);
        return points;
    }

    /** Where a line that starts within a figure leaves it. */
    static Point clip(Point inside, Point outside, End end) {
        if (end.box == null) {
            return inside;
        }
        double low = 0;
        double high = 1;
        if (contains(end, outside.x(), outside.y()) || !contains(end, inside.x(), inside.y())) {
            return inside;
        }
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (contains(end, inside.x() + (outside.x() - inside.x()) * middle, inside.y() + (outside.y() - inside.y()) * middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Point((int) Math.round(inside.x() + (outside.x() - inside.x()) * high),
                (int) Math.round(inside.y() + (outside.y() - inside.y()) * high));
    }

    private static boolean contains(End end, double x, double y) {
        Bounds b = end.bounds;
        double dx = (x - b.x() - b.width() / 2.0) / Math.max(0.5, b.width() / 2.0);
        double dy = (y - b.y() - b.height() / 2.0) / Math.max(0.5, b.height() / 2.0);
        FigureShape shape = end.shape();
        return switch (shape) {
            case ELLIPSE, DOT, RING -> dx * dx + dy * dy <= 1;
            case LOZENGE -> Math.abs(dx) + Math.abs(dy) <= 1;
            default -> Math.abs(dx) <= 1 && Math.abs(dy) <= 1;
        };
    }
}
