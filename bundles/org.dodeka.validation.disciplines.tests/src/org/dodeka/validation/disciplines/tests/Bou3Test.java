package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Bou3Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Bou3Test() {
        super("BOU-3");
    }

    @Test
    void a_broker_who_is_a_member_of_both_groups_passes() {
        assertPasses();
    }

    @Test
    void a_broker_from_elsewhere_is_not_at_home() {
        h.mira().getGroups().remove(h.engineers());
        assertViolated(h.boundary(), "Mira is not at home on Engineers");
    }

    @Test
    void a_broker_who_is_at_home_nowhere_is_one_finding() {
        h.mira().getGroups().clear();
        assertViolated(h.boundary(), "Mira is not at home on Sites");
    }

    @Test
    void each_broker_is_a_finding_of_its_own() {
        h.boundary().getBrokers().add(h.ivo());
        h.boundary().getBrokers().add(h.lena());
        assertThat(messages()).containsExactlyInAnyOrder("Ivo is not at home on Engineers: let the broker take part there, or choose another one",
                "Lena is not at home on Sites: let the broker take part there, or choose another one");
    }

    @Test
    void a_broker_who_participates_in_a_space_is_at_home_there() {
        h.boundary().getSides().set(1, h.space());
        assertPasses();
    }

    @Test
    void a_broker_whose_group_participates_in_a_space_is_at_home_there() {
        Space forum = d.space("Forum", s -> s.setStage(Stage.POTENTIAL));
        h.boundary().getSides().set(1, forum);
        assertViolated(h.boundary(), "Mira is not at home on Forum");
        d.participation(forum, h.engineers(), RoleKind.MEMBER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void a_boundary_without_brokers_is_left_alone() {
        h.boundary().getBrokers().clear();
        assertInapplicable();
    }

    @Test
    void a_boundary_with_one_side_is_left_to_another_rule() {
        h.mira().getGroups().clear();
        h.boundary().getSides().remove(1);
        assertInapplicable();
    }

    @Test
    void the_fix_lets_the_broker_join_a_group() {
        h.mira().getGroups().remove(h.engineers());
        assertFixed();
    }

    @Test
    void the_fix_lets_the_broker_take_part_in_a_space() {
        h.boundary().getSides().set(1, d.space("Forum", s -> s.setStage(Stage.POTENTIAL)));
        assertFixed();
    }

    @Test
    void the_fix_makes_the_broker_at_home_on_both_sides() {
        h.mira().getGroups().clear();
        assertFixed();
    }

    @Test
    void the_fix_asks_first() {
        h.mira().getGroups().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
