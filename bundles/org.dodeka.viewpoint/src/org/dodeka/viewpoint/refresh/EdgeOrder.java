package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts mappings of edges so that those to whose edges others lead come first. Where two lead to each other there is no such order: then the one that
 * is declared first does not find the edges of the other.
 */
final class EdgeOrder {

    private EdgeOrder() {
    }

    static List<EdgePlan> of(List<EdgePlan> plans) {
        Set<EdgePlan> ordered = new LinkedHashSet<>();
        plans.forEach(plan -> visit(plan, ordered, new LinkedHashSet<>()));
        return new ArrayList<>(ordered);
    }

    private static void visit(EdgePlan plan, Set<EdgePlan> ordered, Set<EdgePlan> under) {
        if (ordered.contains(plan) || !under.add(plan)) {
            return;
        }
        for (Plan<?> end : ends(plan)) {
            if (end instanceof EdgePlan edge) {
                if (under.contains(edge)) {
                    plan.unreachable.add(edge);
                } else {
                    visit(edge, ordered, under);
                }
            }
        }
        plan.sources.removeAll(plan.unreachable);
        plan.targets.removeAll(plan.unreachable);
        under.remove(plan);
        ordered.add(plan);
    }

    private static List<Plan<?>> ends(EdgePlan plan) {
        List<Plan<?>> ends = new ArrayList<>(plan.sources);
        ends.addAll(plan.targets);
        return ends;
    }
}
