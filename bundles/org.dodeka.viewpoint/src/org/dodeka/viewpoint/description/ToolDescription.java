package org.dodeka.viewpoint.description;

/** Can be used on any view. */
public final class ToolDescription extends Tool {

    private final String element;
    private final String elementView;

    ToolDescription(Reading in) {
        super(in);
        element = in.variable("element");
        elementView = in.variable("elementView");
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
