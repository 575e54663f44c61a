package org.dodeka.validation;

import java.util.List;
import java.util.Objects;

/**
 * One thing that violates a rule on an element.
 *
 * @param key tells several violations of one rule on one element apart, for example the role or the id of the broker; empty
 *        where a rule finds one thing at most
 * @param arguments what stands in the message for {@code {0}}, {@code {1}} …: elements (shown by their label at the time of
 *        reading), numbers or texts
 */
public record Violation(String key, List<Object> arguments) {

    public Violation {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    /** A violation with a key. */
    public static Violation of(String key, Object... arguments) {
        return new Violation(key, List.of(arguments));
    }
}
