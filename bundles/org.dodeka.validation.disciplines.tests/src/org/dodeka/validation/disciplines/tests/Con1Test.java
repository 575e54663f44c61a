package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.facts.Facts;
import org.junit.jupiter.api.Test;

class Con1Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Con1Test() {
        super("CON-1");
    }

    @Test
    void a_space_with_a_loop_passes() {
        assertPasses();
    }

    @Test
    void a_space_without_a_loop_never_loops() {
        d.design().getLoops().clear();
        assertViolated(h.space(), "Clinic never loops");
    }

    @Test
    void a_loop_that_only_comes_back_is_enough() {
        h.loop().setSource(null);
        assertPasses();
    }

    @Test
    void a_loop_that_only_starts_is_enough() {
        h.loop().setReturnTo(null);
        assertPasses();
    }

    @Test
    void a_live_space_without_activities_never_loops() {
        Space empty = d.space("Forum");
        assertViolated(empty, "Forum never loops");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        d.design().getLoops().clear();
        h.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_leads_from_the_clinic_to_the_next_activity() {
        d.design().getLoops().clear();
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(d.design().getLoops().get(0).getSource().getName()).isEqualTo("Case clinic");
        assertThat(d.design().getLoops().get(0).getReturnTo().getName()).isEqualTo("Steering dialogue");
    }

    @Test
    void the_loop_of_the_fix_is_closed() {
        d.design().getLoops().clear();
        h.dialogue().setStart(null);
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(Facts.isClosed(d.design().getLoops().get(0))).isTrue();
    }

    @Test
    void the_fix_adds_what_an_empty_space_lacks() {
        h.space().setStage(Stage.POTENTIAL);
        d.space("Forum");
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_without_answers() {
        d.design().getLoops().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
