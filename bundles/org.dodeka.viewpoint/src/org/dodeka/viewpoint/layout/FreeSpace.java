package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.viewpoint.drawing.NodeParts;

/** Finds room for something new among what is placed, as near as possible to where it should be, and within the present extent if it can. */
final class FreeSpace {

    private static final int GAP = 20;
    private static final int STEP = 20;
    private static final int RINGS = 40;
    private final List<Bounds> taken = new ArrayList<>();
    private final int left;
    private final int top;
    private Bounds extent;

    /** A place and how bad it is. */
    private record Candidate(int x, int y, long cost) {
    }

    FreeSpace(Box container, List<Box> placed) {
        placed.forEach(box -> taken.add(box.footprint()));
        extent = FreeForm.extent(placed);
        if (container.view == null) {
            left = Math.min(Sizing.MARGIN, extent.x());
            top = Math.min(Sizing.MARGIN, extent.y());
        } else {
            left = NodeParts.titleWidth(container.view) + Sizing.PADDING;
            int title = NodeParts.titleHeight(container.view, Math.max(container.width, extent.right() + Sizing.PADDING));
            top = title + FreeForm.topSpace(title);
        }
    }

    void take(Box box) {
        taken.add(box.footprint());
        extent = extent.union(box.footprint());
    }

    /** The upper left corner of free room. @param near where its middle should be */
    Point find(int width, int height, Point near) {
        List<Candidate> candidates = new ArrayList<>();
        for (Bounds other : taken) {
            if (Math.abs(other.center().x() - near.x()) + Math.abs(other.center().y() - near.y()) < 1_200) {
                int[] columns = {other.right() + GAP, other.x() - GAP - width, other.x(), other.x() + (other.width() - width) / 2};
                int[] rows = {other.bottom() + GAP, other.y() - GAP - height, other.y(), other.y() + (other.height() - height) / 2};
                for (int x : columns) {
                    for (int y : rows) {
                        candidates.add(rated(x, y, width, height, near));
                    }
                }
            }
        }
        int startX = near.x() - width / 2;
        int startY = near.y() - height / 2;
        for (int i = -RINGS; i <= RINGS; i++) {
            for (int j = -RINGS; j <= RINGS; j++) {
                candidates.add(rated(startX + i * STEP, startY + j * STEP, width, height, near));
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::cost).thenComparingInt(Candidate::y).thenComparingInt(Candidate::x));
        for (Candidate candidate : candidates) {
            if (candidate.x() >= left && candidate.y() >= top && isFree(new Bounds(candidate.x(), candidate.y(), width, height).grown(GAP - 1))) {
                return new Point(candidate.x(), candidate.y());
            }
        }
        return new Point(Math.max(left, extent.x()), extent.bottom() + GAP);
    }

    private Candidate rated(int x, int y, int width, int height, Point near) {
        long dx = x + width / 2 - near.x();
        long dy = y + height / 2 - near.y();
        Bounds grown = extent.union(new Bounds(x, y, width, height));
        long growth = (grown.width() - extent.width()) + (grown.height() - extent.height());
        return new Candidate(x, y, Math.abs(dx) + Math.abs(dy) + growth * 2);
    }

    private boolean isFree(Bounds bounds) {
        for (Bounds other : taken) {
            if (other.overlaps(bounds)) {
                return false;
            }
        }
        return true;
    }
}
