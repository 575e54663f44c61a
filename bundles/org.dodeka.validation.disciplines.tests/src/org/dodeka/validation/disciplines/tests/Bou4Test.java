package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Bou4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Bou4Test() {
        super("BOU-4");
    }

    @Test
    void an_object_that_activities_of_both_sides_use_passes() {
        assertPasses();
    }

    @Test
    void an_object_that_no_activity_uses_is_used_on_one_side_at_most() {
        h.boundary().getObjects().add(d.artifact("Glossary", h.ivo()));
        assertViolated(h.boundary(), "Glossary is used on one side");
    }

    @Test
    void an_object_that_only_one_group_uses_is_used_on_one_side() {
        h.boundary().getObjects().set(0, d.artifact("Glossary", h.ivo()));
        d.activity(h.space(), "Site round", Mode.ENGAGEMENT, a -> {
            a.getInputs().add(h.boundary().getObjects().get(0));
            a.getLeads().add(h.facilitator());
        });
        assertViolated(h.boundary(), "Glossary is used on one side");
    }

    @Test
    void two_activities_together_reach_both_sides() {
        Artifact glossary = d.artifact("Glossary", h.ivo());
        h.boundary().getObjects().set(0, glossary);
        d.activity(h.space(), "Site round", Mode.ENGAGEMENT, a -> {
            a.getInputs().add(glossary);
            a.getLeads().add(h.facilitator());
        });
        d.activity(h.space(), "Workbench", Mode.ENGAGEMENT, a -> {
            a.getOutputs().add(glossary);
            a.getParticipants().add(h.expert());
        });
        assertPasses();
    }

    @Test
    void an_activity_reaches_the_space_that_it_lies_in() {
        h.boundary().getSides().set(1, h.space());
        assertPasses();
    }

    @Test
    void an_activity_does_not_reach_another_space() {
        h.boundary().getSides().set(1, d.space("Forum", s -> s.setStage(Stage.POTENTIAL)));
        assertViolated(h.boundary(), "Defect case sheet is used on one side");
    }

    @Test
    void each_object_is_a_finding_of_its_own() {
        h.boundary().getObjects().add(d.artifact("Glossary", h.ivo()));
        h.boundary().getObjects().add(d.artifact("Atlas", h.ivo()));
        assertThat(messages()).hasSize(2);
    }

    @Test
    void a_boundary_without_objects_is_left_alone() {
        h.boundary().getObjects().clear();
        assertInapplicable();
    }

    @Test
    void a_boundary_with_one_side_is_left_to_another_rule() {
        h.boundary().getSides().remove(1);
        assertInapplicable();
    }

    @Test
    void the_fix_uses_the_object_in_an_activity_of_both_sides() {
        h.boundary().getObjects().add(d.artifact("Glossary", h.ivo()));
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(h.visit().getInputs()).hasSize(2);
    }

    @Test
    void the_fix_adds_an_activity_where_a_side_has_none() {
        h.boundary().getSides().set(1, d.space("Forum", s -> s.setStage(Stage.POTENTIAL)));
        assertFixed();
    }

    @Test
    void the_fix_adds_an_activity_with_people_of_a_group_that_does_nothing_yet() {
        h.boundary().getSides().set(1, h.management());
        h.workshop().getParticipants().clear();
        h.dialogue().getParticipants().clear();
        assertFixed();
    }

    @Test
    void the_fix_adds_an_activity_with_the_group_itself() {
        Group residents = d.group("Residents", 1, 1);
        d.participation(h.space(), residents, RoleKind.MEMBER, Level.ACTIVE, p -> p.setUntil(d.day(-1)));
        h.boundary().getSides().set(1, residents);
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_for_a_group_that_is_nowhere() {
        h.boundary().getSides().set(1, d.group("Residents", 1, 1));
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }

    @Test
    void the_fix_does_nothing_without_an_answer() {
        h.boundary().getObjects().add(d.artifact("Glossary", h.ivo()));
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
