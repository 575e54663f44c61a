package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.view.View;

/**
 * A mapping at work in one diagram: its views, and what has to be evaluated anew.
 *
 * @param <V> the kind of view that it makes
 */
abstract sealed class Plan<V extends View> permits NodePlan, EdgePlan {

    /** The layers that show it. */
    final Set<Layer> layers;
    final ViewMap<V> views = new ViewMap<>();
    /** Style and label, asked of the elements of the views. */
    final Aspect appearance = new Aspect();
    final List<HidingPlan> hiding = new ArrayList<>();
    /** The views that this update made. */
    final List<V> fresh = new ArrayList<>();

    Plan(Set<Layer> layers) {
        this.layers = layers;
    }

    abstract Mapping mapping();
}
