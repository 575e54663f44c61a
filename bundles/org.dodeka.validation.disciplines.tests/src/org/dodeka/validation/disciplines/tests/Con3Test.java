package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.facts.Facts;
import org.junit.jupiter.api.Test;

class Con3Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Con3Test() {
        super("CON-3");
    }

    @Test
    void lead_roles_with_successors_pass() {
        assertPasses();
    }

    @Test
    void a_lead_role_of_one_person_without_a_successor_is_a_single_thread() {
        h.convener().setSuccessor(null);
        assertViolated(h.space(), "Convener of Clinic: single thread");
    }

    @Test
    void each_role_is_a_finding_of_its_own() {
        h.convener().setSuccessor(null);
        h.facilitator().setSuccessor(null);
        assertThat(messages()).hasSize(2).anyMatch(m -> m.startsWith("Facilitator of Clinic"));
    }

    @Test
    void a_role_that_two_persons_hold_is_no_single_thread() {
        h.convener().setSuccessor(null);
        d.participation(h.space(), h.lena(), RoleKind.CONVENER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void a_role_that_a_group_holds_too_is_no_single_thread() {
        h.convener().setSuccessor(null);
        d.participation(h.space(), h.sites(), RoleKind.CONVENER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void a_role_that_one_person_holds_twice_is_a_single_thread() {
        h.convener().setSuccessor(null);
        d.participation(h.space(), h.mira(), RoleKind.CONVENER, Level.ACTIVE);
        assertViolated(h.space(), "Convener of Clinic");
    }

    @Test
    void a_successor_in_one_of_two_participations_is_enough() {
        d.participation(h.space(), h.mira(), RoleKind.CONVENER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void the_successor_may_be_named_in_the_second_participation() {
        h.convener().setSuccessor(null);
        d.participation(h.space(), h.mira(), RoleKind.CONVENER, Level.ACTIVE, p -> p.setSuccessor(h.lena()));
        assertPasses();
    }

    @Test
    void a_second_holder_who_left_does_not_count() {
        h.convener().setSuccessor(null);
        d.participation(h.space(), h.lena(), RoleKind.CONVENER, Level.ACTIVE, p -> p.setUntil(d.day(-1)));
        assertViolated(h.space(), "Convener of Clinic");
    }

    @Test
    void a_person_cannot_be_the_own_successor() {
        h.convener().setSuccessor(h.mira());
        assertViolated(h.space(), "Convener of Clinic");
    }

    @Test
    void a_vacancy_holds_no_role() {
        h.convener().setSuccessor(null);
        d.participation(h.space(), null, RoleKind.CONVENER, Level.ACTIVE);
        assertViolated(h.space(), "Convener of Clinic");
    }

    @Test
    void an_expert_is_no_lead_role() {
        h.expert().setSuccessor(null);
        assertPasses();
    }

    @Test
    void a_space_without_current_lead_roles_is_left_alone() {
        h.space().getParticipations().removeIf(p -> Facts.isLead(p.getRole()));
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.convener().setSuccessor(null);
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void every_lead_role_has_a_name() {
        h.space().getParticipations().clear();
        RoleKind.VALUES.stream().filter(Facts::isLead).forEach(role -> d.participation(h.space(), h.mira(), role, Level.CORE));
        assertThat(messages()).hasSize(7).allMatch(m -> m.matches("[A-Z][a-z]+ of Clinic.*"));
    }

    @Test
    void the_fix_asks_for_a_successor() {
        h.convener().setSuccessor(null);
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_where_nobody_else_is_there() {
        h.convener().setSuccessor(null);
        d.design().getPersons().removeIf(p -> p != h.mira());
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
