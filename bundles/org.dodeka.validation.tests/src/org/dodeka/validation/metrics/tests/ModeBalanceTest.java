package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.Mode.ALIGNMENT;
import static org.dodeka.model.design.Mode.ENGAGEMENT;
import static org.dodeka.model.design.Mode.IMAGINATION;

import java.util.List;

import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeBalanceTest extends MetricTest {

    private final Space space = d.space("Circle");

    ModeBalanceTest() {
        super("modeBalance");
    }

    private void activity(Space where, double hours, Mode... modes) {
        d.activity(where, "Activity", ENGAGEMENT, a -> {
            a.getModes().clear();
            a.getModes().addAll(List.of(modes));
            a.setHours(hours);
        });
    }

    @Test
    void one_mode_alone_has_no_balance() {
        activity(space, 5, IMAGINATION);
        assertSpace(space, 0);
        assertDesign(0);
    }

    @Test
    void three_equal_modes_are_in_balance() {
        activity(space, 2, ENGAGEMENT);
        activity(space, 2, IMAGINATION);
        activity(space, 2, ALIGNMENT);
        assertSpace(space, 1);
    }

    @ParameterizedTest
    @CsvSource({ "11.833333333333329, 11.833333333333352, 11.833333333333314", "22.33333333333336, 22.333333333333314, 22.333333333333286",
            "6.714285714285725, 6.714285714285712, 6.714285714285703", "12.374999999999979, 12.375000000000004, 12.374999999999964" })
    void rounding_lifts_no_balance_above_the_upper_end(double engagement, double imagination, double alignment) {
        activity(space, engagement, ENGAGEMENT);
        activity(space, imagination, IMAGINATION);
        activity(space, alignment, ALIGNMENT);
        assertThat(of(space)).hasValue(1); // 1 + 2e-16 before it is held down
    }

    @Test
    void two_equal_modes_lie_between() {
        activity(space, 1, ENGAGEMENT);
        activity(space, 1, ALIGNMENT);
        // ln 2 / ln 3
        assertSpace(space, 0.6309297535714574);
    }

    @Test
    void an_activity_splits_its_hours_equally_among_its_modes() {
        activity(space, 3, ENGAGEMENT, IMAGINATION);
        activity(space, 3, ALIGNMENT);
        // q = 1/4 1/4 1/2: (1/4 · ln 4 + 1/4 · ln 4 + 1/2 · ln 2) / ln 3 = 1.5 · ln 2 / ln 3
        assertSpace(space, 1.5 * 0.6309297535714574);
    }

    @Test
    void an_activity_in_all_modes_is_in_balance() {
        activity(space, 7, ENGAGEMENT, IMAGINATION, ALIGNMENT);
        assertSpace(space, 1);
    }

    @Test
    void repeats_multiply_hours() {
        activity(space, 1, ENGAGEMENT);
        activity(space, 3, IMAGINATION);
        space.getActivities().get(0).setRepeats(3);
        assertSpace(space, 0.6309297535714574);
    }

    @Test
    void a_mode_without_hours_is_absent() {
        activity(space, 2, ENGAGEMENT);
        activity(space, 0, IMAGINATION);
        assertSpace(space, 0);
    }

    @Test
    void hours_without_a_mode_are_left_out() {
        activity(space, 1, ENGAGEMENT);
        activity(space, 1, IMAGINATION);
        activity(space, 50);
        assertSpace(space, 0.6309297535714574);
    }

    @Test
    void the_design_can_balance_what_no_space_does() {
        activity(space, 1, ENGAGEMENT);
        Space other = d.space("Forum");
        activity(other, 1, IMAGINATION);
        Space third = d.space("Table");
        activity(third, 1, ALIGNMENT);
        assertSpace(space, 0);
        assertSpace(other, 0);
        assertDesign(1);
    }

    @Test
    void without_hours_there_is_no_value() {
        activity(space, 0, ENGAGEMENT, ALIGNMENT);
        assertThat(of(space)).isEmpty();
        assertThat(ofDesign()).isEmpty();
    }
}
