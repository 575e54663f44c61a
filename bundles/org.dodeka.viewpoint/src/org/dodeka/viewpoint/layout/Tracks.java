package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.view.EdgeView;

/** The lines of the edges that have their way, found by place, so that others keep away from them. */
final class Tracks {

    private static final int CELL = 96;
    /** Parallel lines nearer than that look like one. */
    private static final int NEAR = 7;
    private static final int CROSSING = 22;
    private static final int SHARED = 150;
    /** How many parts are looked at in one step. */
    private static final int LOOKS = 32;

    /** A straight part of an edge. */
    static final class Part {

        final EdgeView edge;
        final Point a;
        final Point b;
        private final int left;
        private final int top;
        private final int right;
        private final int bottom;

        Part(EdgeView edge, Point a, Point b) {
            this.edge = edge;
            this.a = a;
            this.b = b;
            left = Math.min(a.x(), b.x());
            top = Math.min(a.y(), b.y());
            right = Math.max(a.x(), b.x());
            bottom = Math.max(a.y(), b.y());
        }

        private boolean isUpright() {
            return left == right;
        }

        private boolean isLevel() {
            return top == bottom;
        }
    }

    private final Cells<Part> cells = new Cells<>(CELL);
    private int looked;

    void add(EdgeView edge, List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            Part part = new Part(edge, route.get(i - 1), route.get(i));
            inCells(part.a, part.b, (x, y) -> cells.add(x, y, part));
        }
    }

    void remove(EdgeView edge, List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            inCells(route.get(i - 1), route.get(i), (x, y) -> {
                List<Part> parts = cells.at(x, y);
                if (parts != null) {
                    parts.removeIf(part -> part.edge == edge);
                }
            });
        }
    }

    /** What is done in a cell. */
    private interface InCell {
        void at(int x, int y);
    }

    private void inCells(Point a, Point b, InCell action) {
        int left = Math.floorDiv(Math.min(a.x(), b.x()) - NEAR, CELL);
        int right = Math.floorDiv(Math.max(a.x(), b.x()) + NEAR, CELL);
        int top = Math.floorDiv(Math.min(a.y(), b.y()) - NEAR, CELL);
        int bottom = Math.floorDiv(Math.max(a.y(), b.y()) + NEAR, CELL);
        boolean sloping = a.x() != b.x() && a.y() != b.y();
        for (int x = left; x <= right; x++) {
            for (int y = top; y <= bottom; y++) {
                if (!sloping || Lines.crosses(a, b, new Bounds(x * CELL - NEAR, y * CELL - NEAR, CELL + 2 * NEAR, CELL + 2 * NEAR))) {
                    action.at(x, y);
                }
            }
        }
    }

    /** What it costs that a level or upright line crosses others, or runs along them. @param most what it may cost; beyond that nobody asks */
    int cost(EdgeView edge, Point a, Point b, int most) {
        int left = Math.min(a.x(), b.x());
        int right = Math.max(a.x(), b.x());
        int top = Math.min(a.y(), b.y());
        int bottom = Math.max(a.y(), b.y());
        boolean upright = left == right;
        int cost = 0;
        for (int x = cells.cell(left); x <= cells.cell(right); x++) {
            for (int y = cells.cell(top); y <= cells.cell(bottom); y++) {
                List<Part> parts = cells.at(x, y);
                int count = parts == null ? 0 : parts.size();
                looked += count;
                for (int i = 0; i < count; i++) {
                    Part part = parts.get(i);
                    if (part.edge != edge && part.left < right + NEAR && part.right > left - NEAR && part.top < bottom + NEAR
                            && part.bottom > top - NEAR) {
                        cost += cost(part, upright, left, right, top, bottom, x, y);
                    }
                    if (cost > most) {
                        return cost;
                    }
                }
            }
        }
        return cost;
    }

    /** The work of asking for costs since this was asked last, in steps of a {@link Budget}. */
    int work() {
        int steps = looked / LOOKS;
        looked %= LOOKS;
        return steps;
    }

    private static int cost(Part part, boolean upright, int left, int right, int top, int bottom, int cellX, int cellY) {
        if (upright ? part.isUpright() : part.isLevel()) {
            int apart = upright ? Math.abs(part.left - left) : Math.abs(part.top - top);
            int cellLow = (upright ? cellY : cellX) * CELL;
            int from = Math.max(upright ? Math.max(part.top, top) : Math.max(part.left, left), cellLow);
            int to = Math.min(upright ? Math.min(part.bottom, bottom) : Math.min(part.right, right), cellLow + CELL);
            if (apart >= NEAR || to - from <= 2) {
                return 0;
            }
            return apart < 2 ? SHARED + to - from : apart < 5 ? SHARED / 2 + (to - from) / 2 : 12;
        }
        if (part.left > right || part.right < left || part.top > bottom || part.bottom < top) {
            return 0;
        }
        int atX = upright ? left : part.left;
        int atY = upright ? part.top : top;
        boolean here = !part.isLevel() && !part.isUpright() || Math.floorDiv(atX, CELL) == cellX && Math.floorDiv(atY, CELL) == cellY;
        return here ? CROSSING : 0;
    }

    /** The parts of edges that may come near an area. */
    List<Part> near(Bounds area) {
        List<Part> found = new ArrayList<>();
        for (int x = cells.cell(area.x()); x <= cells.cell(area.right()); x++) {
            for (int y = cells.cell(area.y()); y <= cells.cell(area.bottom()); y++) {
                List<Part> parts = cells.at(x, y);
                if (parts != null) {
                    found.addAll(parts);
                }
            }
        }
        return found;
    }
}
