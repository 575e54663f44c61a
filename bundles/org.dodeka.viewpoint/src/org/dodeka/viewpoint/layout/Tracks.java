package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.view.EdgeView;

/** The lines of the edges that have their way, found by place, so that others keep away from them. */
final class Tracks {

    private static final int CELL = 96;
    /** Parallel lines nearer than that look like one. */
    private static final int NEAR = 7;
    private static final int CROSSING = 22;
    private static final int SHARED = 150;

    /** A straight part of an edge. */
    record Part(EdgeView edge, Point a, Point b) {

        boolean isUpright() {
            return a.x() == b.x();
        }

        boolean isLevel() {
            return a.y() == b.y();
        }
    }

    private final Map<Long, List<Part>> cells = new HashMap<>();

    void add(EdgeView edge, List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            Part part = new Part(edge, route.get(i - 1), route.get(i));
            cellsOf(part.a(), part.b()).forEach(key -> cells.computeIfAbsent(key, unused -> new ArrayList<>(4)).add(part));
        }
    }

    void remove(EdgeView edge, List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            cellsOf(route.get(i - 1), route.get(i)).forEach(key -> {
                List<Part> parts = cells.get(key);
                if (parts != null) {
                    parts.removeIf(part -> part.edge() == edge);
                }
            });
        }
    }

    private static List<Long> cellsOf(Point a, Point b) {
        List<Long> keys = new ArrayList<>();
        int left = Math.floorDiv(Math.min(a.x(), b.x()) - NEAR, CELL);
        int right = Math.floorDiv(Math.max(a.x(), b.x()) + NEAR, CELL);
        int top = Math.floorDiv(Math.min(a.y(), b.y()) - NEAR, CELL);
        int bottom = Math.floorDiv(Math.max(a.y(), b.y()) + NEAR, CELL);
        boolean sloping = a.x() != b.x() && a.y() != b.y();
        for (int x = left; x <= right; x++) {
            for (int y = top; y <= bottom; y++) {
                if (!sloping || Lines.crosses(a, b, new Bounds(x * CELL - NEAR, y * CELL - NEAR, CELL + 2 * NEAR, CELL + 2 * NEAR))) {
                    keys.add((long) x << 32 | y & 0xffffffffL);
                }
            }
        }
        return keys;
    }

    /** What it costs that a level or upright line crosses others, or runs along them. @param most what it may cost; beyond that nobody asks */
    int cost(EdgeView edge, Point a, Point b, int most) {
        int left = Math.min(a.x(), b.x());
        int right = Math.max(a.x(), b.x());
        int top = Math.min(a.y(), b.y());
        int bottom = Math.max(a.y(), b.y());
        boolean upright = a.x() == b.x();
        int cost = 0;
        for (int x = Math.floorDiv(left, CELL); x <= Math.floorDiv(right, CELL); x++) {
            for (int y = Math.floorDiv(top, CELL); y <= Math.floorDiv(bottom, CELL); y++) {
                List<Part> parts = cells.get((long) x << 32 | y & 0xffffffffL);
                if (parts == null) {
                    continue;
                }
                for (Part part : parts) {
                    cost += part.edge() == edge ? 0 : cost(part, upright, left, right, top, bottom, x, y);
                    if (cost > most) {
                        return cost;
                    }
                }
            }
        }
        return cost;
    }

    private static int cost(Part part, boolean upright, int left, int right, int top, int bottom, int cellX, int cellY) {
        if (part.isUpright() && upright || part.isLevel() && !upright) {
            int apart = upright ? Math.abs(part.a().x() - left) : Math.abs(part.a().y() - top);
            int low = upright ? Math.min(part.a().y(), part.b().y()) : Math.min(part.a().x(), part.b().x());
            int high = upright ? Math.max(part.a().y(), part.b().y()) : Math.max(part.a().x(), part.b().x());
            int cellLow = (upright ? cellY : cellX) * CELL;
            int from = Math.max(Math.max(low, upright ? top : left), cellLow);
            int to = Math.min(Math.min(high, upright ? bottom : right), cellLow + CELL);
            if (apart >= NEAR || to - from <= 2) {
                return 0;
            }
            return apart < 2 ? SHARED + to - from : apart < 5 ? SHARED / 2 + (to - from) / 2 : 12;
        }
        int lowX = Math.min(part.a().x(), part.b().x());
        int lowY = Math.min(part.a().y(), part.b().y());
        int highX = Math.max(part.a().x(), part.b().x());
        int highY = Math.max(part.a().y(), part.b().y());
        boolean crosses = lowX <= right && highX >= left && lowY <= bottom && highY >= top;
        if (!crosses) {
            return 0;
        }
        int atX = upright ? left : lowX;
        int atY = upright ? lowY : top;
        boolean here = part.isLevel() || part.isUpright() ? Math.floorDiv(atX, CELL) == cellX && Math.floorDiv(atY, CELL) == cellY : true;
        return here ? CROSSING : 0;
    }

    /** The parts of edges that may come near an area. */
    List<Part> near(Bounds area) {
        List<Part> found = new ArrayList<>();
        for (int x = Math.floorDiv(area.x(), CELL); x <= Math.floorDiv(area.right(), CELL); x++) {
            for (int y = Math.floorDiv(area.y(), CELL); y <= Math.floorDiv(area.bottom(), CELL); y++) {
                found.addAll(cells.getOrDefault((long) x << 32 | y & 0xffffffffL, List.of()));
            }
        }
        return found;
    }
}
