package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.refresh.EdgePlan.Origin;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** Makes and removes the edges of a diagram. */
final class EdgeRefresh {

    /** What an edge connects, and for what it stands. */
    private record Ends(EObject element, View source, View target) {
    }

    private final RefreshContext context;

    EdgeRefresh(RefreshContext context) {
        this.context = context;
    }

    /** Makes all edges in a diagram that has none. */
    void fill() {
        update();
        context.plans.edges.forEach(plan -> plan.appearance.clean());
    }

    /** Looks at what edits, or nodes that came and went, can have affected. */
    void update() {
        for (EdgePlan plan : context.plans.edges) { // an edge that others lead to comes before these
            if (plan.on && isAffected(plan)) {
                Set<Origin> toLink = new LinkedHashSet<>();
                find(plan, toLink);
                addThoseWithNewEnds(plan, toLink);
                toLink.forEach(origin -> link(plan, origin));
            } else if (!plan.on && !plan.origins.isEmpty()) {
                List.copyOf(plan.origins.keySet()).forEach(key -> drop(plan, key));
            }
            plan.candidates.clean();
            plan.ends.clean();
            plan.atEnds.clean();
        }
    }

    private static boolean isAffected(EdgePlan plan) {
        return plan.candidates.isDirty() || plan.ends.isDirty() || plan.atEnds.isDirty() || plan.sources.stream().anyMatch(end ->
                !end.fresh.isEmpty())
                || plan.targets.stream().anyMatch(end -> !end.fresh.isEmpty());
    }

    /** Gives edges another look or text where edits can have affected it. */
    void updateAppearance() {
        for (EdgePlan plan : context.plans.edges) {
            if (plan.appearance.isAllDirty()) {
                plan.views.forEach(edge -> apply(plan, edge));
            } else if (plan.appearance.isDirty()) {
                plan.appearance.elements().forEach(element -> plan.views.of(element).forEach(edge -> apply(plan, edge)));
            }
            plan.appearance.clean();
        }
    }

    private void apply(EdgePlan plan, EdgeView edge) {
        if (!context.changes.isFresh(edge) && plan.styles.apply(edge, context.scope.of(edge))) {
            context.changes.changed(edge);
        }
    }

    private void find(EdgePlan plan, Set<Origin> found) {
        if (plan.mapping.useDomainElement()) {
            if (plan.candidates.isDirty()) {
                followCandidates(plan, found);
            }
            if (plan.ends.isAllDirty()) {
                found.addAll(plan.origins.values());
            } else {
                for (EObject element : plan.ends.elements()) {
                    Origin origin = plan.origins.get(element);
                    if (origin != null) {
                        found.add(origin);
                    }
                }
            }
        } else {
            for (Plan<?> sources : plan.sources) {
                if (plan.ends.isAllDirty()) {
                    sources.views.forEach(view -> found.add(origin(plan, view)));
                } else {
                    sources.fresh.stream().filter(view -> !context.changes.isGone(view)).forEach(view -> found.add(origin(plan, view)));
                    plan.ends.elements().forEach(element -> sources.views.of(element).forEach(view -> found.add(origin(plan, view))));
                }
            }
        }
        found.forEach(origin -> findEnds(plan, origin));
    }

    private static Origin origin(EdgePlan plan, View source) {
        return plan.origins.computeIfAbsent(source, one -> new Origin(source.element(), source));
    }

    private void followCandidates(EdgePlan plan, Set<Origin> found) {
        EObject root = context.rootElement;
        Set<EObject> elements = new LinkedHashSet<>(context.elements(plan.mapping, context.scope.between(root, null, null)));
        for (Object known : List.copyOf(plan.origins.keySet())) {
            if (!elements.contains(known)) {
                drop(plan, known);
            }
        }
        for (EObject element : elements) {
            if (!plan.origins.containsKey(element)) {
                Origin origin = new Origin(element, null);
                plan.origins.put(element, origin);
                found.add(origin);
            }
        }
    }

    private void findEnds(EdgePlan plan, Origin origin) {
        context.scope.between(origin.element, origin.source, null);
        List<EObject> sources = origin.source != null ? List.of() : Candidates.distinct(context.interpreter.asElements(plan.mapping.sourceFinder(),
                context.scope), 0);
        plan.found(origin, sources, Candidates.distinct(context.interpreter.asElements(plan.mapping.targetFinder(), context.scope), 0));
    }

    private void addThoseWithNewEnds(EdgePlan plan, Set<Origin> toLink) {
        for (Plan<?> targets : plan.targets) {
            targets.fresh.forEach(view -> toLink.addAll(plan.leadingTo(view.element())));
        }
        if (plan.mapping.useDomainElement()) {
            for (Plan<?> sources : plan.sources) {
                sources.fresh.forEach(view -> toLink.addAll(plan.startingAt(view.element())));
            }
        }
        if (plan.atEnds.isAllDirty()) {
            toLink.addAll(plan.origins.values());
        } else {
            for (EObject element : plan.atEnds.elements()) {
                toLink.addAll(plan.startingAt(element));
                toLink.addAll(plan.leadingTo(element));
            }
        }
    }

    /** Connects all views that an origin leads to; what is connected already stays the same edge. */
    private void link(EdgePlan plan, Origin origin) {
        Map<Ends, EdgeView> former = new LinkedHashMap<>();
        origin.edges.forEach(edge -> former.put(new Ends(edge.element(), edge.source(), edge.target()), edge));
        List<EdgeView> edges = new ArrayList<>();
        for (View source : sourceViews(plan, origin)) {
            EObject element = element(plan, origin);
            for (EObject targetElement : origin.targets) {
                for (Plan<?> targets : plan.targets) {
                    for (View target : targets.views.of(targetElement)) {
                        if (passes(plan, origin, source, target)) {
                            EdgeView known = former.isEmpty() ? null : former.remove(new Ends(element, source, target));
                            edges.add(known == null ? make(plan, element, source, target) : known);
                        }
                    }
                }
            }
        }
        origin.edges = edges.isEmpty() ? List.of() : edges;
        former.values().forEach(edge -> remove(plan, edge));
    }

    private static List<? extends View> sourceViews(EdgePlan plan, Origin origin) {
        if (origin.source != null) {
            return List.of(origin.source);
        }
        List<View> views = new ArrayList<>();
        for (EObject element : origin.sources) {
            plan.sources.forEach(sources -> views.addAll(sources.views.of(element)));
        }
        return views;
    }

    private EObject element(EdgePlan plan, Origin origin) {
        if (origin.source == null || plan.mapping.targetExpression().isEmpty()) {
            return origin.element;
        }
        return context.interpreter.asElement(plan.mapping.targetExpression(), context.scope.between(origin.element, origin.source, null))
                .orElse(origin.element);
    }

    private boolean passes(EdgePlan plan, Origin origin, View source, View target) {
        return plan.mapping.precondition().isEmpty()
                || context.interpreter.asBoolean(plan.mapping.precondition(), context.scope.between(origin.element, source, target), true);
    }

    private EdgeView make(EdgePlan plan, EObject element, View source, View target) {
        EdgeView edge = new EdgeView(context.diagram, plan.mapping, element, source, target);
        context.diagram.add(edge);
        plan.views.add(edge);
        plan.fresh.add(edge);
        context.changes.added(edge);
        plan.styles.apply(edge, context.scope.of(edge));
        edge.setShown(context.isShown(plan, edge));
        return edge;
    }

    /** A view is gone, and with it all edges at it, and what is known of those that could start there. */
    void detach(View view) {
        for (EdgePlan plan : context.plans.edgesFrom(view.mapping())) {
            Origin origin = plan.origins.remove(view);
            if (origin != null) {
                plan.found(origin, List.of(), List.of());
            }
        }
        for (List<EdgeView> edges : List.of(List.copyOf(view.outgoing()), List.copyOf(view.incoming()))) {
            for (EdgeView edge : edges) {
                if (!context.changes.isGone(edge)) {
                    remove(context.plans.of(edge), edge);
                }
            }
        }
    }

    private void drop(EdgePlan plan, Object key) {
        Origin origin = plan.origins.remove(key);
        plan.found(origin, List.of(), List.of());
        origin.edges.forEach(edge -> remove(plan, edge));
    }

    private void remove(EdgePlan plan, EdgeView edge) {
        context.diagram.remove(edge);
        plan.views.remove(edge);
        context.changes.removed(edge);
        Origin origin = plan.origin(edge);
        if (origin != null && origin.edges.contains(edge)) {
            origin.edges = new ArrayList<>(origin.edges);
            origin.edges.remove(edge);
        }
        detach(edge);
    }
}
