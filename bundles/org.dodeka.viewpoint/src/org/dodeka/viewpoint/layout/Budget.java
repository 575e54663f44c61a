package org.dodeka.viewpoint.layout;

/**
 * How much work routing may do. It is counted in steps and never in time, so that equal diagrams get equal pictures on every machine: a state of the
 * maze that is looked at, a simple way that is tried, some lines of other edges that are looked at. Every edge may take several times its share of
 * what is left, for most edges need little. When that is spent, an edge takes the best of a few simple ways; these are counted too, so that more may
 * be spent in the end than was allowed.
 */
final class Budget {

    private static final int LEAST = 2_500_000;
    private static final int PER_EDGE = 400;
    private static final int UPDATE = 9_000;
    private static final int MOST_OF_UPDATE = 2_000;
    private static final int SHARES = 8;
    private final long total;
    private final int most;
    private long left;
    private int edges;
    private long edge;

    /** @param total for all edges together @param most for one of them */
    Budget(long total, int most) {
        this.total = total;
        this.most = most;
        left = total;
        edge = most;
    }

    /** For all edges of a diagram. @param edges how many there are */
    static Budget full(int edges) {
        return new Budget(Math.max(LEAST, (long) PER_EDGE * edges), Integer.MAX_VALUE);
    }

    /** For following a change while somebody waits. */
    static Budget update() {
        return new Budget(UPDATE, MOST_OF_UPDATE);
    }

    /** A round begins. @param turns how many edges have their turn in it, or how often all of them together */
    void round(int turns) {
        edges = turns;
    }

    /** The next edge has its turn. */
    void next() {
        edge = Math.min(most, left / Math.max(1, edges) * SHARES);
        edges--;
    }

    /** Takes steps from the share of the edge. Returns false once that is spent. */
    boolean spend(int steps) {
        edge -= steps;
        left -= steps;
        return !isSpent();
    }

    /** Whether the edge has to be content with a simple way. */
    boolean isSpent() {
        return edge <= 0 || left <= 0;
    }

    /** Whether twice as much was spent as was allowed, so that even simple ways have become too many. */
    boolean isExhausted() {
        return left < -total;
    }

    /** The steps that may be taken altogether. */
    long total() {
        return total;
    }

    /** The steps that were taken. */
    long spent() {
        return total - left;
    }
}
