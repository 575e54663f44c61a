package org.dodeka.viewpoint.description;

import java.util.List;

/** What a person can do in a diagram. */
public abstract class Tool extends Described {

    private final Expression precondition;
    private final Expression elementsToSelect;
    private final String iconPath;
    private final List<ModelOperation> operations;

    Tool(Reading in) {
        super(in);
        precondition = in.expression("precondition", "");
        elementsToSelect = in.expression("elementsToSelect", "");
        iconPath = in.text(in.has("icon") ? "icon" : "iconPath", "");
        operations = in.operations();
    }

    /** Whether it can be used; empty for always. */
    public Expression precondition() {
        return precondition;
    }

    /** What is selected afterwards; empty for what the tool shows anew. */
    public Expression elementsToSelect() {
        return elementsToSelect;
    }

    /** Its icon; empty for that of what it makes. */
    public String iconPath() {
        return iconPath;
    }

    /** What it does, one after the other. */
    public List<ModelOperation> operations() {
        return operations;
    }
}
