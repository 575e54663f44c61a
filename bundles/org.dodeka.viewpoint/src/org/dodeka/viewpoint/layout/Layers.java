package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.dodeka.viewpoint.layout.BoxTree.Link;

/** Evens out what lies in layers: within each layer everything keeps its order, stands close together, and amid what it is connected with. */
final class Layers {

    private static final int GAP = 24;
    private static final int ROUNDS = 16;
    private final List<List<Box>> layers = new ArrayList<>();
    private final Map<Box, List<Box>> neighbours = new IdentityHashMap<>();
    private final boolean level;

    /** @param level whether a layer lies from left to right */
    Layers(List<Box> boxes, List<Link> links, ToIntFunction<Box> layer, boolean level) {
        this.level = level;
        Map<Integer, List<Box>> byLayer = new TreeMap<>();
        for (Box box : boxes) {
            byLayer.computeIfAbsent(layer.applyAsInt(box), key -> new ArrayList<>()).add(box);
            neighbours.put(box, new ArrayList<>());
        }
        layers.addAll(byLayer.values());
        layers.forEach(one -> one.sort(Comparator.comparingInt(this::start)));
        for (Link link : links) {
            if (neighbours.containsKey(link.from()) && neighbours.containsKey(link.to())
                    && layer.applyAsInt(link.from()) != layer.applyAsInt(link.to())) {
                neighbours.get(link.from()).add(link.to());
                neighbours.get(link.to()).add(link.from());
            }
        }
    }

    void even() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < layers.size(); i++) {
                even(layers.get(round % 2 == 0 ? i : layers.size() - 1 - i));
            }
        }
    }

    private void even(List<Box> layer) {
        int[] sizes = layer.stream().mapToInt(this::size).toArray();
        int[] wanted = new int[sizes.length];
        for (int i = 0; i < wanted.length; i++) {
            Box box = layer.get(i);
            List<Box> others = neighbours.get(box);
            double sum = 0;
            for (Box other : others) {
                sum += start(other) + size(other) / 2.0;
            }
            wanted[i] = others.isEmpty() ? start(box) : (int) Math.round(sum / others.size() - sizes[i] / 2.0);
        }
        int[] starts = Spread.starts(wanted, sizes, GAP);
        for (int i = 0; i < starts.length; i++) {
            Bounds now = layer.get(i).footprint();
            layer.get(i).moveFootprint(level ? starts[i] : now.x(), level ? now.y() : starts[i]);
        }
    }

    private int start(Box box) {
        return level ? box.footprint().x() : box.footprint().y();
    }

    private int size(Box box) {
        return level ? box.footprint().width() : box.footprint().height();
    }
}
