package org.dodeka.model.reading;

/** Where the start tags begin that the reader has delivered and the parser has not yet reported; first in, first out. */
final class TagPlaces {

    private long[] ring = new long[1024];
    private int head;
    private int size;

    void add(int line, int column) {
        if (size == ring.length) {
            long[] wider = new long[ring.length * 2];
            for (int i = 0; i < size; i++) {
                wider[i] = ring[(head + i) % ring.length];
            }
            ring = wider;
            head = 0;
        }
        ring[(head + size++) % ring.length] = (long) line << 32 | column;
    }

    /** Takes the next place, packed: the line in the upper half, the column in the lower. */
    long take() {
        if (size == 0) {
            return 0;
        }
        long next = ring[head];
        head = (head + 1) % ring.length;
        size--;
        return next;
    }
}
