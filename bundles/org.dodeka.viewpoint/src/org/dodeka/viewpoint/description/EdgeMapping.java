package org.dodeka.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** How relations become edges. */
public final class EdgeMapping extends Mapping {

    private final List<Mapping> sourceMappings;
    private final List<Mapping> targetMappings;
    private final Expression targetFinder;
    private final Expression sourceFinder;
    private final boolean useDomainElement;
    private final Expression targetExpression;
    private final List<ReconnectEdgeDescription> reconnections;
    private final Optional<EdgeStyleDescription> style;
    private final List<ConditionalStyle<EdgeStyleDescription>> conditionalStyles;

    EdgeMapping(Reading in) {
        super(in);
        sourceMappings = in.references("sourceMapping", Mapping.class);
        targetMappings = in.references("targetMapping", Mapping.class);
        targetFinder = in.expression("targetFinderExpression", "");
        sourceFinder = in.expression("sourceFinderExpression", "");
        useDomainElement = in.flag("useDomainElement", false);
        targetExpression = in.expression("targetExpression", "");
        reconnections = in.references("reconnections", ReconnectEdgeDescription.class);
        style = in.optional("style", EdgeStyleDescription::new);
        conditionalStyles = in.children("conditionnalStyles", condition -> new ConditionalStyle<>(condition, EdgeStyleDescription::new));
    }

    /** Whose views an edge starts from. */
    public List<Mapping> sourceMappings() {
        return sourceMappings;
    }

    /** Whose views an edge leads to. */
    public List<Mapping> targetMappings() {
        return targetMappings;
    }

    /** The elements it leads to, asked of the element of the source, or of its own element. */
    public Expression targetFinder() {
        return targetFinder;
    }

    /** The elements it starts from, asked of its own element; only for edges with an element. */
    public Expression sourceFinder() {
        return sourceFinder;
    }

    /** Whether an edge has an element of its own, instead of that of its source. */
    public boolean useDomainElement() {
        return useDomainElement;
    }

    /** The element that the edge stands for, asked of the source; empty for that of the source. */
    public Expression targetExpression() {
        return targetExpression;
    }

    /** Tools that move its ends. */
    public List<ReconnectEdgeDescription> reconnections() {
        return reconnections;
    }

    /** How it looks if no condition is true. */
    public Optional<EdgeStyleDescription> style() {
        return style;
    }

    /** Other looks; the first that is true wins. */
    public List<ConditionalStyle<EdgeStyleDescription>> conditionalStyles() {
        return conditionalStyles;
    }
}
