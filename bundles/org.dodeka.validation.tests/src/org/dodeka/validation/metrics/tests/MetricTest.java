package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metric;
import org.dodeka.validation.metrics.Metrics;

/** What the tests of the metrics share: a design under construction, and assertions on one metric. */
abstract class MetricTest {

    /** 2026-06-01 is the day of the design. */
    protected final DesignBuilder d = new DesignBuilder("2026-06-01");

    private final String id;

    MetricTest(String id) {
        this.id = id;
    }

    /** The metrics of the design as it is now, without rules and catalogue. */
    protected final Metrics metrics() {
        return Metrics.of(Facts.of(d.design()), new ValidationResult(d.design(), List.of(), Map.of(), Map.of()), null);
    }

    protected final OptionalDouble ofDesign() {
        return value(metrics().design());
    }

    protected final OptionalDouble of(Space space) {
        return value(metrics().spaces().get(space));
    }

    protected final void assertDesign(double expected) {
        assertValue(ofDesign(), expected);
    }

    protected final void assertSpace(Space space, double expected) {
        assertValue(of(space), expected);
    }

    protected static void assertValue(OptionalDouble actual, double expected) {
        assertThat(actual).hasValueCloseTo(expected, within(1e-9));
    }

    private OptionalDouble value(List<Metric> metrics) {
        return metrics.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().value();
    }
}
