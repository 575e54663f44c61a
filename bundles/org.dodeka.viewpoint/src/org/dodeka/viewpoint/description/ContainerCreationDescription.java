package org.dodeka.viewpoint.description;

import java.util.List;

/** Makes a container. */
public final class ContainerCreationDescription extends Tool {

    private final List<ContainerMapping> containerMappings;
    private final List<AbstractNodeMapping> extraMappings;
    private final String container;
    private final String containerView;

    ContainerCreationDescription(Reading in) {
        super(in);
        containerMappings = in.references("containerMappings", ContainerMapping.class);
        extraMappings = in.references("extraMappings", AbstractNodeMapping.class);
        container = in.variable("variable");
        containerView = in.variable("viewVariable");
    }

    /** What it makes. */
    public List<ContainerMapping> containerMappings() {
        return containerMappings;
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
