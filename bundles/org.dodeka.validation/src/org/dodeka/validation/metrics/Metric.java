package org.dodeka.validation.metrics;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One figure about a design or a space. All metrics are pure numbers.
 *
 * @param id the stable id, for example {@code loopClosure}
 * @param value the value, within the range that {@code unit} names; empty if its denominator is undefined, to be shown as
 *        "n/a" and never as 0
 * @param unit the range of the value: {@value #SHARE} or {@value #BALANCE}
 */
public record Metric(String id, OptionalDouble value, String unit) {

    /** The unit of a share or an index that runs from nothing to everything. */
    public static final String SHARE = "0..1";

    /** The unit of a balance, in which 0 is the middle. */
    public static final String BALANCE = "-1..1";

    /** @throws IllegalArgumentException if there is no metric with that id */
    public Metric {
        MetricKind.of(id);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
    }

    /** A short name for people, in their language. */
    public String label() {
        return MetricKind.of(id).label();
    }

    /** What the metric says, and what low and high values mean, in a sentence or two for people, in their language. */
    public String explanation() {
        return MetricKind.of(id).explanation();
    }
}
