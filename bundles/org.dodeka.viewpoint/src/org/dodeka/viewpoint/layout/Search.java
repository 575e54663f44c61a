package org.dodeka.viewpoint.layout;

import java.util.Arrays;

import org.dodeka.viewpoint.view.EdgeView;

/**
 * Finds the cheapest way on a {@link Grid} (A*). A state is a corner and the direction in which it was reached. What a way from there will cost at
 * least is its length and the bends that it needs if nothing is in the way. The buffers are used again from search to search.
 */
final class Search {

    private static final Side[] SIDES = Side.values();
    /** What crossing others may cost; beyond that nobody asks. */
    private static final int MOST_TOLLS = 2_000;
    private final Grid grid;
    private final Obstacles obstacles;
    private final Tracks tracks;
    private final Budget budget;
    private final int greed;
    private int round;
    /** By state: the round in which the rest was written, the cost, the cost with the estimate of what is left, and the state before. */
    private int[] written = {};
    private int[] cost = {};
    private int[] guess = {};
    private int[] before = {};
    /** By corner, to the right and below: the round in which it was written, and what the line costs besides its length. */
    private int[] known = {};
    private int[] toll = {};
    /** A heap of estimates (upper half) and states (lower half). */
    private long[] heap = new long[256];
    private int size;
    private EdgeView edge;
    private int[] goals;
    private int[] goalX;
    private int[] goalY;

    /** @param greed how many times the estimate counts; 1 finds the cheapest way, more finds a good one sooner */
    Search(Grid grid, Obstacles obstacles, Tracks tracks, Budget budget, int greed) {
        this.greed = greed;
        this.grid = grid;
        this.obstacles = obstacles;
        this.tracks = tracks;
        this.budget = budget;
    }

    /** The last state of the cheapest way; -1 if there is none, or too much was looked at. @param most how many states may be looked at */
    int run(EdgeView forEdge, int[] starts, int[] ends, int most) {
        begin(forEdge, ends);
        for (int start : starts) {
            relax(-1, start, 0);
        }
        for (int steps = 0; size > 0 && steps < most && budget.spend(1); steps++) {
            long first = poll();
            int state = (int) first;
            if (guess[state] != (int) (first >>> 32)) {
                continue;
            }
            if (isGoal(state)) {
                return state;
            }
            int corner = state / 4;
            int direction = state % 4;
            for (int turn = 0; turn < 4; turn++) {
                if (turn != (direction + 2) % 4) {
                    if (turn != direction && isGoal(corner * 4 + turn)) {
                        relax(state, corner * 4 + turn, cost[state] + Angular.BEND);
                    }
                    advance(state, corner, turn);
                }
            }
        }
        return -1;
    }

    /** The state before one on the cheapest way to it; -1 at the beginning. */
    int before(int state) {
        return before[state];
    }

    private void begin(EdgeView forEdge, int[] ends) {
        edge = forEdge;
        goals = ends;
        goalX = new int[ends.length];
        goalY = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            Point point = grid.point(ends[i] / 4);
            goalX[i] = point.x();
            goalY[i] = point.y();
        }
        size = 0;
        round++;
        int states = grid.corners() * 4;
        if (written.length < states) {
            written = new int[states];
            cost = new int[states];
            guess = new int[states];
            before = new int[states];
            known = new int[states / 2];
            toll = new int[states / 2];
        }
    }

    private boolean isGoal(int state) {
        for (int goal : goals) {
            if (goal == state) {
                return true;
            }
        }
        return false;
    }

    private void advance(int state, int corner, int turn) {
        int width = grid.xs.length;
        int column = corner % width + SIDES[turn].dx;
        int row = corner / width + SIDES[turn].dy;
        if (column < 0 || row < 0 || column >= width || row >= grid.ys.length) {
            return;
        }
        int next = row * width + column;
        int lower = Math.min(corner, next);
        boolean level = SIDES[turn].isHorizontal();
        if (level ? grid.barredRight[lower] : grid.barredBelow[lower]) {
            return;
        }
        int length = Math.abs(grid.xs[column] - grid.xs[corner % width]) + Math.abs(grid.ys[row] - grid.ys[corner / width]);
        int plain = cost[state] + length + (state % 4 == turn ? 0 : Angular.BEND);
        int reached = next * 4 + turn;
        if (written[reached] != round || plain < cost[reached]) {
            relax(state, reached, plain + toll(lower, level));
        }
    }

    private int toll(int corner, boolean level) {
        int line = corner * 2 + (level ? 0 : 1);
        if (known[line] != round) {
            known[line] = round;
            Point a = grid.point(corner);
            Point b = grid.point(level ? corner + 1 : corner + grid.xs.length);
            toll[line] = obstacles.alongBorders(a, b) + tracks.cost(edge, a, b, MOST_TOLLS);
            budget.spend(tracks.work());
        }
        return toll[line];
    }

    private void relax(int from, int state, int newCost) {
        if (written[state] == round && newCost >= cost[state]) {
            return;
        }
        written[state] = round;
        cost[state] = newCost;
        before[state] = from;
        guess[state] = newCost + greed * rest(state);
        add((long) guess[state] << 32 | state);
    }

    private int rest(int state) {
        int corner = state / 4;
        int x = grid.xs[corner % grid.xs.length];
        int y = grid.ys[corner / grid.xs.length];
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < goals.length; i++) {
            int dx = goalX[i] - x;
            int dy = goalY[i] - y;
            least = Math.min(least, Math.abs(dx) + Math.abs(dy) + Angular.BEND * bends(SIDES[state % 4], SIDES[goals[i] % 4], dx, dy));
        }
        return least;
    }

    /** How often a line bends at least that runs in one direction, later in another, and comes from here to there. */
    private static int bends(Side now, Side then, int dx, int dy) {
        boolean ahead = dx * now.dx + dy * now.dy >= 0;
        if (now.isHorizontal() != then.isHorizontal()) {
            return ahead && dx * then.dx + dy * then.dy >= 0 ? 1 : 3;
        }
        return now == then && ahead && (now.isHorizontal() ? dy : dx) == 0 ? 0 : 2;
    }

    private void add(long entry) {
        heap = size < heap.length ? heap : Arrays.copyOf(heap, size * 2);
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > entry) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = entry;
    }

    private long poll() {
        long first = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }
}
