package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** Finds the cheapest way at right angles through everything in between, on lines beside the figures (A*). */
final class Maze {

    private static final int[] WINDOWS = {120, 700};
    private static final int MOST_LINES = 140;
    private static final int BESIDE = 10;
    private final Obstacles obstacles;
    private final Tracks tracks;
    private int[] xs;
    private int[] ys;

    /** @param state of the corner and the direction from which it was reached */
    private record Step(int state, int cost, int guess) {
    }

    Maze(Obstacles obstacles, Tracks tracks) {
        this.obstacles = obstacles;
        this.tracks = tracks;
    }

    /** A way from port to port; null if there is none. */
    List<Point> way(Way way, int clear) {
        Point start = way.from.port();
        Point end = way.to.port();
        Point first = stub(way.from, start);
        Point last = stub(way.to, end);
        if (obstacles.blocks(start.x(), start.y(), first.x(), first.y(), clear) || obstacles.blocks(last.x(), last.y(), end.x(), end.y(), clear)) {
            return null;
        }
        for (int window : WINDOWS) {
            Bounds area = way.from.bounds.union(way.to.bounds).grown(window);
            List<Obstacle> inTheWay = obstacles.within(area);
            lines(way, inTheWay, area, first, last, clear);
            if (xs.length > MOST_LINES || ys.length > MOST_LINES) {
                return null;
            }
            List<Point> inner = search(way, first, last, clear);
            if (inner != null) {
                List<Point> points = new ArrayList<>();
                points.add(start);
                points.addAll(inner);
                points.add(end);
                return Lines.simplified(points);
            }
        }
        return null;
    }

    private static Point stub(End end, Point port) {
        int sign = end.inside ? -1 : 1;
        return port.movedBy(sign * end.side.dx * Angular.STUB, sign * end.side.dy * Angular.STUB);
    }

    private void lines(Way way, List<Obstacle> inTheWay, Bounds area, Point first, Point last, int clear) {
        TreeSet<Integer> columns = new TreeSet<>(List.of(first.x(), last.x()));
        TreeSet<Integer> rows = new TreeSet<>(List.of(first.y(), last.y()));
        List<Bounds> around = new ArrayList<>(List.of(way.from.bounds, way.to.bounds));
        inTheWay.forEach(obstacle -> around.add(obstacle.bounds()));
        int most = around.size() > 16 ? BESIDE : BESIDE + 24;
        for (Bounds bounds : around) {
            for (int off = Math.min(BESIDE, clear + 3); off <= most; off += 8) {
                add(columns, bounds.x() - off, area.x(), area.right());
                add(columns, bounds.right() + off, area.x(), area.right());
                add(rows, bounds.y() - off, area.y(), area.bottom());
                add(rows, bounds.bottom() + off, area.y(), area.bottom());
            }
        }
        xs = columns.stream().mapToInt(Integer::intValue).toArray();
        ys = rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void add(TreeSet<Integer> lines, int line, int low, int high) {
        if (line >= low && line <= high) {
            lines.add(line);
        }
    }

    private List<Point> search(Way way, Point first, Point last, int clear) {
        int states = xs.length * ys.length * 4;
        int[] cost = new int[states];
        int[] before = new int[states];
        Arrays.fill(cost, Integer.MAX_VALUE);
        int goal = corner(last);
        int begin = corner(first) * 4 + direction(way.from, false);
        cost[begin] = 0;
        before[begin] = -1;
        PriorityQueue<Step> queue = new PriorityQueue<>((a, b) -> a.guess() != b.guess() ? Integer.compare(a.guess(), b.guess())
                : Integer.compare(a.state(), b.state()));
        queue.add(new Step(begin, 0, 0));
        int arrive = direction(way.to, true);
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            if (step.cost() > cost[step.state()]) {
                continue;
            }
            int corner = step.state() / 4;
            int direction = step.state() % 4;
            if (corner == goal && direction == arrive) {
                return path(step.state(), before);
            }
            if (corner == goal && direction != (arrive + 2) % 4) {
                relax(step, goal * 4 + arrive, step.cost() + Angular.BEND, last, cost, before, queue);
            }
            for (int turn = 0; turn < 4; turn++) {
                if (turn != (direction + 2) % 4) {
                    advance(way, step, corner, direction, turn, last, clear, cost, before, queue);
                }
            }
        }
        return null;
    }

    private void advance(Way way, Step step, int corner, int direction, int turn, Point last, int clear, int[] cost, int[] before, PriorityQueue<Step> queue) {
        Side side = Side.values()[turn];
        int column = corner % xs.length + side.dx;
        int row = corner / xs.length + side.dy;
        if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) {
            return;
        }
        Point a = new Point(xs[corner % xs.length], ys[corner / xs.length]);
        Point b = new Point(xs[column], ys[row]);
        int plain = step.cost() + Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + (direction == turn ? 0 : Angular.BEND);
        int state = (row * xs.length + column) * 4 + turn;
        if (plain >= cost[state] || obstacles.blocks(a.x(), a.y(), b.x(), b.y(), clear) || Angular.enters(a, b, way.from, false)
                || Angular.enters(a, b, way.to, false)) {
            return;
        }
        relax(step, state, plain + obstacles.alongBorders(a, b) + tracks.cost(way.edge, a, b, 2_000), last, cost, before, queue);
    }

    private void relax(Step from, int state, int newCost, Point last, int[] cost, int[] before, PriorityQueue<Step> queue) {
        if (newCost < cost[state]) {
            cost[state] = newCost;
            before[state] = from.state();
            int corner = state / 4;
            int rest = Math.abs(xs[corner % xs.length] - last.x()) + Math.abs(ys[corner / xs.length] - last.y());
            queue.add(new Step(state, newCost, newCost + rest));
        }
    }

    private List<Point> path(int state, int[] before) {
        List<Point> points = new ArrayList<>();
        for (int at = state; at >= 0; at = before[at]) {
            int corner = at / 4;
            points.add(new Point(xs[corner % xs.length], ys[corner / xs.length]));
        }
        Collections.reverse(points);
        return points;
    }

    private int corner(Point point) {
        return Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x());
    }

    /** The direction in which an edge leaves, or arrives. */
    private static int direction(End end, boolean arrives) {
        int side = end.side.ordinal();
        return arrives != end.inside ? (side + 2) % 4 : side;
    }
}
