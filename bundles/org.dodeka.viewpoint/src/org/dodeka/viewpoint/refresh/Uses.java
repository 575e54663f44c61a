package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.view.NodeView;

/** The mappings within a container, or within the diagram itself, in the order of their views. */
final class Uses {

    private final List<Use> inOrder = new ArrayList<>();
    private final Map<Mapping, Integer> orders = new IdentityHashMap<>();

    /** Adds a mapping, unless it is there already. Border nodes come after all others. */
    void add(Use use) {
        if (orders.putIfAbsent(use.plan.mapping, inOrder.size()) == null) {
            inOrder.add(use);
        }
    }

    List<Use> inOrder() {
        return inOrder;
    }

    /** The use of a mapping here; null if it is not used. */
    Use of(NodePlan plan) {
        Integer order = orders.get(plan.mapping);
        return order == null ? null : inOrder.get(order);
    }

    /** Where the views of a mapping begin, or would begin, among the views of all. They stand in the order of the mappings. */
    int start(List<NodeView> views, Use use) {
        return firstFrom(views, orders.get(use.plan.mapping));
    }

    /** Where they end. */
    int end(List<NodeView> views, Use use) {
        return firstFrom(views, orders.get(use.plan.mapping) + 1);
    }

    private int firstFrom(List<NodeView> views, int order) {
        int low = 0;
        int high = views.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (orders.get(views.get(middle).mapping()) < order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
