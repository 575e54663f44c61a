package org.dodeka.viewpoint.description;

import java.util.List;

/** Is run by a double click. */
public final class DoubleClickDescription extends Tool {

    private final List<Mapping> mappings;
    private final String element;
    private final String elementView;

    DoubleClickDescription(Reading in) {
        super(in);
        mappings = in.references("mappings", Mapping.class);
        element = in.variable("element");
        elementView = in.variable("elementView");
    }

    /** On views of which mappings. */
    public List<Mapping> mappings() {
        return mappings;
    }

    /** The variable with the element. */
    public String element() {
        return element;
    }

    /** The variable with its view. */
    public String elementView() {
        return elementView;
    }
}
