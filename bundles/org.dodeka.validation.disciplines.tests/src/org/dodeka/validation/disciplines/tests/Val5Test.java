package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Val5Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Val5Test() {
        super("VAL-5");
    }

    @Test
    void a_complete_indicator_passes() {
        assertPasses();
    }

    @Test
    void a_target_without_a_baseline_is_found() {
        h.indicator().setBaseline(null);
        assertViolated(h.indicator(), "Requests met by the clinic unmeasurable or stale", "add a baseline");
    }

    @Test
    void a_target_without_a_unit_is_found() {
        h.indicator().setUnit(" ");
        assertViolated(h.indicator(), "add a unit");
    }

    @Test
    void a_target_without_a_data_source_is_found() {
        h.indicator().setDataSource(null);
        assertViolated(h.indicator(), "add a data source");
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        h.indicator().setBaseline(null);
        h.indicator().setUnit(null);
        h.indicator().setDataSource(null);
        h.indicator().getReadings().clear();
        assertViolated(h.indicator(), "add a baseline, a unit, a data source, a new reading");
    }

    @Test
    void a_target_of_zero_is_a_target() {
        h.indicator().setTarget(0.0);
        h.indicator().setUnit(null);
        assertViolated(h.indicator(), "add a unit");
    }

    @Test
    void without_a_target_nothing_of_it_is_needed() {
        h.indicator().setTarget(null);
        h.indicator().setBaseline(null);
        h.indicator().setUnit(null);
        assertPasses();
    }

    @Test
    void a_newest_reading_two_periods_ago_passes() {
        h.indicator().getReadings().get(1).setDate(d.day(-60));
        assertPasses();
    }

    @Test
    void an_older_newest_reading_is_stale() {
        h.indicator().getReadings().get(0).setDate(d.day(-100));
        h.indicator().getReadings().get(1).setDate(d.day(-61));
        assertViolated(h.indicator(), "add a new reading");
    }

    @Test
    void the_order_of_readings_does_not_matter() {
        h.indicator().getReadings().move(0, 1);
        assertPasses();
    }

    @Test
    void no_reading_is_stale() {
        h.indicator().getReadings().clear();
        assertViolated(h.indicator(), "add a new reading");
    }

    @Test
    void a_reading_without_a_date_is_none() {
        h.indicator().getReadings().forEach(reading -> reading.setDate(null));
        assertViolated(h.indicator(), "add a new reading");
    }

    @Test
    void without_a_rhythm_nothing_is_stale() {
        h.indicator().setEveryDays(null);
        h.indicator().getReadings().clear();
        assertPasses();
    }

    @Test
    void without_a_target_and_a_rhythm_it_is_left_alone() {
        h.indicator().setEveryDays(0);
        h.indicator().setTarget(null);
        assertInapplicable();
    }

    @Test
    void without_a_day_of_the_design_nothing_is_stale() {
        h.indicator().setTarget(null);
        h.indicator().getReadings().clear();
        d.design().setAsOf(null);
        assertInapplicable();
    }

    @Test
    void the_periods_can_be_set() {
        h.indicator().getReadings().get(1).setDate(d.day(-31));
        assertThat(findings(Map.of("VAL-5.periods", "1"))).hasSize(1);
        h.indicator().getReadings().get(1).setDate(d.day(-30));
        assertThat(findings(Map.of("VAL-5.periods", "1"))).isEmpty();
    }

    @Test
    void the_fix_asks_for_all_that_is_missing() {
        h.indicator().setBaseline(null);
        h.indicator().setUnit(null);
        h.indicator().setDataSource(null);
        h.indicator().getReadings().clear();
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.questions()).hasSize(4);
    }

    @Test
    void the_fix_reads_numbers_with_a_comma() {
        h.indicator().setBaseline(null);
        Answers.apply(findings().get(0), d.design(), Answers.of("2,5"));
        assertThat(h.indicator().getBaseline()).isEqualTo(2.5);
    }

    @Test
    void the_fix_adds_a_reading_of_today() {
        h.indicator().getReadings().get(0).setDate(d.day(-100));
        h.indicator().getReadings().get(1).setDate(d.day(-61));
        assertFixed();
        Answers.apply(findings().get(0), d.design(), Answers.of("17"));
        assertThat(h.indicator().getReadings()).last().satisfies(reading -> {
            assertThat(reading.getDate()).isEqualTo(d.day(0));
            assertThat(reading.getValue()).isEqualTo(17);
        });
    }

    @Test
    void the_fix_does_nothing_with_what_is_no_number() {
        h.indicator().setBaseline(null);
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of("many")).canExecute()).isFalse();
    }
}
