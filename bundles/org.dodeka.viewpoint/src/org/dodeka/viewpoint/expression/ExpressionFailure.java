package org.dodeka.viewpoint.expression;

import org.dodeka.viewpoint.description.Expression;

/**
 * An expression that failed.
 *
 * @param expression the expression, with its place
 * @param cause what happened; its message is for people
 */
public record ExpressionFailure(Expression expression, ExpressionException cause) {

    /** Where and what, in one line. */
    public String message() {
        return expression.place() + ": " + expression.text() + ": " + cause.getMessage();
    }
}
