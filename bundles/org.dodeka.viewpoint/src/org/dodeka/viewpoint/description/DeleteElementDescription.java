package org.dodeka.viewpoint.description;

/** Deletes an element. */
public final class DeleteElementDescription extends Tool {

    private final String element;
    private final String elementView;
    private final String containerView;

    DeleteElementDescription(Reading in) {
        super(in);
        element = in.variable("element");
        elementView = in.variable("elementView");
        containerView = in.variable("containerView");
    }

    /** The variable with the element. */
    public String element() {
        return element;
    }

    /** The variable with its view. */
    public String elementView() {
        return elementView;
    }

    /** The variable with the view of its container. */
    public String containerView() {
        return containerView;
    }
}
