package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Ali3Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Ali3Test() {
        super("ALI-3");
    }

    @Test
    void a_goal_at_the_scale_of_a_space_of_it_passes() {
        assertPasses();
    }

    @Test
    void a_goal_below_the_scale_of_its_spaces_passes() {
        h.goal().setScale(Scale.INDIVIDUAL);
        assertPasses();
    }

    @Test
    void a_goal_above_the_scale_of_all_its_spaces_is_out_of_reach() {
        h.goal().setScale(Scale.ORGANISATION);
        assertViolated(h.goal(), "Fewer repeated defects out of reach");
    }

    @Test
    void one_wide_space_is_enough() {
        h.goal().setScale(Scale.ORGANISATION);
        h.goal().getSpaces().add(d.space("Forum", s -> s.setScale(Scale.FIELD)));
        assertPasses();
    }

    @Test
    void a_loop_that_comes_back_to_a_space_at_the_scale_of_the_goal_brings_it_into_reach() {
        h.goal().setScale(Scale.ORGANISATION);
        Space forum = d.space("Forum", s -> s.setScale(Scale.ORGANISATION));
        d.loop(h.clinic(), d.activity(forum, "Hearing", Mode.ALIGNMENT), h.sites());
        assertPasses();
    }

    @Test
    void a_loop_that_comes_back_below_the_scale_of_the_goal_does_not() {
        h.goal().setScale(Scale.FIELD);
        Space forum = d.space("Forum", s -> s.setScale(Scale.ORGANISATION));
        d.loop(h.clinic(), d.activity(forum, "Hearing", Mode.ALIGNMENT), h.sites());
        assertViolated(h.goal(), "out of reach");
    }

    @Test
    void so_does_a_loop_that_starts_elsewhere() {
        h.goal().setScale(Scale.ORGANISATION);
        Space forum = d.space("Forum", s -> s.setScale(Scale.ORGANISATION));
        Activity hearing = d.activity(forum, "Hearing", Mode.ALIGNMENT);
        d.loop(hearing, hearing, h.sites());
        assertPasses();
    }

    @Test
    void a_loop_that_comes_back_nowhere_does_not() {
        h.goal().setScale(Scale.ORGANISATION);
        d.loop(h.clinic(), null, h.sites());
        assertViolated(h.goal(), "out of reach");
    }

    @Test
    void a_goal_without_spaces_is_left_alone() {
        h.goal().setScale(Scale.ORGANISATION);
        h.goal().getSpaces().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_lets_a_wider_space_serve_the_goal() {
        h.goal().setScale(Scale.ORGANISATION);
        d.space("Forum", s -> s.setScale(Scale.FIELD));
        assertFixed();
    }

    @Test
    void the_fix_founds_a_space_where_none_is_wide_enough() {
        h.goal().setScale(Scale.FIELD);
        assertFixed();
    }

    @Test
    void the_fix_founds_nothing_without_a_name() {
        h.goal().setScale(Scale.FIELD);
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
