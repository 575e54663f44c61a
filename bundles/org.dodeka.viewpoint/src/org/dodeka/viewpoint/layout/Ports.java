package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads the edges that end on one side of a figure, in the order that lets them cross least, each as near as possible to where it runs straight.
 */
final class Ports {

    private static final int GAP = 12;
    private static final int NEAR = 7;
    private static final int STEP = 40;

    /** An end and the end at the other side of its edge. */
    record Port(End end, End other, Way way, int order) {
    }

    private Ports() {
    }

    static void spread(List<Port> ports) {
        Map<Side, List<Port>> sides = new EnumMap<>(Side.class);
        for (Port port : ports) {
            sides.computeIfAbsent(port.end().side, key -> new ArrayList<>()).add(port);
        }
        sides.forEach(Ports::spread);
    }

    private static void spread(Side side, List<Port> ports) {
        ports.sort(Comparator.comparingInt((Port port) -> port.end().wanted).thenComparingInt(port -> far(side, port)).thenComparingInt(Port::order));
        End first = ports.get(0).end();
        int low = first.low(side);
        int high = first.high(side);
        int count = ports.size();
        int gap = count == 1 ? 0 : Math.min(GAP, Math.max(1, (high - low) / (count - 1)));
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = Math.max(low, Math.min(high, ports.get(i).end().wanted));
        }
        for (int round = 0; round < 20; round++) {
            for (int i = 1; i < count; i++) {
                int missing = gap - (places[i] - places[i - 1]);
                if (missing > 0) {
                    places[i - 1] -= missing / 2;
                    places[i] += missing - missing / 2;
                }
            }
            clamp(places, low, high, gap);
        }
        for (int i = 0; i < count; i++) {
            ports.get(i).end().along = places[i];
        }
    }

    /** Takes away a small step in the middle of an edge between figures that face each other, if there is room beside the other edges. */
    static void straighten(Way way, Map<Box, List<Port>> ports) {
        End from = way.from;
        End to = way.to;
        boolean facing = from.side.isHorizontal() == to.side.isHorizontal() && (from.side != to.side) != (from.inside || to.inside);
        if (!facing || from.along == to.along || Math.abs(from.along - to.along) > STEP) {
            return;
        }
        int[] tried = {from.along, to.along, (from.along + to.along) / 2, from.wanted, to.wanted};
        for (int along : tried) {
            if (isFree(from, along, ports) && isFree(to, along, ports)) {
                from.along = along;
                to.along = along;
                return;
            }
        }
    }

    private static boolean isFree(End end, int along, Map<Box, List<Port>> ports) {
        if (end.box == null) {
            return along == end.along;
        }
        if (along < end.low(end.side) || along > end.high(end.side)) {
            return false;
        }
        for (Port port : ports.get(end.box)) {
            if (port.end() != end && port.end().side == end.side && (Math.abs(port.end().along - along) < NEAR
                    || Integer.signum(port.end().along - along) != Integer.signum(port.end().along - end.along))) {
                return false;
            }
        }
        return true;
    }

    private static void clamp(int[] places, int low, int high, int gap) {
        int count = places.length;
        for (int i = 0; i < count; i++) {
            places[i] = Math.max(places[i], low + i * gap);
        }
        for (int i = count - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], Math.max(low, high - (count - 1 - i) * gap));
        }
    }

    /** Among edges that go the same way, those that go farther lie outside. */
    private static int far(Side side, Port port) {
        Point other = port.other().bounds.center();
        return side.isHorizontal() ? other.y() : other.x();
    }
}
