package org.dodeka.viewpoint.description;

import java.util.Optional;
import java.util.function.Function;

/**
 * A style for those elements for which a predicate is true.
 *
 * @param <S> the kind of style
 */
public final class ConditionalStyle<S> {

    private final Expression predicate;
    private final Optional<S> style;

    ConditionalStyle(Reading in, Function<Reading, S> reader) {
        predicate = in.expression("predicateExpression", "");
        style = in.optional("style", reader);
    }

    /** Whether the style applies; one that throws is false. */
    public Expression predicate() {
        return predicate;
    }

    /** The style; without it the condition has no effect. */
    public Optional<S> style() {
        return style;
    }
}
