package org.dodeka.viewpoint.tool;

import java.util.Objects;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;

/**
 * Where something can be made or dropped: a view, or the diagram itself.
 *
 * @param diagram the diagram
 * @param node the view; null for the diagram itself
 */
public record Target(Diagram diagram, NodeView node) {

    public Target {
        Objects.requireNonNull(diagram);
    }

    /** The diagram itself. */
    public static Target of(Diagram diagram) {
        return new Target(diagram, null);
    }

    /** A view. */
    public static Target of(NodeView node) {
        return new Target(node.diagram(), node);
    }

    /** What contains a view. */
    static Target containing(NodeView node) {
        return new Target(node.diagram(), node.parent());
    }

    /** The element of the view, or the one that the diagram is about. */
    public EObject element() {
        return node == null ? diagram.element() : node.element();
    }

    /** The view or the diagram, as variables hold it. */
    Object view() {
        return node == null ? diagram : node;
    }

    /** Whether a view of this mapping can stand here. */
    boolean holds(Mapping mapping) {
        return held().anyMatch(one -> one == mapping);
    }

    private Stream<? extends Mapping> held() {
        if (node == null) {
            return diagram.layers().stream().flatMap(layer -> Stream.of(layer.nodeMappings(), layer.containerMappings(), layer.reusedMappings())
                    .flatMap(mappings -> mappings.stream()));
        }
        AbstractNodeMapping own = node.mapping();
        Stream<? extends Mapping> border = Stream.concat(own.borderedNodeMappings().stream(), own.reusedBorderedNodeMappings().stream());
        if (own instanceof ContainerMapping container) {
            return Stream.concat(border, Stream.of(container.subNodeMappings(), container.reusedNodeMappings(), container.subContainerMappings(),
                    container.reusedContainerMappings()).flatMap(mappings -> mappings.stream()));
        }
        return border;
    }
}
