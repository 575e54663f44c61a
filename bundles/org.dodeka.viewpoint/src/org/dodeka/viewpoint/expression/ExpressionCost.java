package org.dodeka.viewpoint.expression;

import org.dodeka.viewpoint.description.Expression;

/**
 * What an expression costs.
 *
 * @param expression the expression, with its place
 * @param count how often it was evaluated
 * @param nanos how long that took altogether, in nanoseconds
 */
public record ExpressionCost(Expression expression, long count, long nanos) {
}
