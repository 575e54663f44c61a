package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.NodeView.Kind;

/** A figure while places are found: sizes come from the inside, places from the outside. */
final class Box {

    /** What the box is for; null for the diagram itself. */
    final NodeView view;
    final Box parent;
    final List<Box> children = new ArrayList<>();
    final List<Box> borders = new ArrayList<>();
    /** The size that it needs for its label and that its look asks for. */
    Bounds smallest;
    /** What the layout knows of it; null for nothing. */
    FigureLayout stored;
    /** Whether it has a place that stays. */
    boolean fixed;
    /** Relative to the upper left corner of the parent. */
    int x;
    int y;
    int width;
    int height;
    /** How far its label and the nodes on its border stand out. */
    int outLeft;
    int outTop;
    int outRight;
    int outBottom;
    /** Relative to the diagram, once all places are known. */
    Bounds place;
    /** The edge that was last routed from or to something within it; for {@link Obstacles}. */
    int open = -1;

    Box(NodeView view, Box parent) {
        this.view = view;
        this.parent = parent;
    }

    ContainerLayout presentation() {
        return view == null ? ContainerLayout.FREE_FORM : view.presentation();
    }

    /** Whether it is a container in a stack, which edges may run through as they may through the stack. */
    boolean isLane() {
        return parent != null && view.kind() == Kind.CONTAINER && (parent.presentation() == ContainerLayout.VERTICAL_STACK
                || parent.presentation() == ContainerLayout.HORIZONTAL_STACK);
    }

    boolean isBorder() {
        return view.kind() == Kind.BORDER_NODE;
    }

    /** The box with all that stands out of it. */
    Bounds footprint() {
        return new Bounds(x - outLeft, y - outTop, width + outLeft + outRight, height + outTop + outBottom);
    }

    /** Puts the upper left corner of the footprint somewhere. */
    void moveFootprint(int toX, int toY) {
        x = toX + outLeft;
        y = toY + outTop;
    }

    boolean isWithin(Box other) {
        for (Box box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    /** Its ancestor, or itself, that is a child of another box; null if there is none. */
    Box under(Box ancestor) {
        Box box = this;
        while (box != null && box.parent != ancestor) {
            box = box.parent;
        }
        return box;
    }
}
