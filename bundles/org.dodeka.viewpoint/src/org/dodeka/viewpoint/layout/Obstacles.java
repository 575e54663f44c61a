package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.NodeParts;

/**
 * Everything that edges go around, found by place. For one edge at a time, {@link #open}, it tells what is in its way: figures that are neither its
 * ends nor around them, and the labels of all.
 */
final class Obstacles {

    private static final int CELL = 128;
    private static final int NEAR = 6;

    /** A figure, or the label of one. */
    static final class Obstacle {

        private final Box box;
        private final Bounds bounds;
        private final boolean label;
        private int search;

        private Obstacle(Box box, Bounds bounds, boolean label) {
            this.box = box;
            this.bounds = bounds;
            this.label = label;
        }

        Box box() {
            return box;
        }

        Bounds bounds() {
            return bounds;
        }

        /** Whether it is the label of the box rather than the box. */
        boolean label() {
            return label;
        }

        private boolean isNew(int current) {
            boolean other = search != current;
            search = current;
            return other;
        }
    }

    private final Cells<Obstacle> cells = new Cells<>(CELL);
    private int searches;
    private final List<Box> borders = new ArrayList<>();
    private Box from;
    private Box to;
    private int edge;
    private boolean labelsIgnored;

    Obstacles(BoxTree tree) {
        for (Box box : tree.boxes.values()) {
            if (box.place == null) {
                continue;
            }
            add(new Obstacle(box, box.place, false));
            Bounds label = label(box);
            if (label != null) {
                add(new Obstacle(box, label, true));
            }
        }
    }

    private static Bounds label(Box box) {
        if (NodeParts.isLabelOutside(box.view)) {
            return NodeParts.of(box.view, box.place).labelAndIcon();
        }
        if (!NodeParts.isContainer(box.view)) {
            return null;
        }
        if (NodeParts.isLane(box.view)) {
            return new Bounds(box.place.x(), box.place.y(), NodeParts.STRIP - 8, box.place.height());
        }
        return NodeParts.of(box.view, box.place).labelAndIcon();
    }

    private void add(Obstacle obstacle) {
        cells.add(obstacle.bounds(), obstacle);
    }

    /**
     * What follows is about an edge from one box to another; null for an end at an edge.
     *
     * @param around boxes at these edges, whose containers are open
     */
    void open(Box source, Box target, List<Box> around) {
        edge++;
        from = source;
        to = target;
        borders.clear();
        openAround(source);
        openAround(target);
        around.forEach(this::openAround);
    }

    /** Whether lines may run over labels, because there is no other way. */
    void ignoreLabels(boolean ignore) {
        labelsIgnored = ignore;
    }

    private void openAround(Box inner) {
        for (Box box = inner == null ? null : inner.parent; box != null && box.open != edge; box = box.parent) {
            box.open = edge;
            addBorders(box);
        }
    }

    private void addBorders(Box box) {
        if (box.view != null) {
            borders.add(box);
        }
        if (box.presentation() == ContainerLayout.VERTICAL_STACK || box.presentation() == ContainerLayout.HORIZONTAL_STACK) {
            for (Box child : box.children) {
                if (child.isLane() && child.open != edge) {
                    addBorders(child);
                }
            }
        }
    }

    private boolean counts(Obstacle obstacle) {
        Box box = obstacle.box();
        if (obstacle.label() && labelsIgnored) {
            return false;
        }
        if (box == from || box == to || isOpen(box)) {
            return obstacle.label();
        }
        return isOpen(box.parent) || box.isBorder();
    }

    /** Whether the edge may run through a box: it is around one of the ends, or a lane in such a box. */
    private boolean isOpen(Box box) {
        return box.view == null || box.open == edge || box.isLane() && isOpen(box.parent);
    }

    /** Whether something is in the way of an upright or level line, or too near to it. */
    boolean blocks(int x1, int y1, int x2, int y2, int distance) {
        int left = Math.min(x1, x2) - distance;
        int top = Math.min(y1, y2) - distance;
        int right = Math.max(x1, x2) + distance;
        int bottom = Math.max(y1, y2) + distance;
        int less = Math.max(0, distance - 1);
        for (int x = cells.cell(left); x <= cells.cell(right); x++) {
            for (int y = cells.cell(top); y <= cells.cell(bottom); y++) {
                List<Obstacle> cell = cells.at(x, y);
                int count = cell == null ? 0 : cell.size();
                for (int i = 0; i < count; i++) {
                    Obstacle obstacle = cell.get(i);
                    int inset = obstacle.label ? less : 0;
                    Bounds bounds = obstacle.bounds;
                    if (bounds.x() < right - inset && left + inset < bounds.right() && bounds.y() < bottom - inset && top + inset < bounds.bottom()
                            && counts(obstacle)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How far an upright or level line runs along the border of something that it may run through, where it could be taken for it. */
    int alongBorders(Point a, Point b) {
        boolean upright = a.x() == b.x();
        int low = upright ? Math.min(a.y(), b.y()) : Math.min(a.x(), b.x());
        int high = upright ? Math.max(a.y(), b.y()) : Math.max(a.x(), b.x());
        int at = upright ? a.x() : a.y();
        int sum = 0;
        for (Box box : borders) {
            Bounds bounds = box.place;
            int first = upright ? bounds.x() : bounds.y();
            int last = upright ? bounds.right() : bounds.bottom();
            if (Math.abs(at - first) < NEAR || Math.abs(at - last) < NEAR) {
                int start = Math.max(low, upright ? bounds.y() : bounds.x());
                int end = Math.min(high, upright ? bounds.bottom() : bounds.right());
                sum += Math.max(0, end - start);
            }
        }
        return sum;
    }

    /** Whether something is in the way of a sloping line. */
    boolean blocks(Point a, Point b, int distance) {
        for (Obstacle obstacle : within(new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y())))) {
            if (Lines.crosses(a, b, obstacle.bounds().grown(obstacle.label() ? 0 : distance))) {
                return true;
            }
        }
        return false;
    }

    /** How many things an upright or level line runs through. */
    int count(Point a, Point b) {
        int count = 0;
        for (Obstacle obstacle : within(new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y())))) {
            count += Lines.crosses(a, b, obstacle.bounds) ? 1 : 0;
        }
        return count;
    }

    /** What is in the way within an area. */
    List<Obstacle> within(Bounds area) {
        return found(area, area.grown(1), 1, true);
    }

    /** Everything within an area, whether it is in the way of the edge or not. */
    List<Obstacle> all(Bounds area) {
        return found(area, area, 0, false);
    }

    private List<Obstacle> found(Bounds area, Bounds wider, int grown, boolean inTheWay) {
        List<Obstacle> found = new ArrayList<>();
        searches++;
        for (int x = cells.cell(area.x()); x <= cells.cell(area.right()); x++) {
            for (int y = cells.cell(area.y()); y <= cells.cell(area.bottom()); y++) {
                List<Obstacle> cell = cells.at(x, y);
                int count = cell == null ? 0 : cell.size();
                for (int i = 0; i < count; i++) {
                    Obstacle obstacle = cell.get(i);
                    if (obstacle.isNew(searches) && obstacle.bounds.grown(grown).overlaps(wider) && (!inTheWay || counts(obstacle))) {
                        found.add(obstacle);
                    }
                }
            }
        }
        return found;
    }
}
