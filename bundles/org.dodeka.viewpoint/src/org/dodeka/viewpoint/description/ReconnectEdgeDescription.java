package org.dodeka.viewpoint.description;

/** Moves an end of an edge. */
public final class ReconnectEdgeDescription extends Tool {

    private final ReconnectionKind reconnectionKind;
    private final String source;
    private final String target;
    private final String sourceView;
    private final String targetView;
    private final String element;
    private final String edgeView;

    ReconnectEdgeDescription(Reading in) {
        super(in);
        reconnectionKind = in.choice("reconnectionKind", ReconnectionKind.class, ReconnectionKind.RECONNECT_TARGET);
        source = in.variable("source");
        target = in.variable("target");
        sourceView = in.variable("sourceView");
        targetView = in.variable("targetView");
        element = in.variable("element");
        edgeView = in.variable("edgeView");
    }

    /** Which ends. */
    public ReconnectionKind reconnectionKind() {
        return reconnectionKind;
    }

    /** The variable with the element of the former end. */
    public String source() {
        return source;
    }

    /** The variable with the element of the new end. */
    public String target() {
        return target;
    }

    /** The variable with the view of the former end. */
    public String sourceView() {
        return sourceView;
    }

    /** The variable with the view of the new end. */
    public String targetView() {
        return targetView;
    }

    /** The variable with the element of the edge. */
    public String element() {
        return element;
    }

    /** The variable with the edge. */
    public String edgeView() {
        return edgeView;
    }
}
