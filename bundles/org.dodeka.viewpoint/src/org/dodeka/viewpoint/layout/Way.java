package org.dodeka.viewpoint.layout;

import org.dodeka.viewpoint.view.EdgeView;

import java.util.List;

/** An edge on its way to a route. */
final class Way {

    final EdgeView edge;
    final End from;
    final End to;
    List<Point> route;

    Way(EdgeView edge, End from, End to) {
        this.edge = edge;
        this.from = from;
        this.to = to;
    }

    boolean isLoop() {
        return from.box != null && from.box == to.box;
    }
}
