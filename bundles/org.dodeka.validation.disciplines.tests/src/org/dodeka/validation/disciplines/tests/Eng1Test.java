package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Eng1Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Eng1Test() {
        super("ENG-1");
    }

    @Test
    void a_space_that_works_together_passes() {
        assertPasses();
    }

    @Test
    void one_mode_of_several_is_enough() {
        healthy.clinic().getModes().clear();
        healthy.visit().getModes().add(Mode.ENGAGEMENT);
        assertPasses();
    }

    @Test
    void a_space_that_does_nothing_together() {
        healthy.clinic().getModes().clear();
        assertViolated(healthy.space(), "Clinic does nothing together");
    }

    @Test
    void an_empty_space_does_nothing_together() {
        assertViolated(d.space("Empty"), "Empty");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        healthy.clinic().getModes().clear();
        healthy.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_clinic() {
        healthy.clinic().getModes().clear();
        assertFixed();
    }

    @Test
    void the_fix_needs_neither_people_nor_a_day() {
        d.space("Empty");
        d.design().setAsOf(null);
        assertFixed();
    }
}
