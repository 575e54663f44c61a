package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;

class Rel1Test extends RuleTest {

    private final Space space = d.healthySpace("Clinic");

    Rel1Test() {
        super("REL-1");
    }

    @Test
    void a_space_with_a_domain_passes() {
        assertPasses();
    }

    @Test
    void a_space_with_a_blank_domain_is_about_nothing() {
        space.setDomain(" ");
        assertViolated(space, "Clinic is about nothing yet");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        space.setDomain(null);
        space.setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_asks_for_the_domain() {
        space.setDomain("");
        assertFixed();
    }
}
