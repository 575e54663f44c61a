package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.ForceDirection.DRIVING;
import static org.dodeka.model.design.ForceDirection.RESTRAINING;

import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Scale;
import org.junit.jupiter.api.Test;

class ForceBalanceTest extends MetricTest {

    private final Goal goal = d.goal("Learn in the work", Scale.UNIT);

    ForceBalanceTest() {
        super("forceBalance");
    }

    @Test
    void restraining_forces_can_prevail() {
        d.force(goal, DRIVING, 4);
        d.force(goal, DRIVING, 3);
        d.force(goal, DRIVING, 4);
        d.force(goal, RESTRAINING, 5);
        d.force(goal, RESTRAINING, 4);
        d.force(goal, RESTRAINING, 4);
        d.force(goal, RESTRAINING, 3);
        // (11 − 16) / 27
        assertDesign(-5 / 27.0);
    }

    @Test
    void driving_forces_can_prevail() {
        d.force(goal, DRIVING, 5);
        d.force(goal, RESTRAINING, 3);
        // 2 / 8
        assertDesign(0.25);
    }

    @Test
    void even_forces_balance() {
        d.force(goal, DRIVING, 2);
        d.force(goal, DRIVING, 3);
        d.force(goal, RESTRAINING, 5);
        assertDesign(0);
    }

    @Test
    void driving_forces_alone_are_the_upper_end() {
        d.force(goal, DRIVING, 1);
        assertDesign(1);
    }

    @Test
    void restraining_forces_alone_are_the_lower_end() {
        d.force(goal, RESTRAINING, 5);
        assertDesign(-1);
    }

    @Test
    void a_strength_below_zero_counts_as_none() {
        d.force(goal, DRIVING, 3);
        d.force(goal, RESTRAINING, 1);
        d.force(goal, RESTRAINING, -2);
        // 2 / 4
        assertDesign(0.5);
    }

    @Test
    void forces_without_strength_have_no_balance() {
        d.force(goal, DRIVING, 0);
        assertThat(ofDesign()).isEmpty();
    }

    @Test
    void without_forces_there_is_no_value() {
        assertThat(ofDesign()).isEmpty();
    }
}
