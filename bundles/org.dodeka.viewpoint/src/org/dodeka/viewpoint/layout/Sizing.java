package org.dodeka.viewpoint.layout;

import java.util.List;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.NodeParts;

/** Gives boxes their sizes and their content its places, from the inside to the outside. */
final class Sizing {

    /** The space between the border of a container and what it contains. */
    static final int PADDING = 14;
    /** The space around a whole diagram. */
    static final int MARGIN = 24;
    private final FreeForm freeForm;
    private final Lanes lanes;

    Sizing(BoxTree tree) {
        freeForm = new FreeForm(tree);
        lanes = new Lanes(tree);
    }

    /** Sizes a box and all within. */
    void size(Box box) {
        for (Box child : box.children) {
            size(child);
        }
        for (Box border : box.borders) {
            size(border);
        }
        if (box.view == null) {
            freeForm.place(box);
            return;
        }
        Bounds least = least(box);
        box.width = least.width();
        box.height = least.height();
        if (!box.children.isEmpty()) {
            switch (box.presentation()) {
                case FREE_FORM -> {
                    freeForm.place(box);
                    grow(box);
                }
                case LIST -> list(box);
                case VERTICAL_STACK -> vertical(box);
                case HORIZONTAL_STACK -> horizontal(box);
            }
        }
        Borders.place(box);
        outsets(box);
    }

    static Bounds least(Box box) {
        Bounds least = box.smallest;
        Bounds stored = box.stored == null ? null : box.stored.bounds();
        return stored == null ? least : new Bounds(0, 0, Math.max(least.width(), stored.width()), Math.max(least.height(), stored.height()));
    }

    /** Grows a container until it holds its content. */
    static void grow(Box box) {
        for (Box child : box.children) {
            box.width = Math.max(box.width, child.footprint().right() + PADDING);
            box.height = Math.max(box.height, child.footprint().bottom() + PADDING);
        }
    }

    private static void outsets(Box box) {
        Bounds self = new Bounds(0, 0, box.width, box.height);
        Bounds all = self;
        if (NodeParts.isLabelOutside(box.view)) {
            Bounds label = NodeParts.of(box.view, self).labelAndIcon();
            all = label == null ? all : all.union(label);
        }
        for (Box border : box.borders) {
            all = all.union(border.footprint());
        }
        box.outLeft = -all.x();
        box.outTop = -all.y();
        box.outRight = all.right() - box.width;
        box.outBottom = all.bottom() - box.height;
    }

    private void list(Box box) {
        for (Box item : box.children) {
            box.width = Math.max(box.width, item.width);
        }
        int y = NodeParts.titleHeight(box.view, box.width) + 3;
        for (Box item : box.children) {
            item.x = 0;
            item.y = y;
            item.width = box.width;
            y += item.height;
        }
        box.height = Math.max(box.height, y + 4);
    }

    private void vertical(Box box) {
        lanes.place(box, true);
        int inset = inset(box);
        for (Box child : box.children) {
            box.width = Math.max(box.width, child.footprint().width() + 2 * inset);
        }
        int y = NodeParts.titleHeight(box.view, box.width) + inset;
        for (Box child : box.children) {
            child.moveFootprint(inset, y);
            y += child.footprint().height() + inset;
        }
        box.height = Math.max(box.height, y);
        fill(box, box.width, box.height);
    }

    private void horizontal(Box box) {
        lanes.place(box, false);
        int inset = inset(box);
        int x = inset;
        int height = 0;
        for (Box child : box.children) {
            x += child.footprint().width() + inset;
            height = Math.max(height, child.footprint().height());
        }
        box.width = Math.max(box.width, x);
        int top = NodeParts.titleHeight(box.view, box.width) + inset;
        x = inset;
        for (Box child : box.children) {
            child.moveFootprint(x, top);
            x += child.footprint().width() + inset;
        }
        box.height = Math.max(box.height, top + height + inset);
        fill(box, box.width, box.height);
    }

    /** Angular bands lie close together, other things have some air around them. */
    private static int inset(Box box) {
        return box.children.stream().allMatch(child -> NodeParts.isContainer(child.view) && child.view.look().arc() == 0) ? 0 : 10;
    }

    /** Nodes in a stack keep their size and stand in its middle. */
    private static void amid(Box node, Box stack) {
        if (stack.presentation() == ContainerLayout.VERTICAL_STACK) {
            node.x = (stack.width - node.footprint().width()) / 2 + node.outLeft;
        } else {
            int top = NodeParts.titleHeight(stack.view, stack.width);
            node.y = top + (stack.height - top - node.footprint().height()) / 2 + node.outTop;
        }
    }

    /** Widens a box, and what fills it. */
    private static void fill(Box box, int width, int height) {
        box.width = width;
        box.height = height;
        List<Box> children = box.children;
        if (children.isEmpty() || box.presentation() == ContainerLayout.FREE_FORM) {
            return;
        }
        int inset = inset(box);
        Box last = children.get(children.size() - 1);
        for (Box child : children) {
            if (box.presentation() != ContainerLayout.LIST && !NodeParts.isContainer(child.view)) {
                amid(child, box);
                continue;
            }
            switch (box.presentation()) {
                case VERTICAL_STACK -> fill(child, width - 2 * inset - child.outLeft - child.outRight,
                        child == last ? height - inset - child.y - child.outBottom : child.height);
                case HORIZONTAL_STACK -> fill(child, child == last ? width - inset - child.x - child.outRight : child.width,
                        height - inset - child.y - child.outBottom);
                default -> child.width = width;
            }
        }
    }
}
