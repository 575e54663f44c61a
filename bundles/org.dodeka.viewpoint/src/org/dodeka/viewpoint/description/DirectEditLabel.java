package org.dodeka.viewpoint.description;

/** Takes a new label. */
public final class DirectEditLabel extends Tool {

    private final Expression inputLabel;
    private final String mask;

    DirectEditLabel(Reading in) {
        super(in);
        inputLabel = in.expression("inputLabelExpression", "");
        String given = in.child("mask", variables -> variables.text("mask", ""), "");
        mask = given.isBlank() ? "{0}" : given;
    }

    /** The text to begin with; empty for the label. */
    public Expression inputLabel() {
        return inputLabel;
    }

    /** How the text is taken apart into the variables {@code 0}, {@code 1} and so on. */
    public String mask() {
        return mask;
    }
}
