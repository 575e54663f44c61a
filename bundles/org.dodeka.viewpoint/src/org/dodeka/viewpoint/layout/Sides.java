package org.dodeka.viewpoint.layout;

import java.util.IdentityHashMap;
import java.util.Map;

import org.dodeka.viewpoint.description.LayoutDirection;

/** Chooses the sides of figures where edges leave and arrive: those between which the way is short and free, and that are not crowded. */
final class Sides {

    private final BoxTree tree;
    private final Angular angular;
    private final Maze maze;
    private final Budget budget;
    private final boolean quick;
    private final Map<Box, int[]> load = new IdentityHashMap<>();

    /** @param quick whether to leave to the maze what is not simple */
    Sides(BoxTree tree, Angular angular, Maze maze, Budget budget, boolean quick) {
        this.tree = tree;
        this.angular = angular;
        this.maze = maze;
        this.budget = budget;
        this.quick = quick;
    }

    /** Gives the ends of an edge their sides, and the places on these where they would like to be. */
    void choose(Way way) {
        way.from.inside = isAround(way.from, way.to);
        way.to.inside = isAround(way.to, way.from);
        if ((budget.isExhausted() || !choose(way, false)) && !chooseAmongMany(way)) {
            way.from.side = towards(way.from.bounds.center(), way.to.bounds.center());
            way.to.side = towards(way.to.bounds.center(), way.from.bounds.center());
        }
        wish(way, way.from.side, way.to.side);
        add(way.from, way.from.side);
        add(way.to, way.to.side);
    }

    private boolean chooseAmongMany(Way way) {
        return !budget.isSpent() && (!quick && choose(way, true) || maze.anyWay(way, Maze.CLEAR) != null || maze.anyWay(way, Maze.NARROW) != null);
    }

    /** Takes the sides between which the best simple way runs; returns false if there is none. */
    private boolean choose(Way way, boolean many) {
        int best = Angular.IMPOSSIBLE;
        Side from = null;
        Side to = null;
        for (Side a : Side.values()) {
            for (Side b : Side.values()) {
                wish(way, a, b);
                int extra = load(way.from, a) + load(way.to, b) - bias(a, b);
                Angular.Found found = angular.simple(way, false, many, best - extra);
                if (found != null && found.cost() + extra < best) {
                    best = found.cost() + extra;
                    from = a;
                    to = b;
                }
            }
        }
        if (from != null) {
            way.from.side = from;
            way.to.side = to;
        }
        return from != null;
    }

    private static boolean isAround(End outer, End inner) {
        return outer.box != null && inner.box != null && inner.box != outer.box && inner.box.isWithin(outer.box);
    }

    private static Side towards(Point a, Point b) {
        if (Math.abs(a.x() - b.x()) > Math.abs(a.y() - b.y())) {
            return a.x() < b.x() ? Side.EAST : Side.WEST;
        }
        return a.y() < b.y() ? Side.SOUTH : Side.NORTH;
    }

    private int load(End end, Side side) {
        int count = end.box == null || !load.containsKey(end.box) ? 0 : load.get(end.box)[side.ordinal()];
        return 3 * count + ((count + 1) * 9 > end.high(side) - end.low(side) + 9 ? 110 : 0);
    }

    private void add(End end, Side side) {
        if (end.box != null) {
            load.computeIfAbsent(end.box, key -> new int[4])[side.ordinal()]++;
        }
    }

    /** Edges like to run as the diagram does. */
    private int bias(Side from, Side to) {
        LayoutDirection direction = tree.diagram.description().layoutDirection();
        return switch (direction) {
            case TOP_TO_BOTTOM -> from == Side.SOUTH && to == Side.NORTH ? 60 : 0;
            case BOTTOM_TO_TOP -> from == Side.NORTH && to == Side.SOUTH ? 60 : 0;
            case LEFT_TO_RIGHT -> from == Side.EAST && to == Side.WEST ? 60 : 0;
        };
    }

    /** Takes sides, and the places on them where the edge would like to be. */
    private static void wish(Way way, Side a, Side b) {
        way.from.side = a;
        way.to.side = b;
        int low = Math.max(way.from.low(a), way.to.low(b));
        int high = Math.min(way.from.high(a), way.to.high(b));
        boolean facing = a.isHorizontal() == b.isHorizontal() && (a != b || way.from.inside || way.to.inside);
        if (facing && low <= high) {
            way.from.wanted = (low + high) / 2;
            way.to.wanted = (low + high) / 2;
        } else {
            way.from.wanted = way.from.wish(a, way.to);
            way.to.wanted = way.to.wish(b, way.from);
        }
        way.from.along = way.from.wanted;
        way.to.along = way.to.wanted;
    }
}
