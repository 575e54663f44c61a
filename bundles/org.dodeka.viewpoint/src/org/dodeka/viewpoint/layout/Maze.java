package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** Finds the cheapest way at right angles through everything in between, on lines beside the figures: first nearby, then in a wider area. */
final class Maze {

    /** Distances from figures in pixels: with some room, and through narrow gaps. */
    static final int CLEAR = 7;
    static final int NARROW = 1;
    /** How far around the ends a way is searched at most, in pixels. */
    static final int FARTHEST = 700;
    private static final int[] WINDOWS = {120, FARTHEST};
    private static final int MOST_STEPS = 30_000;
    private static final int FEW_STEPS = 12_000;
    private static final int GREED = 2;
    private static final Side[] SIDES = Side.values();
    private final Obstacles obstacles;
    private final Budget budget;
    private final Grid grid = new Grid();
    private final Search search;
    private final int most;

    /** A place where the way may start or end. */
    private record Gate(Side side, int along, Point port, Point stub) {
    }

    /** @param quick whether to take a good way rather than the best one, and to give up early */
    Maze(Obstacles obstacles, Tracks tracks, Budget budget, boolean quick) {
        most = quick ? FEW_STEPS : MOST_STEPS;
        this.obstacles = obstacles;
        this.budget = budget;
        search = new Search(grid, obstacles, tracks, budget, quick ? GREED : 1);
    }

    /** A way from port to port; null if there is none, or the budget is spent. @param clear the distance from figures in pixels */
    List<Point> way(Way way, int clear) {
        return way(way, List.of(gate(way.from)), List.of(gate(way.to)), clear);
    }

    /** A way from any side to any side, whose ends are then on these; null if there is none, or the budget is spent. */
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
        List<Point> stubs = Stream.of(from, to).flatMap(List::stream).map(Gate::stub).toList();
        for (int window : WINDOWS) {
            if (budget.isSpent()) {
                return null;
            }
            Bounds area = way.from.bounds.union(way.to.bounds).grown(window);
            List<Obstacle> inTheWay = obstacles.within(area);
            budget.spend(inTheWay.size());
            if (!grid.draw(way, inTheWay, area, stubs, clear)) {
                return null;
            }
            grid.bar(way, inTheWay, clear);
            int found = search.run(way.edge, states(from, way.from, false), states(to, way.to, true), most);
            if (found >= 0) {
                return path(way, found, from, to);
            }
        }
        return null;
    }

    private boolean isOpen(Gate gate, int clear) {
        return !obstacles.blocks(gate.port().x(), gate.port().y(), gate.stub().x(), gate.stub().y(), clear);
    }

    private int[] states(List<Gate> gates, End end, boolean arrives) {
        return gates.stream().mapToInt(gate -> state(gate, end, arrives)).toArray();
    }

    private int state(Gate gate, End end, boolean arrives) {
        return grid.corner(gate.stub()) * 4 + direction(gate, end.inside, arrives);
    }

    private List<Point> path(Way way, int end, List<Gate> from, List<Gate> to) {
        List<Point> points = new ArrayList<>();
        int first = end;
        for (int at = end; at >= 0; at = search.before(at)) {
            points.add(grid.point(at / 4));
            first = at;
        }
        points.add(take(way.from, first, from, false).port());
        Collections.reverse(points);
        points.add(take(way.to, end, to, true).port());
        return Lines.simplified(points);
    }

    private Gate take(End end, int state, List<Gate> gates, boolean arrives) {
        for (Gate gate : gates) {
            if (state(gate, end, arrives) == state) {
                end.side = gate.side();
                end.along = gate.along();
                return gate;
            }
        }
        throw new IllegalStateException();
    }

    /** The direction in which an edge leaves, or arrives. */
    private static int direction(Gate gate, boolean inside, boolean arrives) {
        int side = gate.side().ordinal();
        return arrives != inside ? (side + 2) % 4 : side;
    }
}
