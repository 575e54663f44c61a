package org.dodeka.validation;

import java.util.List;

/** What a rule says of an element: it is not about it, it holds, or it is violated, once or several times. */
public final class Verdict {

    /** The rule is not about this element. */
    public static final Verdict INAPPLICABLE = new Verdict(false, List.of());

    /** The rule holds. */
    public static final Verdict PASSED = new Verdict(true, List.of());

    private final boolean applicable;
    private final List<Violation> violations;

    private Verdict(boolean applicable, List<Violation> violations) {
        this.applicable = applicable;
        this.violations = violations;
    }

    /** The rule is violated once. The arguments go into the message, see {@link Violation#arguments()}; none may be null. */
    public static Verdict violated(Object... arguments) {
        return new Verdict(true, List.of(new Violation("", List.of(arguments))));
    }

    /** The rule is violated by each of these; without any, it holds. */
    public static Verdict violations(List<Violation> violations) {
        return violations.isEmpty() ? PASSED : new Verdict(true, List.copyOf(violations));
    }

    /** {@link #violated(Object...)} or {@link #PASSED}. */
    public static Verdict violatedIf(boolean violated, Object... arguments) {
        return violated ? violated(arguments) : PASSED;
    }

    /** Whether the rule is about the element at all. */
    public boolean applicable() {
        return applicable;
    }

    /** What violates the rule; empty if it holds or is not about the element. */
    public List<Violation> violations() {
        return violations;
    }
}
