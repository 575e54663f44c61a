package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metric;
import org.dodeka.validation.metrics.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");

    private static Metrics of(Design design) {
        return Metrics.of(Facts.of(design), new ValidationResult(design, List.of(), Map.of(), Map.of()), null);
    }

    static Stream<Metric> all() {
        DesignBuilder healthy = new DesignBuilder("2026-06-01");
        Space space = healthy.healthySpace("Clinic");
        Metrics metrics = of(healthy.design());
        return Stream.concat(metrics.design().stream(), metrics.spaces().get(space).stream());
    }

    @Test
    void a_design_has_twelve_metrics_in_their_order() {
        assertThat(of(d.design()).design()).extracting(Metric::id).containsExactly("freemanCentralisation", "voiceCoverage", "say", "informalShare",
                "pullShare", "modeBalance", "loopClosure", "pivotCover", "valueDepth", "matrixFill", "forceBalance", "cultureGap");
    }

    @Test
    void a_space_has_five_metrics_in_their_order() {
        Space space = d.space("Circle");
        assertThat(of(d.design()).spaces().get(space)).extracting(Metric::id).containsExactly("leadershipConcentration", "freemanCentralisation",
                "informalShare", "pullShare", "modeBalance");
    }

    @Test
    void spaces_stand_in_the_order_of_the_design_whether_live_or_not() {
        Space first = d.space("Zebra", s -> s.setStage(Stage.POTENTIAL));
        Space second = d.space("Ant");
        Space third = d.space("Bee", s -> s.setStage(Stage.TRANSFORMATION));
        assertThat(of(d.design()).spaces().keySet()).containsExactly(first, second, third);
    }

    @Test
    void an_empty_design_has_no_value_but_for_what_is_counted_in_cycles() {
        assertThat(of(d.design()).design()).filteredOn(m -> m.value().isPresent()).extracting(Metric::id).containsExactly("valueDepth", "matrixFill");
        assertThat(of(d.design()).coverage().disciplines()).isEmpty();
    }

    @Test
    void later_edits_leave_the_figures_alone() {
        Metrics before = of(d.design());
        d.story(null, ValueCycle.IMMEDIATE);
        d.space("Circle");
        assertThat(before.design().get(8).value()).hasValue(0);
        assertThat(before.spaces()).isEmpty();
        assertThat(of(d.design()).design().get(8).value()).hasValue(0.2);
    }

    @Test
    void what_is_returned_cannot_be_changed() {
        Metrics metrics = of(d.design());
        assertThatThrownBy(() -> metrics.design().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> metrics.spaces().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> metrics.culture().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> metrics.coverage().disciplines().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_findings_of_another_design_are_refused() {
        Design other = new DesignBuilder("2026-06-01").design();
        Facts facts = Facts.of(d.design());
        ValidationResult result = new ValidationResult(other, List.of(), Map.of(), Map.of());
        assertThatThrownBy(() -> Metrics.of(facts, result, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_metric_of_a_healthy_space_has_a_value_in_its_range(Metric metric) {
        double low = metric.unit().equals(Metric.BALANCE) ? -1 : 0;
        assertThat(metric.value().orElseThrow()).as(metric.id()).isBetween(low, 1.0);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_metric_has_a_short_label_and_says_what_low_and_high_mean(Metric metric) {
        assertThat(metric.label()).doesNotContain("NLS").hasSizeBetween(3, 30);
        assertThat(metric.explanation()).doesNotContain("NLS").contains(": ", ";").endsWith(".");
    }

    @Test
    void only_balances_go_below_zero() {
        assertThat(all().filter(m -> m.unit().equals(Metric.BALANCE))).extracting(Metric::id).containsExactly("forceBalance", "cultureGap");
        assertThat(all().filter(m -> !m.unit().equals(Metric.BALANCE))).allMatch(m -> m.unit().equals(Metric.SHARE));
    }

    @Test
    void there_are_no_other_metrics() {
        assertThatThrownBy(() -> new Metric("grade", OptionalDouble.of(1), Metric.SHARE)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grade");
    }
}
