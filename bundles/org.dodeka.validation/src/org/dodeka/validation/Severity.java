package org.dodeka.validation;

import java.util.Locale;

/** How much a finding weighs. From heavy to light; an error blocks the export of a design. */
public enum Severity {
    ERROR, WARNING, INFO;

    /**
     * Reads a severity as files and command lines write it.
     *
     * @param text {@code error}, {@code warning} or {@code info}, in any case
     * @return the severity
     * @throws IllegalArgumentException if the text is none of them
     */
    public static Severity of(String text) {
        return valueOf(text.trim().toUpperCase(Locale.ROOT));
    }

    /** The severity as files and command lines write it: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The weight of a rule of this severity in the coverage of a discipline: 3, 2 or 1. */
    public int weight() {
        return 3 - ordinal();
    }
}
