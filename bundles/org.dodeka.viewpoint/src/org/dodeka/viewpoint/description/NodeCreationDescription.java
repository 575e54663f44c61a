package org.dodeka.viewpoint.description;

import java.util.List;

/** Makes a node. */
public final class NodeCreationDescription extends Tool {

    private final List<NodeMapping> nodeMappings;
    private final List<AbstractNodeMapping> extraMappings;
    private final String container;
    private final String containerView;

    NodeCreationDescription(Reading in) {
        super(in);
        nodeMappings = in.references("nodeMappings", NodeMapping.class);
        extraMappings = in.references("extraMappings", AbstractNodeMapping.class);
        container = in.variable("variable");
        containerView = in.variable("viewVariable");
    }

    /** What it makes. */
    public List<NodeMapping> nodeMappings() {
        return nodeMappings;
    }

    /** Where else it can be used. */
    public List<AbstractNodeMapping> extraMappings() {
        return extraMappings;
    }

    /** The variable with the element of the container. */
    public String container() {
        return container;
    }

    /** The variable with the view of the container. */
    public String containerView() {
        return containerView;
    }
}
