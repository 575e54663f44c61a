package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dodeka.viewpoint.layout.Obstacles.Obstacle;

/** The lines beside figures on which a way through a {@link Maze} may run, and where they are barred. Used again from search to search. */
final class Grid {

    private static final int MOST_LINES = 260;
    private static final int BESIDE = 10;
    int[] xs;
    int[] ys;
    /** By corner: whether the line to the next corner to the right, or below, is barred. */
    boolean[] barredRight = {};
    boolean[] barredBelow = {};
    private int[] columns = new int[64];
    private int[] rows = new int[64];
    private int columnCount;
    private int rowCount;

    /** Draws the lines. Returns false if there are too many. @param stubs where ways begin and end @param clear pixels kept free */
    boolean draw(Way way, List<Obstacle> inTheWay, Bounds area, List<Point> stubs, int clear) {
        columnCount = 0;
        rowCount = 0;
        for (Point stub : stubs) {
            column(stub.x());
            row(stub.y());
        }
        List<Bounds> around = new ArrayList<>(List.of(way.from.bounds, way.to.bounds));
        inTheWay.forEach(obstacle -> around.add(obstacle.bounds()));
        int most = around.size() > 16 ? BESIDE : BESIDE + 24;
        for (Bounds bounds : around) {
            for (int off = Math.min(BESIDE, clear + 3); off <= most; off += 8) {
                column(bounds.x() - off, area);
                column(bounds.right() + off, area);
                row(bounds.y() - off, area);
                row(bounds.bottom() + off, area);
            }
        }
        xs = thinned(columns, columnCount, stubs.stream().mapToInt(Point::x).toArray());
        ys = thinned(rows, rowCount, stubs.stream().mapToInt(Point::y).toArray());
        return xs.length <= MOST_LINES && ys.length <= MOST_LINES;
    }

    private void column(int x, Bounds area) {
        if (x >= area.x() && x <= area.right()) {
            column(x);
        }
    }

    private void column(int x) {
        columns = columnCount < columns.length ? columns : Arrays.copyOf(columns, columnCount * 2);
        columns[columnCount++] = x;
    }

    private void row(int y, Bounds area) {
        if (y >= area.y() && y <= area.bottom()) {
            row(y);
        }
    }

    private void row(int y) {
        rows = rowCount < rows.length ? rows : Arrays.copyOf(rows, rowCount * 2);
        rows[rowCount++] = y;
    }

    /** In order, each once, and if there are many, without lines that lie close to the one before. */
    private static int[] thinned(int[] lines, int count, int[] needed) {
        Arrays.sort(lines, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || lines[i] != lines[i - 1]) {
                lines[different++] = lines[i];
            }
        }
        int least = different > MOST_LINES / 2 ? 6 : 0;
        int kept = 0;
        int last = Integer.MIN_VALUE / 2;
        for (int i = 0; i < different; i++) {
            int line = lines[i];
            if (line - last >= least || isAmong(line, needed)) {
                lines[kept++] = line;
                last = line;
            }
        }
        return Arrays.copyOf(lines, kept);
    }

    private static boolean isAmong(int line, int[] needed) {
        for (int one : needed) {
            if (one == line) {
                return true;
            }
        }
        return false;
    }

    /** Bars the lines through what is in the way, and close to the ends. */
    void bar(Way way, List<Obstacle> inTheWay, int clear) {
        if (barredRight.length < corners()) {
            barredRight = new boolean[corners()];
            barredBelow = new boolean[corners()];
        } else {
            Arrays.fill(barredRight, 0, corners(), false);
            Arrays.fill(barredBelow, 0, corners(), false);
        }
        for (Obstacle obstacle : inTheWay) {
            bar(obstacle.bounds().grown(obstacle.label() ? Math.min(1, clear) : clear));
        }
        for (End end : List.of(way.from, way.to)) {
            if (end.box != null && !end.inside) {
                bar(end.bounds.grown(Angular.STUB - 5));
            }
        }
    }

    /** Bars all lines through the inside of a rectangle. */
    private void bar(Bounds box) {
        int firstColumn = above(xs, box.x());
        int firstRow = above(ys, box.y());
        for (int row = Math.max(0, firstRow - 1); row < ys.length && ys[row] < box.bottom(); row++) {
            for (int column = Math.max(0, firstColumn - 1); column < xs.length && xs[column] < box.right(); column++) {
                int corner = row * xs.length + column;
                barredRight[corner] |= row >= firstRow;
                barredBelow[corner] |= column >= firstColumn;
            }
        }
    }

    /** The index of the first line beyond a place. */
    private static int above(int[] lines, int place) {
        int index = Arrays.binarySearch(lines, place + 1);
        return index >= 0 ? index : -index - 1;
    }

    /** How many corners there are. */
    int corners() {
        return xs.length * ys.length;
    }

    Point point(int corner) {
        return new Point(xs[corner % xs.length], ys[corner / xs.length]);
    }

    int corner(Point point) {
        return Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x());
    }
}
