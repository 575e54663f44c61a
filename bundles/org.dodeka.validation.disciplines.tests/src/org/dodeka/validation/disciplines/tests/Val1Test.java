package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Val1Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Val1Test() {
        super("VAL-1");
    }

    @Test
    void a_space_with_an_indicator_passes() {
        assertPasses();
    }

    @Test
    void a_space_without_an_indicator_is_found() {
        h.indicator().setSpace(null);
        assertViolated(h.space(), "Clinic: value invisible");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.indicator().setSpace(null);
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_an_indicator_for_the_group_with_most_at_stake() {
        h.indicator().setSpace(null);
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).startsWith("Sites", "Engineers", "Management");
    }

    @Test
    void the_fix_needs_somebody_who_benefits() {
        Space empty = d.space("Empty");
        d.design().getSpaces().remove(h.space());
        d.design().getPersons().clear();
        d.design().getGroups().clear();
        assertViolated(empty, "Empty: value invisible");
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of()).canExecute()).isFalse();
    }
}
