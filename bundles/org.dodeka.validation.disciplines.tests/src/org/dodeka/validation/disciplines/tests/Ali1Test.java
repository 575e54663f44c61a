package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Ali1Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Ali1Test() {
        super("ALI-1");
    }

    @Test
    void a_unit_with_an_alignment_activity_passes() {
        assertPasses();
    }

    @Test
    void a_unit_without_an_alignment_activity_stays_local() {
        h.space().getActivities().forEach(a -> a.getModes().remove(Mode.ALIGNMENT));
        assertViolated(h.space(), "Clinic stays local");
    }

    @Test
    void a_team_need_not_align() {
        h.space().setScale(Scale.TEAM);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.space().getActivities().clear();
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void a_wide_space_in_which_nothing_is_done_stays_local() {
        Space forum = d.space("Forum", s -> s.setScale(Scale.FIELD));
        assertViolated(forum, "Forum stays local");
    }

    @Test
    void the_fix_adds_a_dialogue() {
        h.space().getActivities().forEach(a -> a.getModes().remove(Mode.ALIGNMENT));
        assertFixed();
    }

    @Test
    void the_fix_needs_neither_people_nor_a_day() {
        h.space().setStage(Stage.POTENTIAL);
        d.space("Forum", s -> s.setScale(Scale.UNIT));
        d.design().setAsOf(null);
        assertFixed();
    }
}
