package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.EdgeMapping;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** A mapping of edges at work in one diagram. */
final class EdgePlan extends Plan<EdgeView> {

    /**
     * What edges come from: a view whose element leads to targets, or an element of its own with sources and targets. Kept also while no edge comes
     * from it, so that a view that comes later finds its edges.
     */
    static final class Origin {

        final EObject element;
        /** Null if the edges have an element of their own. */
        final View source;
        List<EObject> sources = List.of();
        List<EObject> targets = List.of();
        List<EdgeView> edges = List.of();

        Origin(EObject element, View source) {
            this.element = element;
            this.source = source;
        }
    }

    final EdgeMapping mapping;
    final EdgeStyles styles;
    final List<Plan<?>> sources = new ArrayList<>();
    final List<Plan<?>> targets = new ArrayList<>();
    /** The elements of edges that have their own, asked of the diagram's. */
    final Aspect candidates = new Aspect();
    /** Finders and all that is asked of the origin's element. */
    final Aspect ends = new Aspect();
    /** What preconditions ask of the elements at the ends. */
    final Aspect atEnds = new Aspect();
    /** Mappings of edges that it leads to and that lead to it, so that neither can come first. */
    final Set<EdgePlan> unreachable = new LinkedHashSet<>();
    /** Its place in the specification. */
    final int number;
    boolean on;
    /** By source view, or by element. */
    final Map<Object, Origin> origins = new LinkedHashMap<>();
    private final Map<EObject, Set<Origin>> bySource = new LinkedHashMap<>();
    private final Map<EObject, Set<Origin>> byTarget = new LinkedHashMap<>();

    EdgePlan(EdgeMapping mapping, Set<Layer> layers, EdgeStyles styles, int number) {
        super(layers);
        this.mapping = mapping;
        this.styles = styles;
        this.number = number;
    }

    @Override
    EdgeMapping mapping() {
        return mapping;
    }

    /** Notes what an origin leads to now. */
    void found(Origin origin, List<EObject> sourceElements, List<EObject> targetElements) {
        replace(bySource, origin, origin.sources, sourceElements);
        replace(byTarget, origin, origin.targets, targetElements);
        origin.sources = sourceElements;
        origin.targets = targetElements;
    }

    private static void replace(Map<EObject, Set<Origin>> index, Origin origin, List<EObject> before, List<EObject> after) {
        if (before.equals(after)) {
            return;
        }
        for (EObject element : before) {
            Set<Origin> known = index.get(element);
            if (known != null && known.remove(origin) && known.isEmpty()) {
                index.remove(element);
            }
        }
        for (EObject element : after) {
            index.computeIfAbsent(element, one -> new LinkedHashSet<>(2)).add(origin);
        }
    }

    /** The origins that start at an element. */
    Set<Origin> startingAt(EObject element) {
        return bySource.getOrDefault(element, Set.of());
    }

    /** The origins that lead to an element. */
    Set<Origin> leadingTo(EObject element) {
        return byTarget.getOrDefault(element, Set.of());
    }

    /** What an edge came from. */
    Origin origin(EdgeView edge) {
        return origins.get(mapping.useDomainElement() ? edge.element() : edge.source());
    }
}
