package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.BoxTree.Link;

/**
 * Places the children of a free-form container: those with a place stay there; if none has one, all are laid out together; if some have one, the
 * others are laid out in groups of connected ones, and each group is put into free space near what it is connected with.
 */
final class FreeForm {

    private final BoxTree tree;
    private final Blocks blocks;
    private final Satellites satellites;

    FreeForm(BoxTree tree) {
        this.tree = tree;
        blocks = new Blocks(tree);
        satellites = new Satellites(tree);
    }

    void place(Box container) {
        List<Box> placed = new ArrayList<>();
        List<Box> fresh = new ArrayList<>();
        for (Box child : container.children) {
            if (child.fixed) {
                child.x = child.stored.bounds().x();
                child.y = child.stored.bounds().y();
                placed.add(child);
            } else {
                fresh.add(child);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        List<Link> links = tree.links(container);
        if (placed.isEmpty()) {
            together(container, fresh, links);
        } else {
            beside(container, placed, fresh, links);
        }
    }

    private void together(Box container, List<Box> fresh, List<Link> links) {
        if (!satellites.arrange(fresh, links)) {
            blocks.arrange(fresh, links);
        }
        Bounds extent = extent(fresh);
        if (container.view == null) {
            move(fresh, Sizing.MARGIN - extent.x(), Sizing.MARGIN - extent.y());
            return;
        }
        int left = NodeParts.titleWidth(container.view);
        int width = Math.max(container.width, left + extent.width() + 2 * Sizing.PADDING);
        int top = NodeParts.titleHeight(container.view, width);
        int spare = Math.max(0, container.height - top - extent.height() - 2 * Sizing.PADDING) / 2;
        int aside = left > 0 ? Sizing.PADDING : (width - left - extent.width()) / 2;
        move(fresh, left + aside - extent.x(), top + Math.max(topSpace(top), spare) - extent.y());
    }

    static int topSpace(int titleHeight) {
        return titleHeight > 0 ? Sizing.PADDING - 6 : Sizing.PADDING;
    }

    private void beside(Box container, List<Box> placed, List<Box> fresh, List<Link> links) {
        List<List<Box>> groups = Blocks.components(fresh, links);
        FreeSpace space = new FreeSpace(container, placed);
        for (List<Box> group : groups) {
            blocks.arrange(group, links);
            Bounds extent = extent(group);
            Point near = near(container, group, placed, links);
            Point corner = space.find(extent.width(), extent.height(), near);
            move(group, corner.x() - extent.x(), corner.y() - extent.y());
            group.forEach(space::take);
            placed.addAll(group);
        }
    }

    /** Where a group should be: amid what it is connected with, else after the sibling before it. */
    private Point near(Box container, List<Box> group, List<Box> placed, List<Link> links) {
        long x = 0;
        long y = 0;
        int count = 0;
        for (Link link : links) {
            Box other = group.contains(link.from()) ? link.to() : group.contains(link.to()) ? link.from() : null;
            if (other != null && placed.contains(other)) {
                x += other.x + other.width / 2;
                y += other.y + other.height / 2;
                count++;
            }
        }
        if (count > 0) {
            return new Point((int) (x / count), (int) (y / count));
        }
        int index = container.children.indexOf(group.get(0));
        Box beside = placed.stream().filter(box -> box.view.mapping() == group.get(0).view.mapping())
                .min(Comparator.comparingInt(box -> Math.abs(container.children.indexOf(box) - index))).orElse(null);
        if (beside != null) {
            return new Point(beside.x + beside.width / 2, beside.y + beside.height / 2);
        }
        Bounds extent = extent(placed);
        return new Point(extent.center().x(), extent.bottom());
    }

    static Bounds extent(List<Box> boxes) {
        Bounds extent = boxes.get(0).footprint();
        for (Box box : boxes) {
            extent = extent.union(box.footprint());
        }
        return extent;
    }

    static void move(List<Box> boxes, int dx, int dy) {
        for (Box box : boxes) {
            box.x += dx;
            box.y += dy;
        }
    }
}
