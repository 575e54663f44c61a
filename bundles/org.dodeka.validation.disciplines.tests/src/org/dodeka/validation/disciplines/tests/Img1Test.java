package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Img1Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Img1Test() {
        super("IMG-1");
    }

    @Test
    void a_space_with_a_visit_passes() {
        assertPasses();
    }

    @Test
    void a_space_without_imagination_has_no_picture() {
        healthy.visit().getModes().set(0, Mode.ENGAGEMENT);
        assertViolated(healthy.space(), "Clinic has no picture");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        healthy.visit().getModes().clear();
        healthy.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_visit() {
        healthy.visit().getModes().clear();
        assertFixed();
    }
}
