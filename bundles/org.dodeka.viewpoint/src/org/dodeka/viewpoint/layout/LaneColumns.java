package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.dodeka.viewpoint.view.EdgeView;

/**
 * The columns of the items of lanes. In each row of a lane the columns rise in the order of the items. An edge leads to a later column, or, if it
 * leads to another row, to the same one, so that paths through lanes run straight down. Edges that go against the order are left out of account.
 */
final class LaneColumns {

    private final BoxTree tree;
    private final Box stack;
    private final List<List<Box>> rows;
    private final Map<Box, List<Box>> before = new IdentityHashMap<>();
    private final Map<Box, List<Box>> after = new IdentityHashMap<>();
    private final Map<Box, List<Box>> rowOf = new IdentityHashMap<>();
    private final Map<Box, Integer> columns = new IdentityHashMap<>();
    private final List<Box> order = new ArrayList<>();

    private LaneColumns(BoxTree tree, Box stack, List<List<Box>> rows) {
        this.tree = tree;
        this.stack = stack;
        this.rows = rows;
        rows.forEach(row -> row.forEach(item -> rowOf.put(item, row)));
    }

    static Map<Box, Integer> of(BoxTree tree, Box stack, List<List<Box>> rows) {
        LaneColumns columns = new LaneColumns(tree, stack, rows);
        columns.edges();
        columns.forwards();
        columns.backwards();
        columns.compact();
        return columns.columns;
    }

    private void edges() {
        for (EdgeView edge : tree.edges) {
            Box from = item(tree.at(edge.source()));
            Box to = item(tree.at(edge.target()));
            if (from != null && to != null && from != to) {
                before.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
                after.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
            }
        }
    }

    private Box item(Box box) {
        Box item = Lanes.item(box, stack);
        return rowOf.containsKey(item) ? item : null;
    }

    /** Again and again, of the items that come next in their rows, the one that waits for the fewest others. */
    private void forwards() {
        int[] next = new int[rows.size()];
        int[] free = new int[rows.size()];
        while (true) {
            int best = -1;
            long least = Long.MAX_VALUE;
            int bestColumn = 0;
            for (int i = 0; i < rows.size(); i++) {
                if (next[i] < rows.get(i).size()) {
                    Box item = rows.get(i).get(next[i]);
                    int waiting = (int) before.getOrDefault(item, List.of()).stream().filter(other -> !columns.containsKey(other)).count();
                    int column = Math.max(free[i], wanted(item));
                    if (waiting * 10_000L + column < least) {
                        least = waiting * 10_000L + column;
                        best = i;
                        bestColumn = column;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            Box item = rows.get(best).get(next[best]++);
            columns.put(item, bestColumn);
            order.add(item);
            free[best] = bestColumn + 1;
        }
    }

    /**
     * Behind those before it in its row, opposite to those that lead to it from other rows, amid them if these are several; things that nothing
     * leads to count less, for they can follow.
     */
    private int wanted(Box item) {
        int column = 0;
        List<Integer> led = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (Box other : before.getOrDefault(item, List.of())) {
            if (!columns.containsKey(other)) {
                continue;
            }
            if (rowOf.get(other) == rowOf.get(item)) {
                column = Math.max(column, columns.get(other) + 1);
            } else {
                (before.containsKey(other) ? led : others).add(columns.get(other));
            }
        }
        List<Integer> counted = led.isEmpty() ? others : led;
        Collections.sort(counted);
        return counted.isEmpty() ? column : Math.max(column, counted.get(counted.size() / 2));
    }

    /** Items move on to the columns of what they lead to, so far as the next in their rows leave room. */
    private void backwards() {
        List<Box> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        for (Box item : reversed) {
            int limit = Integer.MAX_VALUE;
            for (Box other : after.getOrDefault(item, List.of())) {
                int column = columns.get(other);
                if (column >= columns.get(item)) {
                    limit = Math.min(limit, column - (rowOf.get(other) == rowOf.get(item) ? 1 : 0));
                }
            }
            List<Box> row = rowOf.get(item);
            int index = row.indexOf(item);
            if (limit < Integer.MAX_VALUE && before.getOrDefault(item, List.of()).size() < 2) {
                int room = index + 1 < row.size() ? columns.get(row.get(index + 1)) - 1 : limit;
                columns.put(item, Math.max(columns.get(item), Math.min(limit, room)));
            }
        }
    }

    private void compact() {
        TreeSet<Integer> used = new TreeSet<>(columns.values());
        Map<Integer, Integer> places = new HashMap<>();
        used.forEach(column -> places.put(column, places.size()));
        columns.replaceAll((item, column) -> places.get(column));
    }
}
