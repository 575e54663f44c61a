package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Ali2Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Ali2Test() {
        super("ALI-2");
    }

    @Test
    void a_goal_with_an_owner_and_an_indicator_passes() {
        assertPasses();
    }

    @Test
    void a_goal_without_an_owner_asks_for_one() {
        h.goal().setOwner(null);
        assertViolated(h.goal(), "Fewer repeated defects unowned or unmeasured: name somebody who owns it");
    }

    @Test
    void a_goal_without_an_indicator_asks_for_one() {
        h.indicator().setGoal(null);
        assertViolated(h.goal(), "Fewer repeated defects unowned or unmeasured: link an indicator");
    }

    @Test
    void a_goal_without_both_is_one_finding() {
        Goal goal = d.goal("Quiet nights", Scale.TEAM);
        assertViolated(goal, "Quiet nights unowned", "owns it, and link an indicator");
    }

    @Test
    void a_design_without_goals_is_left_alone() {
        d.design().getGoals().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_proposes_the_sponsor_as_owner() {
        h.goal().setOwner(null);
        assertFixed();
    }

    @Test
    void the_fix_links_an_indicator_of_the_space() {
        h.indicator().setGoal(null);
        assertFixed();
    }

    @Test
    void the_fix_can_make_a_new_indicator() {
        d.goal("Quiet nights", Scale.TEAM);
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_without_answers() {
        d.goal("Quiet nights", Scale.TEAM);
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }

    @Test
    void the_fix_does_nothing_where_nobody_could_own_the_goal() {
        h.goal().setOwner(null);
        d.design().getPersons().clear();
        d.design().getGroups().clear();
        h.space().getParticipations().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
