package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Acc1Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Acc1Test() {
        super("ACC-1");
    }

    @Test
    void a_commitment_between_two_passes() {
        assertPasses();
    }

    @Test
    void a_commitment_of_nobody_is_found() {
        h.peerPromise().setFrom(null);
        assertViolated(h.peerPromise(), "Promise 1 binds nobody");
    }

    @Test
    void a_commitment_to_nobody_is_found() {
        h.peerPromise().setTo(null);
        assertViolated(h.peerPromise(), "Promise 1 binds nobody");
    }

    @Test
    void a_commitment_to_oneself_is_found() {
        h.peerPromise().setTo(h.ivo());
        assertViolated(h.peerPromise(), "Promise 1 binds nobody");
    }

    @Test
    void it_holds_in_spaces_that_are_not_live_too() {
        h.space().setStage(Stage.POTENTIAL);
        h.peerPromise().setTo(null);
        assertViolated(h.peerPromise(), "binds nobody");
    }

    @Test
    void a_design_without_commitments_is_left_alone() {
        h.space().getCommitments().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_asks_for_the_missing_party() {
        h.peerPromise().setTo(null);
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).startsWith("Lena").doesNotContain("Ivo");
    }

    @Test
    void the_fix_asks_for_both_parties() {
        h.peerPromise().setFrom(null);
        h.peerPromise().setTo(null);
        assertFixed();
    }

    @Test
    void the_fix_keeps_who_promises_to_oneself() {
        h.peerPromise().setTo(h.ivo());
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.questions()).containsExactly("To whom is the promise Promise 1 made?");
    }
}
