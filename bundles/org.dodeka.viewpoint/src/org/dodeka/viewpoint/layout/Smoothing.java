package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Takes needless steps and hairpins out of a way at right angles. */
final class Smoothing {

    private Smoothing() {
    }

    /** A way that costs no more. The first and the last part keep their places. @param cost of a way */
    static List<Point> smoothed(List<Point> way, ToIntFunction<List<Point>> cost) {
        List<Point> best = way;
        int least = way.size() > 4 ? cost.applyAsInt(way) : 0;
        boolean better = way.size() > 4;
        while (better) {
            better = false;
            for (int i = 1; i + 2 < best.size() && !better; i++) {
                for (List<Point> tried : shifts(best, i)) {
                    int costs = tried.size() < best.size() ? cost.applyAsInt(tried) : Integer.MAX_VALUE;
                    if (costs <= least) {
                        best = tried;
                        least = costs;
                        better = true;
                        break;
                    }
                }
            }
        }
        return best;
    }

    /** The part from point i to the next one moved into line with the part two before or two after it. */
    private static List<List<Point>> shifts(List<Point> way, int i) {
        Point a = way.get(i);
        Point b = way.get(i + 1);
        boolean upright = a.x() == b.x();
        List<List<Point>> found = new ArrayList<>();
        for (int at : new int[] {i - 1, i + 2}) {
            Point other = way.get(at);
            List<Point> points = new ArrayList<>(way);
            points.set(i, upright ? new Point(other.x(), a.y()) : new Point(a.x(), other.y()));
            points.set(i + 1, upright ? new Point(other.x(), b.y()) : new Point(b.x(), other.y()));
            if (isAngular(points)) {
                found.add(Lines.simplified(points));
            }
        }
        return found;
    }

    private static boolean isAngular(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (a.x() != b.x() && a.y() != b.y()) {
                return false;
            }
        }
        return true;
    }
}
