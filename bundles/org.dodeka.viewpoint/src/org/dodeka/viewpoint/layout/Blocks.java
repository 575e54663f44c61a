package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.layout.BoxTree.Link;

/** Lays out boxes from nothing: connected ones in layers, single ones in a grid, and all of these packed to a pleasant shape. */
final class Blocks {

    /** Width through height of a pleasant picture. */
    static final double ASPECT = 1.6;
    private static final int GAP = 24;
    private static final int BLOCK_GAP = 32;
    private final Layered layered;

    Blocks(BoxTree tree) {
        layered = new Layered(tree.diagram.description().layoutDirection());
    }

    /** Places the boxes relative to each other. */
    void arrange(List<Box> boxes, List<Link> links) {
        if (boxes.size() == 1) {
            boxes.get(0).moveFootprint(0, 0);
            return;
        }
        List<List<Box>> blocks = new ArrayList<>();
        List<Box> single = new ArrayList<>();
        for (List<Box> component : components(boxes, links)) {
            if (component.size() == 1) {
                single.add(component.get(0));
            } else {
                layered.arrange(component, links);
                blocks.add(component);
            }
        }
        if (isEven(single)) {
            grid(single);
            blocks.add(single);
        } else {
            single.forEach(box -> {
                box.moveFootprint(0, 0);
                blocks.add(List.of(box));
            });
        }
        pack(blocks);
    }

    /** The boxes in groups that are connected, each in the order of the boxes. */
    static List<List<Box>> components(List<Box> boxes, List<Link> links) {
        Map<Box, Box> leader = new IdentityHashMap<>();
        boxes.forEach(box -> leader.put(box, box));
        for (Link link : links) {
            if (leader.containsKey(link.from()) && leader.containsKey(link.to())) {
                leader.put(find(leader, link.from()), find(leader, link.to()));
            }
        }
        Map<Box, List<Box>> groups = new LinkedHashMap<>();
        for (Box box : boxes) {
            groups.computeIfAbsent(find(leader, box), key -> new ArrayList<>()).add(box);
        }
        return new ArrayList<>(groups.values());
    }

    private static Box find(Map<Box, Box> leader, Box box) {
        Box current = box;
        while (leader.get(current) != current) {
            leader.put(current, leader.get(leader.get(current)));
            current = leader.get(current);
        }
        return current;
    }

    /** Whether boxes are about equally large, so that they look well in columns. */
    private static boolean isEven(List<Box> boxes) {
        int least = boxes.stream().mapToInt(box -> box.footprint().width()).min().orElse(0);
        int most = boxes.stream().mapToInt(box -> box.footprint().width()).max().orElse(0);
        return !boxes.isEmpty() && most * 2 <= least * 3;
    }

    /** In rows and columns, in order, with as many columns as give the most pleasant shape. */
    private static void grid(List<Box> boxes) {
        int best = 1;
        double least = Double.MAX_VALUE;
        int most = Math.min(boxes.size(), 60);
        for (int columns = 1; columns <= most; columns++) {
            Bounds size = gridOf(boxes, columns, false);
            int rest = boxes.size() % columns == 0 ? 0 : columns - boxes.size() % columns;
            double badness = Math.abs(Math.log(size.width() / (double) size.height() / ASPECT)) + 0.5 * rest / boxes.size()
                    + (double) size.width() * size.height() / area(boxes) / 20;
            if (badness < least) {
                least = badness;
                best = columns;
            }
        }
        gridOf(boxes, best, true);
    }

    private static double area(List<Box> boxes) {
        double area = 1;
        for (Box box : boxes) {
            area += (double) (box.footprint().width() + GAP) * (box.footprint().height() + GAP);
        }
        return area;
    }

    private static Bounds gridOf(List<Box> boxes, int columns, boolean move) {
        int[] widths = new int[columns];
        Map<Integer, Integer> heights = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], boxes.get(i).footprint().width());
            heights.merge(i / columns, boxes.get(i).footprint().height(), Math::max);
        }
        int y = 0;
        int right = 0;
        for (int row = 0; row * columns < boxes.size(); row++) {
            int x = 0;
            for (int i = row * columns; i < Math.min(boxes.size(), (row + 1) * columns); i++) {
                if (move) {
                    Box box = boxes.get(i);
                    box.moveFootprint(x + (box.children.isEmpty() ? (widths[i % columns] - box.footprint().width()) / 2 : 0), y);
                }
                x += widths[i % columns] + GAP;
                right = Math.max(right, x);
            }
            y += heights.get(row) + GAP;
        }
        return new Bounds(0, 0, right - GAP, y - GAP);
    }

    /** In rows from left to right; the width of the rows is the one of several that gives the most pleasant shape. */
    private static void pack(List<List<Box>> blocks) {
        if (blocks.size() == 1) {
            return;
        }
        List<Bounds> extents = blocks.stream().map(FreeForm::extent).toList();
        int widest = extents.stream().mapToInt(Bounds::width).max().orElse(0);
        int sum = extents.stream().mapToInt(extent -> extent.width() + BLOCK_GAP).sum();
        int best = widest;
        double least = Double.MAX_VALUE;
        for (int width = widest; width <= sum; width += Math.max(20, (sum - widest) / 60)) {
            Bounds size = rows(blocks, extents, width, false);
            double badness = Math.abs(Math.log(size.width() / (double) size.height() / ASPECT));
            if (badness < least) {
                least = badness;
                best = width;
            }
        }
        rows(blocks, extents, best, true);
    }

    private static Bounds rows(List<List<Box>> blocks, List<Bounds> extents, int width, boolean move) {
        int x = 0;
        int y = 0;
        int height = 0;
        int right = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Bounds extent = extents.get(i);
            if (x > 0 && x + extent.width() > width) {
                x = 0;
                y += height + BLOCK_GAP;
                height = 0;
            }
            if (move) {
                FreeForm.move(blocks.get(i), x - extent.x(), y - extent.y());
            }
            x += extent.width() + BLOCK_GAP;
            right = Math.max(right, x - BLOCK_GAP);
            height = Math.max(height, extent.height());
        }
        return new Bounds(0, 0, right, y + height);
    }
}
