package org.dodeka.viewpoint.description;

/** An entry of the menu of a view. */
public final class OperationAction extends Tool {

    private final String views;

    OperationAction(Reading in) {
        super(in);
        views = in.variable("view");
    }

    /** The variable with the selected views. */
    public String views() {
        return views;
    }
}
