package org.dodeka.viewpoint.refresh;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/** Layers and filters. Views of a layer that is off are not made; views that a filter hides are there, and not shown. */
final class Visibility {

    private Visibility() {
    }

    /** Whether a layer or filter was switched since the last refresh. */
    static boolean isSwitched(RefreshContext context) {
        return !context.layers.equals(context.diagram.layers()) || !context.filters.equals(context.diagram.filters());
    }

    /** Follows the layers of the diagram: what is on or off now is marked. */
    static void switchLayers(RefreshContext context) {
        if (context.layers.equals(context.diagram.layers())) {
            return;
        }
        context.layers = Set.copyOf(context.diagram.layers());
        for (Use use : context.plans.uses) {
            boolean on = isOn(use.layers, context);
            if (use.on != on) {
                use.on = on;
                use.plan.candidates.markAll();
            }
        }
        for (EdgePlan plan : context.plans.edges) {
            boolean on = isOn(plan.layers, context);
            if (plan.on != on) {
                plan.on = on;
                plan.candidates.markAll();
                plan.ends.markAll();
            }
        }
    }

    private static boolean isOn(Set<Layer> layers, RefreshContext context) {
        return layers.isEmpty() || !Collections.disjoint(layers, context.layers);
    }

    /** Follows the filters of the diagram, so that new views are shown or not at once. Returns those that were switched. */
    static Set<HidingPlan> switchFilters(RefreshContext context) {
        if (context.filters.equals(context.diagram.filters())) {
            return Set.of();
        }
        context.filters = Set.copyOf(context.diagram.filters());
        Set<HidingPlan> switched = new LinkedHashSet<>();
        for (HidingPlan one : context.plans.hiding) {
            boolean on = context.filters.contains(one.owner);
            if (one.on != on) {
                one.on = on;
                switched.add(one);
            }
        }
        return switched;
    }

    /** Shows and hides views that are there already. */
    static void update(RefreshContext context, Set<HidingPlan> switched) {
        Map<View, Boolean> flips = new LinkedHashMap<>();
        for (HidingPlan one : context.plans.hiding) {
            if (switched.contains(one) || one.on && one.aspect.isDirty()) {
                for (Plan<?> plan : one.plans) {
                    if (switched.contains(one) || one.aspect.isAllDirty()) {
                        plan.views.forEach(view -> check(context, plan, view, flips));
                    } else {
                        one.aspect.elements().forEach(element -> plan.views.of(element).forEach(view -> check(context, plan, view, flips)));
                    }
                }
            }
            one.aspect.clean();
        }
        if (!flips.isEmpty()) {
            flip(context, flips);
        }
    }

    private static void check(RefreshContext context, Plan<?> plan, View view, Map<View, Boolean> flips) {
        boolean shown = context.isShown(plan, view);
        if (shown != view.isShown()) {
            flips.put(view, shown);
        }
    }

    /** What is hidden hides its content and the edges at it: all whose visibility becomes another have changed. */
    private static void flip(RefreshContext context, Map<View, Boolean> flips) {
        Map<View, Boolean> before = new IdentityHashMap<>();
        Deque<View> next = new ArrayDeque<>(flips.keySet());
        for (View view = next.poll(); view != null; view = next.poll()) {
            if (before.putIfAbsent(view, view.isVisible()) == null) {
                next.addAll(view.outgoing());
                next.addAll(view.incoming());
                if (view instanceof NodeView node) {
                    next.addAll(node.children());
                    next.addAll(node.borderNodes());
                }
            }
        }
        flips.forEach((view, shown) -> {
            view.setShown(shown);
            context.changes.changed(view);
        });
        before.forEach((view, visible) -> {
            if (view.isVisible() != visible) {
                context.changes.changed(view);
            }
        });
    }
}
