package org.dodeka.design.findings;

import java.util.Objects;

/**
 * A finding as a diagram shows it.
 *
 * @param severity how much it matters
 * @param message what it says, for people
 */
public record Remark(Severity severity, String message) {

    /** How much a finding matters, the least first. */
    public enum Severity {
        INFO, WARNING, ERROR
    }

    public Remark {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }
}
