package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView.Kind;

/**
 * Places what lies in the lanes of a stack, all lanes together: each kind in a row of its own, in the order given, in columns that go through all
 * lanes, see {@link LaneColumns}. What becomes too long goes on below in further rows of each lane.
 */
final class Lanes {

    private static final int LONGEST = 2_000;
    private static final int GAP = 34;
    private static final int ROW_GAP = 20;
    private final BoxTree tree;

    Lanes(BoxTree tree) {
        this.tree = tree;
    }

    /** @param vertical whether the lanes lie one below the other, so that they run from left to right */
    void place(Box stack, boolean vertical) {
        List<Box> lanes = stack.children.stream()
                .filter(lane -> lane.view.kind() == Kind.CONTAINER && lane.presentation() == ContainerLayout.FREE_FORM).toList();
        boolean untouched = lanes.stream().allMatch(lane -> lane.children.stream().noneMatch(item -> item.fixed));
        if (lanes.isEmpty() || !untouched || lanes.stream().allMatch(lane -> lane.children.isEmpty())) {
            return;
        }
        Map<Box, List<List<Box>>> rows = new LinkedHashMap<>();
        for (Box lane : lanes) {
            rows.put(lane, new ArrayList<>(lane.children.stream()
                    .collect(Collectors.groupingBy(item -> item.view.mapping(), LinkedHashMap::new, Collectors.toList())).values()));
        }
        Map<Box, Integer> columns = LaneColumns.of(tree, stack, rows.values().stream().flatMap(List::stream).toList());
        new Filling(rows, columns, vertical, edges(stack, columns), vertical ? widestLabel(stack, columns) : 0).fill();
        for (Box lane : lanes) {
            Bounds least = Sizing.least(lane);
            lane.width = least.width();
            lane.height = least.height();
            Sizing.grow(lane);
        }
    }

    /** How many edges need room between the columns: those that do not just lead down within one. */
    private int edges(Box stack, Map<Box, Integer> columns) {
        int count = 0;
        for (EdgeView edge : tree.edges) {
            Integer from = columns.get(item(tree.at(edge.source()), stack));
            Integer to = columns.get(item(tree.at(edge.target()), stack));
            count += (from != null || to != null) && !Objects.equals(from, to) ? 1 : 0;
        }
        return count;
    }

    /** The room that labels of edges between neighbours in a lane need. */
    private int widestLabel(Box stack, Map<Box, Integer> columns) {
        int widest = 0;
        for (EdgeView edge : tree.edges) {
            Box from = item(tree.at(edge.source()), stack);
            Box to = item(tree.at(edge.target()), stack);
            if (!edge.label().isBlank() && edge.look().center() != null && from != to && columns.containsKey(from) && columns.containsKey(to)
                    && from.parent == to.parent && Math.abs(columns.get(from) - columns.get(to)) == 1) {
                widest = Math.max(widest, EdgeLabels.text(edge.label(), edge.look().center()).width() + 24);
            }
        }
        return widest;
    }

    /** The item of a lane of a stack that a box is or lies in; null if there is none. */
    static Box item(Box box, Box stack) {
        for (Box item = box; item != null && item.parent != null; item = item.parent) {
            if (item.parent.parent == stack) {
                return item;
            }
        }
        return null;
    }

    /** Puts the items where their columns and rows are. */
    private static final class Filling {

        private final Map<Box, List<List<Box>>> rows;
        private final Map<Box, Integer> columns;
        private final boolean vertical;
        private final int gap;
        private final int rowGap;
        private final int padding;
        private int[] start;
        private int[] length;
        private int[] page;

        Filling(Map<Box, List<List<Box>>> rows, Map<Box, Integer> columns, boolean vertical, int edges, int label) {
            this.rows = rows;
            this.columns = columns;
            this.vertical = vertical;
            int count = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
            int share = edges / Math.min(count, 7);
            gap = Math.max((vertical ? GAP : ROW_GAP) + Math.min(48, 5 * share), label);
            padding = Sizing.PADDING + Math.min(10, share);
            rowGap = ROW_GAP + Math.min(24, 2 * share);
            measure(count);
        }

        private void measure(int count) {
            length = new int[count];
            columns.forEach((item, column) -> length[column] = Math.max(length[column], along(item)));
            int total = -gap;
            for (int one : length) {
                total += one + gap;
            }
            int pages = Math.max(1, (total + LONGEST - 1) / LONGEST);
            start = new int[count];
            page = new int[count];
            int at = 0;
            for (int i = 1; i < count; i++) {
                at += length[i - 1] + gap;
                boolean turn = pages > 1 && at + length[i] / 2 > total / pages;
                page[i] = page[i - 1] + (turn ? 1 : 0);
                at = turn ? 0 : at;
                start[i] = at;
            }
        }

        void fill() {
            int first = 0;
            for (Box lane : rows.keySet()) {
                int title = NodeParts.titleHeight(lane.view, Math.max(lane.width, 200));
                first = Math.max(first, vertical ? NodeParts.titleWidth(lane.view) + Sizing.PADDING : title + FreeForm.topSpace(title));
            }
            for (Map.Entry<Box, List<List<Box>>> lane : rows.entrySet()) {
                fill(lane.getKey(), lane.getValue(), first);
            }
        }

        private void fill(Box lane, List<List<Box>> laneRows, int first) {
            int aside = padding;
            for (int current = 0; current <= page[page.length - 1]; current++) {
                for (List<Box> row : laneRows) {
                    int here = current;
                    List<Box> items = row.stream().filter(item -> page[columns.get(item)] == here).toList();
                    int depth = items.stream().mapToInt(this::across).max().orElse(-rowGap);
                    for (Box item : items) {
                        int column = columns.get(item);
                        int main = first + start[column] + (length[column] - along(item)) / 2;
                        int cross = aside + (depth - across(item)) / 2;
                        item.moveFootprint(vertical ? main : cross, vertical ? cross : main);
                    }
                    aside += depth + rowGap;
                }
            }
            int needed = aside - rowGap + padding;
            Bounds least = Sizing.least(lane);
            int spare = ((vertical ? least.height() : least.width()) - needed) / 2;
            FreeForm.move(lane.children, vertical ? 0 : Math.max(0, spare), vertical ? Math.max(0, spare) : 0);
        }

        private int along(Box item) {
            return vertical ? item.footprint().width() : item.footprint().height();
        }

        private int across(Box item) {
            return vertical ? item.footprint().height() : item.footprint().width();
        }
    }
}
