package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;

/** A mapping of nodes or containers at work in one diagram. */
final class NodePlan extends Plan<NodeView> {

    /** Stands for the diagram itself among containers. */
    static final Object DIAGRAM = new Object();

    final AbstractNodeMapping mapping;
    final NodeStyles styles;
    /** What is within its views. */
    final Uses uses = new Uses();
    /** The mappings in whose views there are views of this one. */
    final List<NodePlan> containers = new ArrayList<>();
    /** Candidates, asked of the elements of containers. */
    final Aspect candidates = new Aspect();
    /** The precondition, asked of candidates. */
    final Aspect precondition = new Aspect();
    /** Whether a view can lie within another of the same mapping. */
    boolean recursive;
    /** Whether the diagram itself shows it. */
    boolean atRoot;
    boolean recursionReported;
    private final Map<Object, List<EObject>> rejectedBy = new HashMap<>();
    private final Map<EObject, Set<Object>> rejectedIn = new HashMap<>();
    private final Map<Object, Set<EObject>> asked = new LinkedHashMap<>();

    NodePlan(AbstractNodeMapping mapping, Set<Layer> layers, NodeStyles styles) {
        super(layers);
        this.mapping = mapping;
        this.styles = styles;
    }

    @Override
    AbstractNodeMapping mapping() {
        return mapping;
    }

    /** Notes which candidates of a container, or of {@link #DIAGRAM}, the precondition did not let pass. */
    void reject(Object container, List<EObject> elements) {
        List<EObject> before = elements.isEmpty() ? rejectedBy.remove(container) : rejectedBy.put(container, elements);
        if (before != null) {
            for (EObject element : before) {
                Set<Object> in = rejectedIn.get(element);
                if (in != null && in.remove(container) && in.isEmpty()) {
                    rejectedIn.remove(element);
                }
            }
        }
        for (EObject element : elements) {
            rejectedIn.computeIfAbsent(element, one -> new LinkedHashSet<>(2)).add(container);
        }
    }

    /** The containers that have an element as a candidate, shown or not. */
    Set<Object> containersOf(EObject candidate) {
        Set<Object> in = new LinkedHashSet<>(rejectedIn.getOrDefault(candidate, Set.of()));
        for (NodeView view : views.of(candidate)) {
            in.add(view.parent() == null ? DIAGRAM : view.parent());
        }
        return in;
    }

    /** A view is wanted that the mapping does not make by itself. */
    void ask(Object container, EObject element, boolean wanted) {
        if (wanted) {
            asked.computeIfAbsent(container, one -> new LinkedHashSet<>()).add(element);
        } else {
            asked.getOrDefault(container, new LinkedHashSet<>()).remove(element);
        }
    }

    boolean isAsked(Object container, EObject element) {
        return asked.getOrDefault(container, Set.of()).contains(element);
    }

    /** A container is gone. */
    void forget(Object container) {
        if (!rejectedBy.isEmpty()) {
            reject(container, List.of());
        }
        asked.remove(container);
    }
}
