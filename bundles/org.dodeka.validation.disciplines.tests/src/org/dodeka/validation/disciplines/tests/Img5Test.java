package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Img5Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Img5Test() {
        super("IMG-5");
    }

    @Test
    void an_experiment_on_the_next_day_passes() {
        healthy.clinic().setStart(healthy.visit().getStart().plusDays(1));
        assertPasses();
    }

    @Test
    void nothing_is_tried_after_the_dream() {
        healthy.clinic().setStart(healthy.visit().getStart());
        assertViolated(healthy.space(), "Clinic dreams, never tries");
    }

    @Test
    void the_first_dream_counts() {
        d.activity(healthy.space(), "Scenario", Mode.IMAGINATION, a -> a.setStart(d.day(0)));
        assertPasses();
    }

    @Test
    void an_undated_experiment_does_not_count() {
        healthy.clinic().setStart(null);
        assertViolated(healthy.space(), "Clinic");
    }

    @Test
    void undated_dreams_are_left_alone() {
        healthy.visit().setStart(null);
        healthy.clinic().setStart(null);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        healthy.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_an_experiment() {
        healthy.clinic().setStart(null);
        assertFixed();
    }

    @Test
    void the_fix_comes_after_a_dream_that_is_yet_to_come() {
        healthy.visit().setStart(d.day(100));
        assertFixed();
    }
}
