package org.dodeka.viewpoint.description;

import java.util.List;

/** How elements become nodes or containers. */
public abstract class AbstractNodeMapping extends Mapping {

    private final List<NodeMapping> borderedNodeMappings;
    private final List<NodeMapping> reusedBorderedNodeMappings;
    private final List<ContainerDropDescription> drops;

    AbstractNodeMapping(Reading in) {
        super(in);
        borderedNodeMappings = in.children("borderedNodeMappings", NodeMapping::new);
        reusedBorderedNodeMappings = in.references("reusedBorderedNodeMappings", NodeMapping.class);
        drops = in.references("dropDescriptions", ContainerDropDescription.class);
    }

    /** Nodes on the border. */
    public List<NodeMapping> borderedNodeMappings() {
        return borderedNodeMappings;
    }

    /** Nodes on the border that are declared elsewhere. */
    public List<NodeMapping> reusedBorderedNodeMappings() {
        return reusedBorderedNodeMappings;
    }

    /** Tools for what is dropped here. */
    public List<ContainerDropDescription> drops() {
        return drops;
    }
}
