package org.dodeka.viewpoint.description;

/** Makes a container. */
public final class ContainerCreationDescription extends CreationDescription {

    ContainerCreationDescription(Reading in) {
        super(in, in.references("containerMappings", ContainerMapping.class));
    }
}
