package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds things by place: the plane in square cells, in a hash table without boxed keys. */
final class Cells<T> {

    private static final int FIRST = 256;
    private final int size;
    private long[] keys = new long[FIRST];
    private List<T>[] lists = table(FIRST);
    private int count;

    /** @param size of a cell in pixels */
    Cells(int size) {
        this.size = size;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T>[] table(int length) {
        return new List[length];
    }

    /** The column or row of a place. */
    int cell(int place) {
        return Math.floorDiv(place, size);
    }

    /** What is in a cell; null for nothing. */
    List<T> at(int x, int y) {
        return lists[slot(key(x, y))];
    }

    /** Puts something into a cell. */
    void add(int x, int y, T thing) {
        long key = key(x, y);
        int slot = slot(key);
        if (lists[slot] == null) {
            if (++count * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            lists[slot] = new ArrayList<>(4);
        }
        lists[slot].add(thing);
    }

    /** Puts something into all cells that an area touches. */
    void add(Bounds area, T thing) {
        for (int x = cell(area.x()); x <= cell(area.right()); x++) {
            for (int y = cell(area.y()); y <= cell(area.bottom()); y++) {
                add(x, y, thing);
            }
        }
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xffffffffL;
    }

    /** Where a cell is in the table, or would be. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & keys.length - 1;
        while (lists[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        List<T>[] oldLists = lists;
        keys = new long[oldKeys.length * 2];
        lists = table(oldLists.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = oldLists[i];
            }
        }
    }
}
