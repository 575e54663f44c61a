package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Bou2Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Bou2Test() {
        super("BOU-2");
    }

    @Test
    void a_bridged_boundary_passes() {
        assertPasses();
    }

    @Test
    void a_boundary_without_broker_object_or_encounter_is_unbridged() {
        unbridge();
        assertViolated(h.boundary(), "Sites and Engineers is unbridged");
    }

    @Test
    void a_broker_is_enough() {
        unbridge();
        h.boundary().getBrokers().add(h.mira());
        assertPasses();
    }

    @Test
    void an_object_is_enough() {
        unbridge();
        h.boundary().getObjects().add(h.caseSheet());
        assertPasses();
    }

    @Test
    void an_encounter_is_enough() {
        unbridge();
        h.boundary().getEncounters().add(h.visit());
        assertPasses();
    }

    @Test
    void a_design_without_boundaries_is_left_alone() {
        d.design().getBoundaries().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_adds_an_encounter_where_both_sides_are() {
        unbridge();
        Space empty = d.space("Annex", s -> s.setStage(Stage.POTENTIAL));
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(h.boundary().getEncounters().get(0).eContainer()).isSameAs(h.space()).isNotSameAs(empty);
    }

    @Test
    void the_fix_does_nothing_in_a_design_without_spaces() {
        unbridge();
        d.design().getSpaces().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }

    private void unbridge() {
        h.boundary().getBrokers().clear();
        h.boundary().getObjects().clear();
        h.boundary().getEncounters().clear();
    }
}
