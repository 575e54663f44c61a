package org.dodeka.viewpoint.description;

import java.util.List;

/** A part of a diagram that can be shown or not. */
public final class Layer extends Described {

    private final List<NodeMapping> nodeMappings;
    private final List<ContainerMapping> containerMappings;
    private final List<EdgeMapping> edgeMappings;
    private final List<Mapping> reusedMappings;
    private final List<ToolSection> toolSections;
    private final boolean activeByDefault;
    private final boolean optional;

    Layer(Reading in) {
        super(in);
        nodeMappings = in.children("nodeMappings", NodeMapping::new);
        containerMappings = in.children("containerMappings", ContainerMapping::new);
        edgeMappings = in.children("edgeMappings", EdgeMapping::new);
        reusedMappings = in.references("reusedMappings", Mapping.class);
        toolSections = in.children("toolSections", ToolSection::new);
        activeByDefault = in.flag("activeByDefault", false);
        optional = in.flag("optional", true);
    }

    /** The nodes of the diagram itself that the layer adds. */
    public List<NodeMapping> nodeMappings() {
        return nodeMappings;
    }

    /** The containers of the diagram itself that the layer adds. */
    public List<ContainerMapping> containerMappings() {
        return containerMappings;
    }

    /** The edges that the layer adds. */
    public List<EdgeMapping> edgeMappings() {
        return edgeMappings;
    }

    /** Mappings of other layers that the layer shows too. */
    public List<Mapping> reusedMappings() {
        return reusedMappings;
    }

    /** Its tools, which are there while the layer is on. */
    public List<ToolSection> toolSections() {
        return toolSections;
    }

    /** Whether it is on from the start. */
    public boolean activeByDefault() {
        return activeByDefault;
    }

    /** Whether people can switch it off. */
    public boolean optional() {
        return optional;
    }
}
