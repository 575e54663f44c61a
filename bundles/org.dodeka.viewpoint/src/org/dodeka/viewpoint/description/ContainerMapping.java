package org.dodeka.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** How elements become containers of other views. */
public final class ContainerMapping extends AbstractNodeMapping {

    private final List<NodeMapping> subNodeMappings;
    private final List<NodeMapping> reusedNodeMappings;
    private final List<ContainerMapping> subContainerMappings;
    private final List<ContainerMapping> reusedContainerMappings;
    private final ContainerLayout childrenPresentation;
    private final Optional<FigureStyle> style;
    private final List<ConditionalStyle<FigureStyle>> conditionalStyles;

    ContainerMapping(Reading in) {
        super(in);
        subNodeMappings = in.children("subNodeMappings", NodeMapping::new);
        reusedNodeMappings = in.references("reusedNodeMappings", NodeMapping.class);
        subContainerMappings = in.children("subContainerMappings", ContainerMapping::new);
        reusedContainerMappings = in.references("reusedContainerMappings", ContainerMapping.class);
        childrenPresentation = in.choice("childrenPresentation", ContainerLayout.class, ContainerLayout.FREE_FORM);
        style = in.optional("style", FigureStyle::new);
        conditionalStyles = in.children("conditionnalStyles", condition -> new ConditionalStyle<>(condition, FigureStyle::new));
    }

    /** Nodes in the container. */
    public List<NodeMapping> subNodeMappings() {
        return subNodeMappings;
    }

    /** Nodes in the container that are declared elsewhere. */
    public List<NodeMapping> reusedNodeMappings() {
        return reusedNodeMappings;
    }

    /** Containers in the container. */
    public List<ContainerMapping> subContainerMappings() {
        return subContainerMappings;
    }

    /** Containers in the container that are declared elsewhere, or itself. */
    public List<ContainerMapping> reusedContainerMappings() {
        return reusedContainerMappings;
    }

    /** How its children are presented. */
    public ContainerLayout childrenPresentation() {
        return childrenPresentation;
    }

    /** How it looks if no condition is true. */
    public Optional<FigureStyle> style() {
        return style;
    }

    /** Other looks; the first that is true wins. */
    public List<ConditionalStyle<FigureStyle>> conditionalStyles() {
        return conditionalStyles;
    }
}
