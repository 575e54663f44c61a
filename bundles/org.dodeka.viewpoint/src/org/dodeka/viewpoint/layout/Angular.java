package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** Finds ways at right angles: first simple ones of few bends, and if something is in the way of all of them, one through a {@link Maze}. */
final class Angular {

    /** How far an edge goes straight away from a figure before it bends. */
    static final int STUB = 14;
    static final int BEND = 34;
    /** What a way costs that cannot be taken. */
    static final int IMPOSSIBLE = 100_000_000;
    private static final int CLEAR = 7;
    private static final int BESIDE = 10;
    private static final int MOST = 24;
    private final Obstacles obstacles;
    private final Tracks tracks;
    /** What lies between the ends of the way that was asked for last. */
    private List<Obstacle> between;
    private Way betweenOf;

    /** A way from port to port and what it costs. */
    record Found(List<Point> points, int cost) {
    }

    Angular(Obstacles obstacles, Tracks tracks) {
        this.obstacles = obstacles;
        this.tracks = tracks;
    }

    /**
     * The best simple way between the given sides; null if all are blocked, or none costs less than the limit.
     *
     * @param others whether other edges count
     */
    Found simple(Way way, boolean others, int limit) {
        return simple(way, others, others, limit);
    }

    /** @param many whether to try many lines */
    Found simple(Way way, boolean others, boolean many, int limit) {
        Point start = way.from.port();
        Point end = way.to.port();
        Point first = stub(way.from, start);
        Point last = stub(way.to, end);
        List<Found> candidates = new ArrayList<>();
        near(candidates, way, start, end);
        add(candidates, start, first, last, end);
        add(candidates, start, first, new Point(first.x(), last.y()), last, end);
        add(candidates, start, first, new Point(last.x(), first.y()), last, end);
        for (int x : lines(way, true, many)) {
            add(candidates, start, first, new Point(x, first.y()), new Point(x, last.y()), last, end);
        }
        for (int y : lines(way, false, many)) {
            add(candidates, start, first, new Point(first.x(), y), new Point(last.x(), y), last, end);
        }
        candidates.sort(Comparator.comparingInt(Found::cost));
        Found best = null;
        for (Found candidate : candidates) {
            int most = best == null ? limit : best.cost();
            if (candidate.cost() >= most) {
                break;
            }
            int tolls = tolls(way, candidate.points(), others, most - candidate.cost());
            if (tolls < IMPOSSIBLE && candidate.cost() + tolls < most) {
                best = new Found(candidate.points(), candidate.cost() + tolls);
            }
        }
        return best;
    }

    /** Between figures that are near and face each other there is no room for stubs. */
    private static void near(List<Found> candidates, Way way, Point start, Point end) {
        Side side = way.from.side;
        int dx = way.from.inside ? -side.dx : side.dx;
        int dy = way.from.inside ? -side.dy : side.dy;
        int apart = (end.x() - start.x()) * dx + (end.y() - start.y()) * dy;
        boolean facing = (way.to.side == side) == (way.from.inside || way.to.inside) && way.to.side.isHorizontal() == side.isHorizontal();
        if (facing && apart >= 6 && apart < 2 * STUB + 2) {
            add(candidates, start, end);
            if (apart >= 16) {
                Point middle = start.movedBy(dx * apart / 2, dy * apart / 2);
                add(candidates, start, middle, side.isHorizontal() ? new Point(middle.x(), end.y()) : new Point(end.x(), middle.y()), end);
            }
        }
    }

    private static Point stub(End end, Point port) {
        int sign = end.inside ? -1 : 1;
        return port.movedBy(sign * end.side.dx * STUB, sign * end.side.dy * STUB);
    }

    /** What a way costs; {@link #IMPOSSIBLE} if something is in its way, or if it turns back on itself. */
    int cost(Way way, List<Point> points) {
        List<Found> checked = new ArrayList<>();
        add(checked, points.toArray(Point[]::new));
        if (checked.isEmpty() || !leaves(way.from, points.get(0), points.get(1))
                || !leaves(way.to, points.get(points.size() - 1), points.get(points.size() - 2))) {
            return IMPOSSIBLE;
        }
        int tolls = tolls(way, points, true, 100_000);
        return tolls >= 100_000 ? IMPOSSIBLE : checked.get(0).cost() + tolls;
    }

    private static boolean leaves(End end, Point port, Point next) {
        int sign = end.inside ? -1 : 1;
        return (next.x() - port.x()) * sign * end.side.dx + (next.y() - port.y()) * sign * end.side.dy > 0;
    }

    private int tolls(Way way, List<Point> points, boolean others, int most) {
        int sum = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (isBlocked(way, points, i)) {
                return IMPOSSIBLE;
            }
            if (others) {
                sum += obstacles.alongBorders(a, b);
                sum += tracks.cost(way.edge, a, b, most - sum);
                if (sum > most) {
                    return sum;
                }
            }
        }
        return sum;
    }

    private boolean isBlocked(Way way, List<Point> points, int i) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        if (obstacles.blocks(a.x(), a.y(), b.x(), b.y(), CLEAR)) {
            return true;
        }
        return enters(a, b, way.from, i == 1) || enters(a, b, way.to, i == points.size() - 1);
    }

    /** Whether a part of the way runs through one of the ends, or along its border. */
    static boolean enters(Point a, Point b, End end, boolean touches) {
        if (end.inside || end.box == null) {
            return false;
        }
        return Lines.crosses(a, b, touches ? end.bounds : end.bounds.grown(STUB - 5));
    }

    /** Adds a way unless it turns back on itself. */
    private static void add(List<Found> into, Point... points) {
        int length = 0;
        int bends = 0;
        int dx = 0;
        int dy = 0;
        List<Point> line = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            Point point = points[i];
            if (i > 0) {
                Point before = points[i - 1];
                int x = Integer.signum(point.x() - before.x());
                int y = Integer.signum(point.y() - before.y());
                if (x != 0 && y != 0) {
                    return;
                }
                if (x == 0 && y == 0) {
                    continue;
                }
                if (dx != 0 && x == -dx || dy != 0 && y == -dy) {
                    return;
                }
                bends += (dx != 0 || dy != 0) && (dx != x || dy != y) ? 1 : 0;
                dx = x;
                dy = y;
                length += Math.abs(point.x() - before.x()) + Math.abs(point.y() - before.y());
            }
            line.add(point);
        }
        if (line.size() > 1) {
            into.add(new Found(Lines.simplified(line), length + bends * BEND));
        }
    }

    /** Upright or level lines on which a way may run: in the middle between the figures, beside each of them, and some beside these. */
    private TreeSet<Integer> lines(Way way, boolean upright, boolean many) {
        Bounds s = way.from.bounds;
        Bounds t = way.to.bounds;
        int sLow = upright ? s.x() : s.y();
        int sHigh = upright ? s.right() : s.bottom();
        int tLow = upright ? t.x() : t.y();
        int tHigh = upright ? t.right() : t.bottom();
        TreeSet<Integer> lines = new TreeSet<>();
        int middle = sHigh <= tLow ? (sHigh + tLow) / 2 : tHigh <= sLow ? (tHigh + sLow) / 2 : (Math.max(sLow, tLow) + Math.min(sHigh, tHigh)) / 2;
        for (int off = 0; off <= (many ? 64 : 0); off += 8) {
            lines.add(middle + off);
            lines.add(middle - off);
            if (off <= 48) {
                lines.add(sLow - STUB - off);
                lines.add(tLow - STUB - off);
                lines.add(sHigh + STUB + off);
                lines.add(tHigh + STUB + off);
            }
        }
        if (many) {
            if (way != betweenOf) {
                between = obstacles.within(s.union(t).grown(STUB));
                betweenOf = way;
            }
            for (int i = 0; i < Math.min(MOST, between.size()); i++) {
                Bounds b = between.get(i).bounds();
                lines.add((upright ? b.x() : b.y()) - BESIDE);
                lines.add((upright ? b.right() : b.bottom()) + BESIDE);
            }
        }
        return lines;
    }
}
