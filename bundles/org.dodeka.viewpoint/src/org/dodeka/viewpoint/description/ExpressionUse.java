package org.dodeka.viewpoint.description;

import java.util.Set;

/**
 * An expression of a specification, with what is known of how it is used.
 *
 * @param expression the expression; never empty
 * @param kind what its value is used for
 * @param selfTypes the types that the element it is asked of may have, as the specification names them; empty if they are not known
 */
public record ExpressionUse(Expression expression, Kind kind, Set<String> selfTypes) {

    /** What the value of an expression is used for. */
    public enum Kind {
        /** Elements to show or to go through. */
        ELEMENTS,
        /** One element: where a change of context leads. */
        CONTEXT,
        /** One element or view. */
        ELEMENT,
        /** A condition. */
        CONDITION,
        /** A text for people. */
        TEXT,
        /** A size. */
        NUMBER,
        /** A value for a feature or variable. */
        VALUE,
        /** The name of a type. */
        TYPE_NAME,
        /** The name of a feature. */
        FEATURE_NAME,
        /** The name of a feature that is to contain a new element. */
        CONTAINMENT_NAME
    }

    public ExpressionUse {
        selfTypes = Set.copyOf(selfTypes);
    }
}
