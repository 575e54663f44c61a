package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** Finds ways at right angles: simple ones of few bends; if something is in the way of all of them, a {@link Maze} may help. */
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
    private final Budget budget;
    /** What lies between the ends of the way that was asked for last. */
    private List<Obstacle> between;
    private Way betweenOf;
    /** The lines of the way that was asked for last: level or upright, few or many. */
    private final int[][] lines = new int[4][];
    private Way linesOf;

    /** A way from port to port and what it costs. */
    record Found(List<Point> points, int cost) {
    }

    Angular(Obstacles obstacles, Tracks tracks, Budget budget) {
        this.obstacles = obstacles;
        this.tracks = tracks;
        this.budget = budget;
    }

    /**
     * The best simple way between the given sides; null if all are blocked, or none costs less than the limit.
     *
     * @param others whether other edges count
     * @param many   whether to try many lines
     */
    Found simple(Way way, boolean others, boolean many, int limit) {
        Found best = null;
        for (Found candidate : candidates(way, many, true, limit)) {
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

    /** The simple way between the given sides that runs through fewest figures; among equals the best one. */
    List<Point> throughFewest(Way way) {
        List<Point> best = null;
        int least = Integer.MAX_VALUE;
        for (Found candidate : candidates(way, !budget.isExhausted(), false, IMPOSSIBLE)) {
            budget.spend(1);
            int count = 0;
            for (int i = 1; i < candidate.points().size() && count < least; i++) {
                Point a = candidate.points().get(i - 1);
                Point b = candidate.points().get(i);
                count += obstacles.count(a, b) + (enters(a, b, way.from, true) ? 1 : 0) + (enters(a, b, way.to, true) ? 1 : 0);
            }
            if (count < least) {
                least = count;
                best = candidate.points();
            }
            if (least == 0) {
                break;
            }
        }
        return best == null ? Bends.direct(way) : best;
    }

    /**
     * Ways that cost less than the limit if nothing is in between, the cheapest first.
     *
     * @param free whether those are of no use that are blocked already where they leave or arrive
     */
    private List<Found> candidates(Way way, boolean many, boolean free, int limit) {
        Point start = way.from.port();
        Point end = way.to.port();
        Point first = stub(way.from, start);
        Point last = stub(way.to, end);
        List<Found> candidates = new ArrayList<>();
        near(candidates, way, start, end);
        if (free && (isStuck(start, first) || isStuck(last, end))) {
            return candidates;
        }
        add(candidates, limit, start, first, last, end);
        add(candidates, limit, start, first, new Point(first.x(), last.y()), last, end);
        add(candidates, limit, start, first, new Point(last.x(), first.y()), last, end);
        int dx = Math.abs(first.x() - last.x());
        int dy = Math.abs(first.y() - last.y());
        for (int x : lines(way, true, many)) {
            if (Math.abs(first.x() - x) + Math.abs(last.x() - x) + dy < limit) {
                add(candidates, limit, start, first, new Point(x, first.y()), new Point(x, last.y()), last, end);
            }
        }
        for (int y : lines(way, false, many)) {
            if (Math.abs(first.y() - y) + Math.abs(last.y() - y) + dx < limit) {
                add(candidates, limit, start, first, new Point(first.x(), y), new Point(last.x(), y), last, end);
            }
        }
        candidates.sort(Comparator.comparingInt(Found::cost));
        return candidates;
    }

    private boolean isStuck(Point a, Point b) {
        return obstacles.blocks(a.x(), a.y(), b.x(), b.y(), CLEAR);
    }

    /** Between figures that are near and face each other there is no room for stubs. */
    private static void near(List<Found> candidates, Way way, Point start, Point end) {
        Side side = way.from.side;
        int dx = way.from.inside ? -side.dx : side.dx;
        int dy = way.from.inside ? -side.dy : side.dy;
        int apart = (end.x() - start.x()) * dx + (end.y() - start.y()) * dy;
        boolean facing = (way.to.side == side) == (way.from.inside || way.to.inside) && way.to.side.isHorizontal() == side.isHorizontal();
        if (facing && apart >= 6 && apart < 2 * STUB + 2) {
            add(candidates, IMPOSSIBLE, start, end);
            if (apart >= 16) {
                Point middle = start.movedBy(dx * apart / 2, dy * apart / 2);
                Point bend = side.isHorizontal() ? new Point(middle.x(), end.y()) : new Point(end.x(), middle.y());
                add(candidates, IMPOSSIBLE, start, middle, bend, end);
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
        add(checked, IMPOSSIBLE, points.toArray(Point[]::new));
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
        budget.spend(1 + tracks.work());
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

    /** Adds a way unless it turns back on itself, or costs the limit or more. */
    private static void add(List<Found> into, int limit, Point... points) {
        int length = 0;
        int bends = 0;
        int dx = 0;
        int dy = 0;
        for (int i = 1; i < points.length; i++) {
            int x = Integer.signum(points[i].x() - points[i - 1].x());
            int y = Integer.signum(points[i].y() - points[i - 1].y());
            if (x != 0 && y != 0 || dx != 0 && x == -dx || dy != 0 && y == -dy) {
                return;
            }
            if (x != 0 || y != 0) {
                bends += (dx != 0 || dy != 0) && (dx != x || dy != y) ? 1 : 0;
                dx = x;
                dy = y;
                length += Math.abs(points[i].x() - points[i - 1].x()) + Math.abs(points[i].y() - points[i - 1].y());
            }
        }
        if (length > 0 && length + bends * BEND < limit) {
            into.add(new Found(Lines.simplified(List.of(points)), length + bends * BEND));
        }
    }

    /** Upright or level lines on which a way may run: in the middle between the figures, beside each of them, and some beside these. */
    private int[] lines(Way way, boolean upright, boolean many) {
        if (way != linesOf) {
            Arrays.fill(lines, null);
            linesOf = way;
        }
        int kind = (upright ? 1 : 0) + (many ? 2 : 0);
        if (lines[kind] == null) {
            lines[kind] = newLines(way, upright, many);
        }
        return lines[kind];
    }

    private int[] newLines(Way way, boolean upright, boolean many) {
        Bounds s = way.from.bounds;
        Bounds t = way.to.bounds;
        int sLow = upright ? s.x() : s.y();
        int sHigh = upright ? s.right() : s.bottom();
        int tLow = upright ? t.x() : t.y();
        int tHigh = upright ? t.right() : t.bottom();
        IntStream.Builder found = IntStream.builder();
        int middle = sHigh <= tLow ? (sHigh + tLow) / 2 : tHigh <= sLow ? (tHigh + sLow) / 2 : (Math.max(sLow, tLow) + Math.min(sHigh, tHigh)) / 2;
        for (int off = 0; off <= (many ? 64 : 0); off += 8) {
            found.add(middle + off).add(middle - off);
            if (off <= 48) {
                found.add(sLow - STUB - off).add(tLow - STUB - off).add(sHigh + STUB + off).add(tHigh + STUB + off);
            }
        }
        if (many) {
            for (Obstacle obstacle : between(way)) {
                Bounds b = obstacle.bounds();
                found.add((upright ? b.x() : b.y()) - BESIDE).add((upright ? b.right() : b.bottom()) + BESIDE);
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    private List<Obstacle> between(Way way) {
        if (way != betweenOf) {
            List<Obstacle> all = obstacles.within(way.from.bounds.union(way.to.bounds).grown(STUB));
            between = all.subList(0, Math.min(MOST, all.size()));
            betweenOf = way;
        }
        return between;
    }
}
