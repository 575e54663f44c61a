package org.dodeka.viewpoint.description;

import java.util.List;

/** Hides views of some mappings: those for which an expression is false, or all if there is no expression. */
public final class MappingFilter {

    private final List<Mapping> mappings;
    private final Expression semanticCondition;
    private final Expression viewCondition;

    MappingFilter(Reading in) {
        mappings = in.references("mappings", Mapping.class);
        semanticCondition = in.expression("semanticConditionExpression", "");
        viewCondition = in.expression("viewConditionExpression", "");
    }

    /** Whose views it is about. */
    public List<Mapping> mappings() {
        return mappings;
    }

    /** Asked of the element of a view; false hides it. */
    public Expression semanticCondition() {
        return semanticCondition;
    }

    /** Asked of the view; false hides it. */
    public Expression viewCondition() {
        return viewCondition;
    }
}
