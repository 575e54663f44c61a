package org.dodeka.viewpoint.refresh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeMapping;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.description.MappingFilter;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;

/** All mappings at work in one diagram, and how they lie within each other. */
final class Plans {

    final List<NodePlan> nodes = new ArrayList<>();
    /** So that edges to which others lead come first. */
    final List<EdgePlan> edges;
    final Uses root = new Uses();
    final List<HidingPlan> hiding = new ArrayList<>();
    /** All uses of mappings of nodes, in the diagram itself and in containers. */
    final List<Use> uses;
    /** Everything that can have to be evaluated anew. */
    final List<Aspect> aspects = new ArrayList<>();
    private final Interpreter interpreter;
    private final Map<Mapping, Set<Layer>> layers = new IdentityHashMap<>();
    private final Map<Mapping, NodePlan> byNode = new IdentityHashMap<>();
    private final Map<Mapping, EdgePlan> byEdge = new IdentityHashMap<>();
    private final Map<Mapping, List<EdgePlan>> bySource = new IdentityHashMap<>();

    Plans(DiagramDescription description, Interpreter interpreter) {
        this.interpreter = interpreter;
        description.layers().forEach(this::note);
        for (Layer layer : description.layers()) {
            layer.nodeMappings().forEach(mapping -> addToRoot(mapping, layer));
            layer.containerMappings().forEach(mapping -> addToRoot(mapping, layer));
            layer.reusedMappings().forEach(mapping -> addToRoot(mapping, layer));
        }
        for (Layer layer : description.layers()) {
            layer.edgeMappings().forEach(this::addEdge);
            layer.reusedMappings().forEach(this::addEdge);
        }
        byEdge.values().forEach(this::connect);
        edges = EdgeOrder.of(byEdge.values().stream().sorted((a, b) -> Integer.compare(a.number, b.number)).toList());
        nodes.forEach(plan -> plan.recursive = isWithinItself(plan));
        description.filters().forEach(this::addFilter);
        uses = new ArrayList<>(root.inOrder());
        nodes.forEach(plan -> {
            uses.addAll(plan.uses.inOrder());
            Collections.addAll(aspects, plan.candidates, plan.precondition, plan.appearance);
        });
        edges.forEach(plan -> Collections.addAll(aspects, plan.candidates, plan.ends, plan.atEnds, plan.appearance));
        hiding.forEach(one -> aspects.add(one.aspect));
    }

    private void note(Layer layer) {
        layer.nodeMappings().forEach(mapping -> note(mapping, layer));
        layer.containerMappings().forEach(mapping -> note(mapping, layer));
        layer.edgeMappings().forEach(mapping -> note(mapping, layer));
        layer.reusedMappings().forEach(mapping -> note(mapping, layer));
    }

    /** What a mapping declares within itself belongs to its layers. */
    private void note(Mapping mapping, Layer layer) {
        layers.computeIfAbsent(mapping, one -> new LinkedHashSet<>(2)).add(layer);
        if (mapping instanceof AbstractNodeMapping node) {
            node.borderedNodeMappings().forEach(inner -> note(inner, layer));
        }
        if (mapping instanceof ContainerMapping container) {
            container.subNodeMappings().forEach(inner -> note(inner, layer));
            container.subContainerMappings().forEach(inner -> note(inner, layer));
        }
    }

    private void addToRoot(Mapping mapping, Layer layer) {
        if (mapping instanceof AbstractNodeMapping node) {
            NodePlan plan = plan(node);
            plan.atRoot = true;
            root.add(new Use(plan, false, new LinkedHashSet<>()));
            root.of(plan).layers.add(layer);
        }
    }

    private NodePlan plan(AbstractNodeMapping mapping) {
        NodePlan known = byNode.get(mapping);
        if (known != null) {
            return known;
        }
        NodePlan plan = new NodePlan(mapping, layers.getOrDefault(mapping, Set.of()), new NodeStyles(mapping, interpreter));
        byNode.put(mapping, plan);
        nodes.add(plan);
        if (mapping instanceof ContainerMapping container) {
            addUses(plan, container.subNodeMappings(), false);
            addUses(plan, container.reusedNodeMappings(), false);
            addUses(plan, container.subContainerMappings(), false);
            addUses(plan, container.reusedContainerMappings(), false);
        }
        addUses(plan, mapping.borderedNodeMappings(), true);
        addUses(plan, mapping.reusedBorderedNodeMappings(), true);
        return plan;
    }

    private void addUses(NodePlan container, List<? extends AbstractNodeMapping> mappings, boolean border) {
        for (AbstractNodeMapping mapping : mappings) {
            NodePlan plan = plan(mapping);
            container.uses.add(new Use(plan, border, plan.layers));
            if (!plan.containers.contains(container)) {
                plan.containers.add(container);
            }
        }
    }

    private void addEdge(Mapping mapping) {
        if (mapping instanceof EdgeMapping edge && !byEdge.containsKey(edge)) {
            byEdge.put(edge, new EdgePlan(edge, layers.getOrDefault(edge, Set.of()), new EdgeStyles(edge, interpreter), byEdge.size()));
        }
    }

    private void connect(EdgePlan plan) {
        addEnds(plan.mapping.sourceMappings(), plan.sources);
        addEnds(plan.mapping.targetMappings(), plan.targets);
        if (!plan.mapping.useDomainElement()) {
            plan.sources.forEach(source -> bySource.computeIfAbsent(source.mapping(), one -> new ArrayList<>(2)).add(plan));
        }
    }

    private void addEnds(List<Mapping> mappings, List<Plan<?>> ends) {
        for (Mapping mapping : mappings) {
            Plan<?> end = byNode.containsKey(mapping) ? byNode.get(mapping) : byEdge.get(mapping);
            if (end != null && !ends.contains(end)) {
                ends.add(end);
            }
        }
    }

    private static boolean isWithinItself(NodePlan plan) {
        Set<NodePlan> reached = new HashSet<>();
        Deque<NodePlan> next = new ArrayDeque<>(List.of(plan));
        while (!next.isEmpty()) {
            for (Use use : next.poll().uses.inOrder()) {
                if (reached.add(use.plan)) {
                    next.add(use.plan);
                }
            }
        }
        return reached.contains(plan);
    }

    private void addFilter(CompositeFilter owner) {
        for (MappingFilter filter : owner.filters()) {
            List<Plan<?>> plans = new ArrayList<>();
            addEnds(filter.mappings(), plans);
            HidingPlan one = new HidingPlan(owner, filter, plans);
            hiding.add(one);
            plans.forEach(plan -> plan.hiding.add(one));
        }
    }

    NodePlan of(NodeView view) {
        return byNode.get(view.mapping());
    }

    EdgePlan of(EdgeView edge) {
        return byEdge.get(edge.mapping());
    }

    /** The mapping at work; null if the diagram does not use it. */
    NodePlan of(AbstractNodeMapping mapping) {
        return byNode.get(mapping);
    }

    /** The edges that are found from the views of a mapping. */
    List<EdgePlan> edgesFrom(Mapping mapping) {
        return bySource.getOrDefault(mapping, List.of());
    }
}
