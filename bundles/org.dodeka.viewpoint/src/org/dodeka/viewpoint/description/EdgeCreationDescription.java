package org.dodeka.viewpoint.description;

import java.util.List;

/** Connects two views. */
public final class EdgeCreationDescription extends Tool {

    private final List<EdgeMapping> edgeMappings;
    private final List<Mapping> extraSourceMappings;
    private final List<Mapping> extraTargetMappings;
    private final Expression connectionStartPrecondition;
    private final String source;
    private final String target;
    private final String sourceView;
    private final String targetView;

    EdgeCreationDescription(Reading in) {
        super(in);
        edgeMappings = in.references("edgeMappings", EdgeMapping.class);
        extraSourceMappings = in.references("extraSourceMappings", Mapping.class);
        extraTargetMappings = in.references("extraTargetMappings", Mapping.class);
        connectionStartPrecondition = in.expression("connectionStartPrecondition", "");
        source = in.variable("sourceVariable");
        target = in.variable("targetVariable");
        sourceView = in.variable("sourceViewVariable");
        targetView = in.variable("targetViewVariable");
    }

    /** What it makes. */
    public List<EdgeMapping> edgeMappings() {
        return edgeMappings;
    }

    /** Where else an edge can start. */
    public List<Mapping> extraSourceMappings() {
        return extraSourceMappings;
    }

    /** Where else an edge can end. */
    public List<Mapping> extraTargetMappings() {
        return extraTargetMappings;
    }

    /** Whether an edge can start here. */
    public Expression connectionStartPrecondition() {
        return connectionStartPrecondition;
    }

    /** The variable with the element of the source. */
    public String source() {
        return source;
    }

    /** The variable with the element of the target. */
    public String target() {
        return target;
    }

    /** The variable with the view of the source. */
    public String sourceView() {
        return sourceView;
    }

    /** The variable with the view of the target. */
    public String targetView() {
        return targetView;
    }
}
