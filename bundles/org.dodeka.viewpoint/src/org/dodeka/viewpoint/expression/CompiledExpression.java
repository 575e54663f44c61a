package org.dodeka.viewpoint.expression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

/**
 * An expression that is ready to be evaluated, any number of times and by several threads. What it evaluates to is turned into what a place in a
 * specification asks for; a language may do so in its own way.
 */
public interface CompiledExpression {

    /**
     * The value as it is.
     *
     * @return null if there is none
     * @throws ExpressionException if there is no saying, with the reason
     */
    Object evaluate(Variables variables);

    /**
     * What the value depends on. Classes of elements never change and need no mention.
     *
     * @return the paths, or nothing if that is not known, and any edit may matter
     */
    Optional<List<ReadPath>> reads();

    /** Whether the value is something: null and false are not, nor is the text {@code false}; everything else is. */
    default boolean asBoolean(Variables variables) {
        return Coercion.toBoolean(evaluate(variables));
    }

    /** The value as text for people; empty if it is null. */
    default String asString(Variables variables) {
        return Coercion.toText(evaluate(variables));
    }

    /**
     * The value as a number.
     *
     * @return nothing if it is null
     * @throws ExpressionException if it is no whole number either
     */
    default OptionalInt asInteger(Variables variables) {
        return Coercion.toInteger(evaluate(variables));
    }

    /** The value if it is an element, but nothing if it is a collection. */
    default Optional<EObject> asElement(Variables variables) {
        return evaluate(variables) instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    /** The elements in the value, which may be one itself; the list is the caller's. */
    default List<EObject> asElements(Variables variables) {
        return Coercion.toElements(evaluate(variables));
    }
}
