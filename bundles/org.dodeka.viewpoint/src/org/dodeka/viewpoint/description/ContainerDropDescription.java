package org.dodeka.viewpoint.description;

import java.util.List;

/** Takes what is dropped. */
public final class ContainerDropDescription extends Tool {

    private final List<Mapping> mappings;
    private final String oldContainer;
    private final String newContainer;
    private final String element;
    private final String newViewContainer;
    private final DragSource dragSource;

    ContainerDropDescription(Reading in) {
        super(in);
        mappings = in.references("mappings", Mapping.class);
        oldContainer = in.variable("oldContainer");
        newContainer = in.variable("newContainer");
        element = in.variable("element");
        newViewContainer = in.variable("newViewContainer");
        dragSource = in.choice("dragSource", DragSource.class, DragSource.DIAGRAM);
    }

    /** What it takes, as a view of which mapping. */
    public List<Mapping> mappings() {
        return mappings;
    }

    /** The variable with the element of the former container. */
    public String oldContainer() {
        return oldContainer;
    }

    /** The variable with the element of the new container. */
    public String newContainer() {
        return newContainer;
    }

    /** The variable with the dropped element. */
    public String element() {
        return element;
    }

    /** The variable with the view of the new container. */
    public String newViewContainer() {
        return newViewContainer;
    }

    /** Where it may come from. */
    public DragSource dragSource() {
        return dragSource;
    }
}
