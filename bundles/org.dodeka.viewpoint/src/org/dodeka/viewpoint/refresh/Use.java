package org.dodeka.viewpoint.refresh;

import java.util.Set;

import org.dodeka.viewpoint.description.Layer;

/** A mapping of nodes within another, or within the diagram itself. */
final class Use {

    final NodePlan plan;
    final boolean border;
    /** The layers that show it here; none if it follows what it is in. */
    final Set<Layer> layers;
    boolean on;

    Use(NodePlan plan, boolean border, Set<Layer> layers) {
        this.plan = plan;
        this.border = border;
        this.layers = layers;
    }
}
