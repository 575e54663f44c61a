package org.dodeka.viewpoint.expression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.dodeka.viewpoint.description.Expression;
import org.eclipse.emf.ecore.EObject;

/**
 * Evaluates the expressions of a specification. Each is compiled once. One that fails is reported once, however often it is asked for, and stands for
 * a neutral value, so that one mistake in a specification does not take the rest of a diagram with it. Thread-safe.
 */
public final class Interpreter {

    private final Consumer<ExpressionFailure> failures;
    private final boolean throwing;
    private final Catalogue catalogue;

    /**
     * An interpreter for the models of one session.
     *
     * @param failures is told of each expression that fails, on the thread that evaluates it
     */
    public Interpreter(Languages languages, Services services, Types types, Consumer<ExpressionFailure> failures) {
        this(new Catalogue(languages, new CompileContext(services, types)), Objects.requireNonNull(failures), false);
    }

    private Interpreter(Catalogue catalogue, Consumer<ExpressionFailure> failures, boolean throwing) {
        this.catalogue = catalogue;
        this.failures = failures;
        this.throwing = throwing;
    }

    /** This one, but an expression that fails throws {@link ExpressionException}, with its place in the message, and is not reported. For tools. */
    public Interpreter throwing() {
        return new Interpreter(catalogue, failures, true);
    }

    /** The types of the models. */
    public Types types() {
        return catalogue.context().types();
    }

    /** The value as it is; null if it fails or nothing is written there. */
    public Object evaluate(Expression expression, Variables variables) {
        return ask(expression, variables, CompiledExpression::evaluate, null);
    }

    /**
     * Whether a condition holds.
     *
     * @param otherwise what counts if nothing is written there, or it fails
     */
    public boolean asBoolean(Expression expression, Variables variables, boolean otherwise) {
        return ask(expression, variables, CompiledExpression::asBoolean, otherwise);
    }

    /** The text; empty if it fails. */
    public String asString(Expression expression, Variables variables) {
        return ask(expression, variables, CompiledExpression::asString, "");
    }

    /**
     * The number.
     *
     * @param otherwise what counts if there is no value, nothing is written there, or it fails
     */
    public int asInteger(Expression expression, Variables variables, int otherwise) {
        return ask(expression, variables, CompiledExpression::asInteger, OptionalInt.empty()).orElse(otherwise);
    }

    /** The element; nothing if it fails or is none or several. */
    public Optional<EObject> asElement(Expression expression, Variables variables) {
        return ask(expression, variables, CompiledExpression::asElement, Optional.empty());
    }

    /** The elements, as they are now; empty if it fails. */
    public List<EObject> asElements(Expression expression, Variables variables) {
        return ask(expression, variables, CompiledExpression::asElements, List.of());
    }

    /**
     * What an expression depends on.
     *
     * @return the paths, or nothing if any edit may matter
     */
    public Optional<List<ReadPath>> reads(Expression expression) {
        Prepared one = catalogue.get(expression);
        return one.compiled() == null ? Optional.of(List.of()) : one.compiled().reads();
    }

    /** Whether an expression can be compiled at all; asking reports nothing. */
    public Optional<ExpressionFailure> check(Expression expression) {
        ExpressionException problem = catalogue.get(expression).problem();
        return Optional.ofNullable(problem).map(one -> new ExpressionFailure(expression, one));
    }

    /** Begins to measure what expressions cost, or ends it. What was measured stays. */
    public void profile(boolean on) {
        catalogue.profile(on);
    }

    /** What was measured, the dearest first. */
    public List<ExpressionCost> costs() {
        return catalogue.costs();
    }

    /** What is wanted of an expression. */
    private interface Question<T> {

        T put(CompiledExpression expression, Variables variables);
    }

    private <T> T ask(Expression expression, Variables variables, Question<T> question, T otherwise) {
        Prepared one = catalogue.get(expression);
        if (one.isEmpty()) {
            return otherwise;
        }
        if (catalogue.isProfiling()) {
            return measured(expression, one, variables, question, otherwise);
        }
        return ask(expression, one, variables, question, otherwise);
    }

    private <T> T measured(Expression expression, Prepared one, Variables variables, Question<T> question, T otherwise) {
        long start = System.nanoTime();
        try {
            return ask(expression, one, variables, question, otherwise);
        } finally {
            one.count().increment();
            one.nanos().add(System.nanoTime() - start);
        }
    }

    private <T> T ask(Expression expression, Prepared one, Variables variables, Question<T> question, T otherwise) {
        if (one.problem() != null) {
            return fail(expression, one, one.problem(), otherwise);
        }
        try {
            return question.put(one.compiled(), variables);
        } catch (ExpressionException problem) {
            return fail(expression, one, problem, otherwise);
        } catch (RuntimeException thrown) {
            return fail(expression, one, new ExpressionException(thrown.toString(), thrown), otherwise);
        }
    }

    private <T> T fail(Expression expression, Prepared one, ExpressionException problem, T otherwise) {
        ExpressionFailure failure = new ExpressionFailure(expression, problem);
        if (throwing) {
            throw new ExpressionException(failure.message(), problem);
        }
        if (one.reported().compareAndSet(false, true)) {
            failures.accept(failure);
        }
        return otherwise;
    }
}
