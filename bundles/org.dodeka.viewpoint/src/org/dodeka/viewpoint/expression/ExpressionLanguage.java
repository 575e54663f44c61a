package org.dodeka.viewpoint.expression;

/** A language for expressions, told by the prefix of its texts. Added to {@link Languages}. */
public interface ExpressionLanguage {

    /** What its expressions begin with, the colon included, such as {@code feature:}. */
    String prefix();

    /**
     * Makes an expression ready.
     *
     * @param body what follows the prefix, without white space around it
     * @throws ExpressionException if it is not written as the language wants it, or names something that there is not
     */
    CompiledExpression compile(String body, CompileContext context);
}
