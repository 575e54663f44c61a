package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Img2Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);
    private final Activity visit = healthy.visit();

    Img2Test() {
        super("IMG-2");
    }

    @Test
    void an_image_to_start_from_is_enough() {
        assertPasses();
    }

    @Test
    void an_image_that_stays_is_enough() {
        visit.getInputs().clear();
        visit.getOutputs().add(healthy.map());
        assertPasses();
    }

    @Test
    void no_image_at_all() {
        visit.getInputs().clear();
        assertViolated(visit, "Exchange visit leaves no image");
    }

    @Test
    void spaces_that_are_not_live_count() {
        healthy.space().setStage(Stage.POTENTIAL);
        visit.getInputs().clear();
        assertViolated(visit, "Exchange visit");
    }

    @Test
    void other_modes_need_no_image() {
        visit.getModes().set(0, Mode.ENGAGEMENT);
        visit.getInputs().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_adds_an_image() {
        visit.getInputs().clear();
        assertFixed();
    }

    @Test
    void the_fix_works_without_people() {
        d.activity(d.space("Empty"), "Dream", Mode.IMAGINATION);
        assertFixed();
    }
}
