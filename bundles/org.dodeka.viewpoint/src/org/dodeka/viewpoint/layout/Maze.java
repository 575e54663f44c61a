package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** Finds the cheapest way at right angles through everything in between, on lines beside the figures (A*). */
final class Maze {

    private static final int[] WINDOWS = {120, 700};
    private static final int MOST_LINES = 260;
    private static final int MOST_STEPS = 30_000;
    private static final int FEW_STEPS = 12_000;
    private static final int BESIDE = 10;
    private static final Side[] SIDES = Side.values();
    private final Obstacles obstacles;
    private final Tracks tracks;
    private final int most;
    private int[] xs;
    private int[] ys;
    /** By corner: whether the line to the next corner to the right, or below, is barred. */
    private boolean[] barredRight;
    private boolean[] barredBelow;
    private int[] cost;
    private int[] before;
    private PriorityQueue<Step> queue;
    private List<Point> goals;

    /** @param state of the corner and the direction from which it was reached */
    private record Step(int state, int cost, int guess) {
    }

    /** A place where the way may start or end. */
    private record Gate(Side side, int along, Point port, Point stub) {
    }

    /** @param quick whether to give up early */
    Maze(Obstacles obstacles, Tracks tracks, boolean quick) {
        most = quick ? FEW_STEPS : MOST_STEPS;
        this.obstacles = obstacles;
        this.tracks = tracks;
    }

    /** A way from port to port; null if there is none. @param clear the distance from figures in pixels */
    List<Point> way(Way way, int clear) {
        return way(way, List.of(gate(way.from)), List.of(gate(way.to)), clear);
    }

    /** A way from any side to any side, whose ends are then on these; null if there is none. */
    List<Point> anyWay(Way way, int clear) {
        return way(way, gates(way.from, way.to), gates(way.to, way.from), clear);
    }

    private static List<Gate> gates(End end, End other) {
        List<Gate> gates = new ArrayList<>();
        for (Side side : SIDES) {
            end.side = side;
            end.along = end.wish(side, other);
            end.wanted = end.along;
            gates.add(gate(end));
        }
        return gates;
    }

    private static Gate gate(End end) {
        int sign = end.inside ? -1 : 1;
        Point port = end.port();
        return new Gate(end.side, end.along, port, port.movedBy(sign * end.side.dx * Angular.STUB, sign * end.side.dy * Angular.STUB));
    }

    private List<Point> way(Way way, List<Gate> starts, List<Gate> ends, int clear) {
        List<Gate> from = starts.stream().filter(gate -> isOpen(gate, clear)).toList();
        List<Gate> to = ends.stream().filter(gate -> isOpen(gate, clear)).toList();
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        for (int window : WINDOWS) {
            Bounds area = way.from.bounds.union(way.to.bounds).grown(window);
            List<Obstacle> inTheWay = obstacles.within(area);
            lines(way, inTheWay, area, from, to, clear);
            if (xs.length > MOST_LINES || ys.length > MOST_LINES) {
                return null;
            }
            bar(way, inTheWay, clear);
            int found = search(way, from, to);
            if (found >= 0) {
                return path(way, found, from, to);
            }
        }
        return null;
    }

    private boolean isOpen(Gate gate, int clear) {
        return !obstacles.blocks(gate.port().x(), gate.port().y(), gate.stub().x(), gate.stub().y(), clear);
    }

    private void lines(Way way, List<Obstacle> inTheWay, Bounds area, List<Gate> from, List<Gate> to, int clear) {
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Integer> rows = new TreeSet<>();
        for (List<Gate> gates : List.of(from, to)) {
            gates.forEach(gate -> columns.add(gate.stub().x()));
            gates.forEach(gate -> rows.add(gate.stub().y()));
        }
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
        xs = thinned(columns, Stream.of(from, to).flatMap(List::stream).map(gate -> gate.stub().x()).collect(Collectors.toSet()));
        ys = thinned(rows, Stream.of(from, to).flatMap(List::stream).map(gate -> gate.stub().y()).collect(Collectors.toSet()));
    }

    /** If there are many, without lines that lie close to the one before. */
    private static int[] thinned(TreeSet<Integer> lines, Set<Integer> needed) {
        int least = lines.size() > MOST_LINES / 2 ? 6 : 0;
        List<Integer> kept = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (int line : lines) {
            if (line - last >= least || needed.contains(line)) {
                kept.add(line);
                last = line;
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void add(TreeSet<Integer> lines, int line, int low, int high) {
        if (line >= low && line <= high) {
            lines.add(line);
        }
    }

    private void bar(Way way, List<Obstacle> inTheWay, int clear) {
        barredRight = new boolean[xs.length * ys.length];
        barredBelow = new boolean[xs.length * ys.length];
        for (Obstacle obstacle : inTheWay) {
            bar(obstacle.bounds().grown(obstacle.label() ? Math.min(1, clear) : clear));
        }
        for (End end : List.of(way.from, way.to)) {
            if (end.box != null && !end.inside) {
                bar(end.bounds.grown(Angular.STUB - 5));
            }
        }
    }

    /** Bars all lines through the inside of a rectangle. */
    private void bar(Bounds box) {
        int firstColumn = above(xs, box.x());
        int firstRow = above(ys, box.y());
        for (int row = Math.max(0, firstRow - 1); row < ys.length && ys[row] < box.bottom(); row++) {
            for (int column = Math.max(0, firstColumn - 1); column < xs.length && xs[column] < box.right(); column++) {
                int corner = row * xs.length + column;
                barredRight[corner] |= row >= firstRow;
                barredBelow[corner] |= column >= firstColumn;
            }
        }
    }

    /** The index of the first line beyond a place. */
    private static int above(int[] lines, int place) {
        int index = Arrays.binarySearch(lines, place + 1);
        return index >= 0 ? index : -index - 1;
    }

    private int search(Way way, List<Gate> from, List<Gate> to) {
        int states = xs.length * ys.length * 4;
        cost = new int[states];
        before = new int[states];
        Arrays.fill(cost, Integer.MAX_VALUE);
        queue = new PriorityQueue<>((a, b) -> a.guess() != b.guess() ? Integer.compare(a.guess(), b.guess()) : Integer.compare(a.state(), b.state()));
        goals = to.stream().map(Gate::stub).toList();
        boolean[] arrival = new boolean[states];
        to.forEach(gate -> arrival[corner(gate.stub()) * 4 + direction(gate, way.to.inside, true)] = true);
        from.forEach(gate -> relax(-1, corner(gate.stub()) * 4 + direction(gate, way.from.inside, false), 0));
        for (int steps = 0; !queue.isEmpty() && steps < most; steps++) {
            Step step = queue.poll();
            if (step.cost() > cost[step.state()]) {
                continue;
            }
            if (arrival[step.state()]) {
                return step.state();
            }
            int corner = step.state() / 4;
            int direction = step.state() % 4;
            for (int turn = 0; turn < 4; turn++) {
                if (turn != (direction + 2) % 4) {
                    if (turn != direction && arrival[corner * 4 + turn]) {
                        relax(step.state(), corner * 4 + turn, step.cost() + Angular.BEND);
                    }
                    advance(way, step, corner, direction, turn);
                }
            }
        }
        return -1;
    }

    private void advance(Way way, Step step, int corner, int direction, int turn) {
        int column = corner % xs.length + SIDES[turn].dx;
        int row = corner / xs.length + SIDES[turn].dy;
        if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) {
            return;
        }
        int next = row * xs.length + column;
        int lower = Math.min(corner, next);
        if (SIDES[turn].isHorizontal() ? barredRight[lower] : barredBelow[lower]) {
            return;
        }
        Point a = point(corner);
        Point b = point(next);
        int plain = step.cost() + Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + (direction == turn ? 0 : Angular.BEND);
        if (plain < cost[next * 4 + turn]) {
            relax(step.state(), next * 4 + turn, plain + obstacles.alongBorders(a, b) + tracks.cost(way.edge, a, b, 2_000));
        }
    }

    private void relax(int from, int state, int newCost) {
        if (newCost < cost[state]) {
            cost[state] = newCost;
            before[state] = from;
            Point at = point(state / 4);
            int rest = Integer.MAX_VALUE;
            for (Point goal : goals) {
                rest = Math.min(rest, Math.abs(at.x() - goal.x()) + Math.abs(at.y() - goal.y()));
            }
            queue.add(new Step(state, newCost, newCost + rest));
        }
    }

    private List<Point> path(Way way, int end, List<Gate> from, List<Gate> to) {
        List<Point> points = new ArrayList<>();
        int first = end;
        for (int at = end; at >= 0; at = before[at]) {
            points.add(point(at / 4));
            first = at;
        }
        points.add(take(way.from, first, from, false).port());
        Collections.reverse(points);
        points.add(take(way.to, end, to, true).port());
        return Lines.simplified(points);
    }

    private Gate take(End end, int state, List<Gate> gates, boolean arrives) {
        for (Gate gate : gates) {
            if (corner(gate.stub()) == state / 4 && direction(gate, end.inside, arrives) == state % 4) {
                end.side = gate.side();
                end.along = gate.along();
                return gate;
            }
        }
        throw new IllegalStateException();
    }

    private Point point(int corner) {
        return new Point(xs[corner % xs.length], ys[corner / xs.length]);
    }

    private int corner(Point point) {
        return Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x());
    }

    /** The direction in which an edge leaves, or arrives. */
    private static int direction(Gate gate, boolean inside, boolean arrives) {
        int side = gate.side().ordinal();
        return arrives != inside ? (side + 2) % 4 : side;
    }
}
