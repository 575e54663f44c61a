package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dodeka.viewpoint.description.ExpressionUse.Kind;

/** All expressions of a specification, in about the order of the file. */
public final class ExpressionUses {

    private final List<ExpressionUse> uses = new ArrayList<>();
    /** The types of the elements in which the views of a mapping may stand. */
    private final Map<Mapping, Set<String>> containers = new IdentityHashMap<>();
    private final OperationUses operations = new OperationUses(this);

    private ExpressionUses() {
    }

    /** The expressions of a specification that are not empty. */
    public static List<ExpressionUse> of(Group group) {
        ExpressionUses all = new ExpressionUses();
        group.viewpoints().forEach(viewpoint -> viewpoint.diagrams().forEach(all::diagram));
        return List.copyOf(all.uses);
    }

    void add(Expression expression, Kind kind, Set<String> selfTypes) {
        if (!expression.isEmpty()) {
            uses.add(new ExpressionUse(expression, kind, selfTypes));
        }
    }

    private void diagram(DiagramDescription diagram) {
        Set<String> self = types(diagram.domainClass());
        add(diagram.precondition(), Kind.CONDITION, self);
        add(diagram.title(), Kind.TEXT, self);
        add(diagram.root(), Kind.ELEMENT, self);
        Set<String> root = diagram.root().isEmpty() ? self : Set.of();
        for (Layer layer : diagram.layers()) {
            layer.nodeMappings().forEach(mapping -> contain(mapping, root));
            layer.containerMappings().forEach(mapping -> contain(mapping, root));
            layer.edgeMappings().forEach(mapping -> contain(mapping, root));
            layer.reusedMappings().forEach(mapping -> contain(mapping, root));
        }
        diagram.layers().forEach(this::layer);
        for (CompositeFilter filter : diagram.filters()) {
            for (MappingFilter one : filter.filters()) {
                Set<String> shown = new LinkedHashSet<>();
                one.mappings().forEach(mapping -> shown.addAll(elements(mapping)));
                add(one.semanticCondition(), Kind.CONDITION, shown);
                add(one.viewCondition(), Kind.CONDITION, Set.of());
            }
        }
    }

    /** Remembers where views of a mapping stand, and views within those. A container in itself is met only once. */
    private void contain(Mapping mapping, Set<String> container) {
        boolean known = containers.containsKey(mapping);
        containers.computeIfAbsent(mapping, one -> new LinkedHashSet<>()).addAll(container);
        if (known || !(mapping instanceof AbstractNodeMapping node)) {
            return;
        }
        Set<String> own = types(mapping.domainClass());
        node.borderedNodeMappings().forEach(one -> contain(one, own));
        node.reusedBorderedNodeMappings().forEach(one -> contain(one, own));
        if (mapping instanceof ContainerMapping outer) {
            outer.subNodeMappings().forEach(one -> contain(one, own));
            outer.reusedNodeMappings().forEach(one -> contain(one, own));
            outer.subContainerMappings().forEach(one -> contain(one, own));
            outer.reusedContainerMappings().forEach(one -> contain(one, own));
        }
    }

    private void layer(Layer layer) {
        layer.nodeMappings().forEach(this::node);
        layer.containerMappings().forEach(this::node);
        layer.edgeMappings().forEach(this::edge);
        layer.toolSections().forEach(operations::section);
    }

    private void node(AbstractNodeMapping mapping) {
        Set<String> self = types(mapping.domainClass());
        mapping(mapping, self);
        Optional<FigureStyle> style = mapping instanceof NodeMapping node ? node.style() : ((ContainerMapping) mapping).style();
        style.ifPresent(one -> figure(one, self));
        List<ConditionalStyle<FigureStyle>> others = mapping instanceof NodeMapping node ? node.conditionalStyles()
            : ((ContainerMapping) mapping).conditionalStyles();
        for (ConditionalStyle<FigureStyle> other : others) {
            add(other.predicate(), Kind.CONDITION, self);
            other.style().ifPresent(one -> figure(one, self));
        }
        mapping.borderedNodeMappings().forEach(this::node);
        if (mapping instanceof ContainerMapping container) {
            container.subNodeMappings().forEach(this::node);
            container.subContainerMappings().forEach(this::node);
        }
    }

    private void mapping(Mapping mapping, Set<String> self) {
        add(mapping.semanticCandidates(), Kind.ELEMENTS, containers.getOrDefault(mapping, Set.of()));
        add(mapping.precondition(), Kind.CONDITION, self);
    }

    private void edge(EdgeMapping mapping) {
        Set<String> self = elements(mapping);
        mapping(mapping, self);
        add(mapping.sourceFinder(), Kind.ELEMENTS, self);
        add(mapping.targetFinder(), Kind.ELEMENTS, self);
        add(mapping.targetExpression(), Kind.ELEMENT, self);
        mapping.style().ifPresent(one -> edgeStyle(one, self));
        for (ConditionalStyle<EdgeStyleDescription> other : mapping.conditionalStyles()) {
            add(other.predicate(), Kind.CONDITION, self);
            other.style().ifPresent(one -> edgeStyle(one, self));
        }
    }

    private void figure(FigureStyle style, Set<String> self) {
        add(style.label().text(), Kind.TEXT, self);
        add(style.tooltip(), Kind.TEXT, self);
        add(style.borderSize(), Kind.NUMBER, self);
        add(style.size(), Kind.NUMBER, self);
        add(style.width(), Kind.NUMBER, self);
        add(style.height(), Kind.NUMBER, self);
    }

    private void edgeStyle(EdgeStyleDescription style, Set<String> self) {
        add(style.size(), Kind.NUMBER, self);
        style.beginLabel().ifPresent(label -> add(label.text(), Kind.TEXT, self));
        style.centerLabel().ifPresent(label -> add(label.text(), Kind.TEXT, self));
        style.endLabel().ifPresent(label -> add(label.text(), Kind.TEXT, self));
    }

    /** The types of the elements that views of a mapping show; empty if they are not known. */
    static Set<String> elements(Mapping mapping) {
        return elements(mapping, 0);
    }

    private static Set<String> elements(Mapping mapping, int depth) {
        if (!(mapping instanceof EdgeMapping edge) || edge.useDomainElement()) {
            return types(mapping.domainClass());
        }
        Set<String> types = new LinkedHashSet<>();
        for (Mapping source : edge.sourceMappings()) {
            Set<String> some = depth > 3 ? Set.of() : elements(source, depth + 1); // edges between edges may go in a circle
            if (some.isEmpty()) {
                return Set.of();
            }
            types.addAll(some);
        }
        return types;
    }

    static Set<String> types(String name) {
        return name.isBlank() ? Set.of() : Set.of(name.strip());
    }
}
