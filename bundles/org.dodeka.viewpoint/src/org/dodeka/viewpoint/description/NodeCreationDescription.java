package org.dodeka.viewpoint.description;

/** Makes a node. */
public final class NodeCreationDescription extends CreationDescription {

    NodeCreationDescription(Reading in) {
        super(in, in.references("nodeMappings", NodeMapping.class));
    }
}
