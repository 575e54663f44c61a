package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Con4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Con4Test() {
        super("CON-4");
    }

    @Test
    void a_lead_role_without_an_end_passes() {
        assertPasses();
    }

    @Test
    void a_lead_who_leaves_in_60_days_without_a_successor_is_an_error() {
        leave(60);
        assertViolated(h.facilitator(), "Ivo leaves in 60 d", "Facilitator of Clinic");
    }

    @Test
    void a_lead_who_leaves_today_is_an_error() {
        leave(0);
        assertViolated(h.facilitator(), "Ivo leaves in 0 d");
    }

    @Test
    void a_lead_who_leaves_in_61_days_passes() {
        leave(61);
        assertPasses();
    }

    @Test
    void a_lead_who_has_left_is_no_concern() {
        leave(-1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_lead_who_has_not_begun_is_no_concern() {
        leave(30);
        h.facilitator().setFrom(d.day(1));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_lead_with_a_successor_may_leave() {
        leave(10);
        h.facilitator().setSuccessor(h.lena());
        assertPasses();
    }

    @Test
    void a_person_cannot_be_the_own_successor() {
        leave(10);
        h.facilitator().setSuccessor(h.ivo());
        assertViolated(h.facilitator(), "Ivo leaves in 10 d");
    }

    @Test
    void an_expert_may_leave() {
        h.expert().setUntil(d.day(10));
        assertPasses();
    }

    @Test
    void a_vacancy_leaves_nobody_behind() {
        leave(10);
        h.facilitator().setActor(null);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        leave(10);
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void a_design_without_a_day_is_left_alone() {
        leave(10);
        d.design().setAsOf(null);
        assertInapplicable();
    }

    @Test
    void the_days_can_be_set() {
        leave(61);
        assertThat(findings(Map.of("CON-4.days", "61"))).hasSize(1);
        leave(10);
        assertThat(findings(Map.of("CON-4.days", "9"))).isEmpty();
    }

    @Test
    void the_fix_names_a_successor_of_the_space_and_lets_the_two_work_as_a_pair() {
        leave(45);
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(d.design().getSpaces().get(0).getActivities()).anyMatch(a -> a.getName().equals("Handover pair: Ivo and Lena"));
    }

    @Test
    void the_fix_names_a_successor_from_elsewhere_without_a_pair() {
        leave(45);
        h.space().getParticipations().removeIf(p -> p != h.facilitator());
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_without_an_answer() {
        leave(45);
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }

    /** Ivo is to leave; nobody follows. */
    private void leave(int days) {
        h.facilitator().setUntil(d.day(days));
        h.facilitator().setSuccessor(null);
    }
}
