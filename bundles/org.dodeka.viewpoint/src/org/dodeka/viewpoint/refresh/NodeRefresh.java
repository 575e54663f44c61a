package org.dodeka.viewpoint.refresh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;

/** Makes and removes the nodes of a diagram: for each container and mapping, the views become those of the candidates. */
final class NodeRefresh {

    /** A container, null for the diagram itself, whose views of a mapping have to be looked at. */
    private record Work(NodeView container, Use use) {

        int depth() {
            int depth = 0;
            for (NodeView at = container; at != null; at = at.parent()) {
                depth++;
            }
            return depth;
        }
    }

    private final RefreshContext context;
    private final Candidates candidates;
    private final Deque<NodeView> unfilled = new ArrayDeque<>();

    NodeRefresh(RefreshContext context) {
        this.context = context;
        candidates = new Candidates(context);
    }

    /** Makes everything in a diagram that is empty. */
    void fill() {
        for (Use use : context.plans.root.inOrder()) {
            refresh(null, context.plans.root, use);
        }
        context.plans.nodes.forEach(plan -> {
            plan.candidates.clean();
            plan.precondition.clean();
            plan.appearance.clean();
        });
    }

    /** Looks at what edits can have affected. */
    void update() {
        Set<Work> works = new LinkedHashSet<>();
        for (NodePlan plan : context.plans.nodes) {
            if (!plan.candidates.isDirty() && !plan.precondition.isDirty()) {
                continue;
            }
            if (plan.candidates.isAllDirty() || plan.precondition.isAllDirty()) {
                addAll(plan, works);
            } else {
                plan.candidates.elements().forEach(element -> addContainers(plan, element, works));
                plan.precondition.elements().forEach(element -> plan.containersOf(element).forEach(container -> add(container, plan, works)));
            }
            plan.candidates.clean();
            plan.precondition.clean();
        }
        works.stream().sorted(Comparator.comparingInt(Work::depth)).forEach(work -> {
            NodeView container = work.container;
            if (container == null) {
                refresh(null, context.plans.root, work.use);
            } else if (!context.changes.isGone(container) && !context.changes.isFresh(container)) {
                refresh(container, context.plans.of(container).uses, work.use);
            }
        });
    }

    /** Gives views another look or label where edits can have affected it. */
    void updateAppearance() {
        for (NodePlan plan : context.plans.nodes) {
            if (plan.appearance.isAllDirty()) {
                plan.views.forEach(this::apply);
            } else if (plan.appearance.isDirty()) {
                plan.appearance.elements().forEach(element -> plan.views.of(element).forEach(this::apply));
            }
            plan.appearance.clean();
        }
    }

    private void apply(NodeView view) {
        if (!context.changes.isFresh(view) && context.plans.of(view).styles.apply(view, context.scope.of(view))) {
            context.changes.changed(view);
        }
    }

    private void addAll(NodePlan plan, Set<Work> works) {
        if (plan.atRoot) {
            works.add(new Work(null, context.plans.root.of(plan)));
        }
        for (NodePlan container : plan.containers) {
            Use use = container.uses.of(plan);
            container.views.forEach(view -> works.add(new Work(view, use)));
        }
    }

    private void addContainers(NodePlan plan, EObject element, Set<Work> works) {
        if (plan.atRoot && element == context.rootElement) {
            works.add(new Work(null, context.plans.root.of(plan)));
        }
        for (NodePlan container : plan.containers) {
            Use use = container.uses.of(plan);
            container.views.of(element).forEach(view -> works.add(new Work(view, use)));
        }
    }

    private void add(Object container, NodePlan plan, Set<Work> works) {
        works.add(container == NodePlan.DIAGRAM ? new Work(null, context.plans.root.of(plan))
                : new Work((NodeView) container, context.plans.of((NodeView) container).uses.of(plan)));
    }

    /** New containers are filled one after the other instead of one within the other, since models can be deep. */
    private void refresh(NodeView container, Uses uses, Use use) {
        reconcile(container, uses, use);
        for (NodeView view = unfilled.poll(); view != null; view = unfilled.poll()) {
            Uses within = context.plans.of(view).uses;
            for (Use inner : within.inOrder()) {
                reconcile(view, within, inner);
            }
        }
    }

    private void reconcile(NodeView container, Uses uses, Use use) {
        List<NodeView> present = container == null ? context.diagram.editChildren() : use.border ? container.borderNodes() : container.children();
        int start = present.isEmpty() ? 0 : uses.start(present, use);
        int end = present.isEmpty() ? 0 : uses.end(present, use);
        List<EObject> elements = use.on ? candidates.of(container, use.plan) : List.of();
        int from = 0;
        while (from < elements.size() && start + from < end && present.get(start + from).element() == elements.get(from)) {
            from++;
        }
        if (from == elements.size() && start + from == end) {
            return;
        }
        List<NodeView> all = container == null ? context.diagram.editChildren() : container.editChildren(use.border);
        replace(container, use, all.subList(start + from, end), Candidates.distinct(elements, from));
    }

    /** Replaces views by those of other elements; what is there already stays the same view. */
    private void replace(NodeView container, Use use, List<NodeView> views, List<EObject> elements) {
        Map<EObject, NodeView> former = new HashMap<>();
        List<NodeView> order = new ArrayList<>(views);
        order.forEach(view -> former.put(view.element(), view));
        List<NodeView> result = new ArrayList<>(elements.size());
        List<NodeView> kept = new ArrayList<>();
        for (EObject element : elements) {
            NodeView view = former.remove(element);
            if (view == null) {
                view = make(container, use, element);
            } else {
                kept.add(view);
            }
            result.add(view);
        }
        views.clear();
        views.addAll(result);
        if (kept.size() > 1) {
            order.removeIf(view -> former.containsKey(view.element()));
            if (!order.equals(kept)) {
                context.changes.reordered(container);
            }
        }
        former.values().forEach(this::remove);
    }

    private NodeView make(NodeView container, Use use, EObject element) {
        NodePlan plan = use.plan;
        NodeView view = new NodeView(context.diagram, container, kind(container, use), plan.mapping, element);
        plan.views.add(view);
        plan.fresh.add(view);
        context.changes.added(view);
        plan.styles.apply(view, context.scope.of(view));
        view.setShown(context.isShown(plan, view));
        if (!plan.uses.inOrder().isEmpty()) {
            unfilled.add(view);
        }
        return view;
    }

    private static NodeView.Kind kind(NodeView container, Use use) {
        if (use.border) {
            return NodeView.Kind.BORDER_NODE;
        }
        if (use.plan.mapping instanceof ContainerMapping own) {
            return own.childrenPresentation() == ContainerLayout.LIST ? NodeView.Kind.LIST : NodeView.Kind.CONTAINER;
        }
        return container != null && container.kind() == NodeView.Kind.LIST ? NodeView.Kind.LIST_ITEM : NodeView.Kind.NODE;
    }

    private void remove(NodeView top) {
        Deque<NodeView> leaving = new ArrayDeque<>(List.of(top));
        for (NodeView view = leaving.poll(); view != null; view = leaving.poll()) {
            NodePlan plan = context.plans.of(view);
            plan.views.remove(view);
            for (Use use : plan.uses.inOrder()) {
                use.plan.forget(view);
            }
            context.changes.removed(view);
            context.edges.detach(view);
            leaving.addAll(view.children());
            leaving.addAll(view.borderNodes());
        }
    }
}
