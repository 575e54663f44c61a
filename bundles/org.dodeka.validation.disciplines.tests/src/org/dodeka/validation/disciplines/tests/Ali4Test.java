package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Ali4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Ali4Test() {
        super("ALI-4");
    }

    @Test
    void a_space_with_one_alignment_activity_on_request_passes() {
        assertPasses();
    }

    @Test
    void a_space_whose_alignment_activities_are_all_pushed_aligns_by_order() {
        h.dialogue().setInitiative(Initiative.PUSH);
        assertViolated(h.space(), "Clinic aligns by order");
    }

    @Test
    void a_pull_activity_of_another_mode_does_not_help() {
        h.dialogue().getModes().set(0, Mode.IMAGINATION);
        assertViolated(h.space(), "aligns by order");
    }

    @Test
    void a_space_without_alignment_activities_is_left_alone() {
        h.space().getActivities().forEach(a -> a.getModes().remove(Mode.ALIGNMENT));
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.dialogue().setInitiative(Initiative.PUSH);
        h.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_round_table() {
        h.dialogue().setInitiative(Initiative.PUSH);
        assertFixed();
    }
}
