package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Bou1Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Bou1Test() {
        super("BOU-1");
    }

    @Test
    void two_different_sides_pass() {
        assertPasses();
    }

    @Test
    void a_boundary_without_sides_separates_nothing() {
        h.boundary().getSides().clear();
        assertViolated(h.boundary(), "Sites and Engineers separates nothing");
    }

    @Test
    void a_boundary_with_one_side_separates_nothing() {
        h.boundary().getSides().remove(1);
        assertViolated(h.boundary(), "separates nothing");
    }

    @Test
    void a_boundary_with_three_sides_is_not_between_two() {
        h.boundary().getSides().add(h.space());
        assertViolated(h.boundary(), "separates nothing");
    }

    @Test
    void a_design_without_boundaries_is_left_alone() {
        d.design().getBoundaries().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_asks_for_both_sides() {
        h.boundary().getSides().clear();
        assertFixed();
    }

    @Test
    void the_fix_keeps_the_one_side_that_is_there() {
        h.boundary().getSides().remove(0);
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(h.boundary().getSides()).containsExactly(h.engineers(), h.sites());
    }

    @Test
    void the_fix_asks_which_of_three_sides_remain() {
        h.boundary().getSides().add(h.space());
        assertFixed();
    }

    @Test
    void the_fix_drops_nothing_without_an_answer() {
        h.boundary().getSides().add(h.space());
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }

    @Test
    void the_fix_does_nothing_where_there_is_no_other_side() {
        Space space = h.space();
        space.getParticipations().clear();
        d.design().getGroups().clear();
        h.boundary().getBrokers().clear();
        h.boundary().getSides().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
