package org.dodeka.viewpoint.description;

import java.util.List;

/** Makes a node or a container. */
public abstract sealed class CreationDescription extends Tool permits NodeCreationDescription, ContainerCreationDescription {

    private final List<? extends AbstractNodeMapping> mappings;
    private final List<AbstractNodeMapping> extraMappings;
    private final String container;
    private final String containerView;

    CreationDescription(Reading in, List<? extends AbstractNodeMapping> mappings) {
        super(in);
        this.mappings = mappings;
        extraMappings = in.references("extraMappings", AbstractNodeMapping.class);
        container = in.variable("variable");
        containerView = in.variable("viewVariable");
    }

    /** What it makes. */
    public List<? extends AbstractNodeMapping> mappings() {
        return mappings;
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
