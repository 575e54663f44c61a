package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Acc2Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Acc2Test() {
        super("ACC-2");
    }

    @Test
    void a_space_with_a_peer_promise_passes() {
        assertPasses();
    }

    @Test
    void vertical_commitments_alone_are_found() {
        h.peerPromise().setKind(AccountabilityKind.VERTICAL);
        assertViolated(h.space(), "Clinic: no peer promises");
    }

    @Test
    void a_space_without_commitments_is_found() {
        h.space().getCommitments().clear();
        assertViolated(h.space(), "Clinic: no peer promises");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.space().getCommitments().clear();
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_promise_between_two() {
        h.space().getCommitments().clear();
        Answers answers = Answers.of("Mira", "Ivo", "Bring a case each month");
        assertFixed(answers);
        assertThat(answers.questions()).last().isEqualTo("What does Mira promise to Ivo?");
    }

    @Test
    void the_fix_needs_two_parties() {
        h.space().getCommitments().clear();
        h.space().getParticipations().clear();
        d.design().getPersons().clear();
        d.design().getGroups().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of()).canExecute()).isFalse();
    }
}
