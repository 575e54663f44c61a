package org.dodeka.viewpoint.expression;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

import org.dodeka.viewpoint.description.Expression;

/** An expression after compiling: compiled, or with the problem, or neither if nothing is written there. What is not is null. */
record Prepared(CompiledExpression compiled, ExpressionException problem, AtomicBoolean reported, LongAdder count, LongAdder nanos) {

    static Prepared of(Expression expression, Languages languages, CompileContext context) {
        try {
            return prepared(expression.isEmpty() ? null : languages.compile(expression.text(), context), null);
        } catch (ExpressionException problem) {
            return prepared(null, problem);
        }
    }

    private static Prepared prepared(CompiledExpression compiled, ExpressionException problem) {
        return new Prepared(compiled, problem, new AtomicBoolean(), new LongAdder(), new LongAdder());
    }

    /** Whether nothing is written there. */
    boolean isEmpty() {
        return compiled == null && problem == null;
    }
}
