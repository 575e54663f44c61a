package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;

class Rel3Test extends RuleTest {

    private final Space space = d.healthySpace("Clinic");

    Rel3Test() {
        super("REL-3");
    }

    @Test
    void a_space_with_both_texts_passes() {
        assertPasses();
    }

    @Test
    void a_blank_difference_is_found() {
        space.setDifference(" ");
        assertViolated(space, "Clinic: what is unresolved?");
    }

    @Test
    void a_missing_uncertainty_is_found() {
        space.setUncertainty(null);
        assertViolated(space, "Clinic: what is unresolved?");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        space.setUncertainty(null);
        space.setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_asks_for_both_texts() {
        space.setDifference(null);
        space.setUncertainty("");
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.questions()).hasSize(2);
    }

    @Test
    void the_fix_asks_only_for_what_is_blank() {
        space.setUncertainty("");
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.questions()).hasSize(1);
    }
}
