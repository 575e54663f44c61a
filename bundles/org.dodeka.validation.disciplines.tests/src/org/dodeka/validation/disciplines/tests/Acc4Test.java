package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.CommitmentStatus;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Acc4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Acc4Test() {
        super("ACC-4");
    }

    @Test
    void a_commitment_due_today_passes() {
        h.peerPromise().setDue(d.day(0));
        assertPasses();
    }

    @Test
    void an_open_commitment_that_was_due_yesterday_is_found() {
        h.peerPromise().setDue(d.day(-1));
        assertViolated(h.peerPromise(), "Promise 1 overdue by 1 d");
    }

    @Test
    void an_unset_status_is_open() {
        h.peerPromise().setDue(d.day(-40));
        h.peerPromise().eUnset(DesignPackage.Literals.COMMITMENT__STATUS);
        assertViolated(h.peerPromise(), "Promise 1 overdue by 40 d");
    }

    @ParameterizedTest
    @EnumSource(value = CommitmentStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void a_settled_commitment_passes(CommitmentStatus status) {
        h.peerPromise().setDue(d.day(-40));
        h.peerPromise().setStatus(status);
        assertPasses();
    }

    @Test
    void commitments_without_a_due_day_are_left_alone() {
        h.peerPromise().setDue(null);
        h.sponsorPromise().setDue(null);
        assertInapplicable();
    }

    @Test
    void without_a_day_of_the_design_nothing_is_overdue() {
        h.peerPromise().setDue(d.day(-40));
        d.design().setAsOf(null);
        assertInapplicable();
    }

    @Test
    void the_fix_renegotiates() {
        h.peerPromise().setDue(d.day(-40));
        assertFixed();
    }

    @Test
    void the_fix_sets_the_agreed_day() {
        h.peerPromise().setDue(d.day(-40));
        Answers.apply(findings().get(0), d.design(), Answers.of(" 2026-09-30 "));
        assertThat(h.peerPromise().getDue()).hasToString("2026-09-30");
        assertThat(h.peerPromise().getStatus()).isEqualTo(CommitmentStatus.RENEGOTIATED);
    }

    @Test
    void the_fix_notes_a_kept_commitment() {
        h.peerPromise().setDue(d.day(-40));
        Answers.apply(findings().get(0), d.design(), Answers.of("Kept"));
        assertThat(h.peerPromise().getStatus()).isEqualTo(CommitmentStatus.KEPT);
    }

    @Test
    void the_fix_notes_a_broken_commitment() {
        h.peerPromise().setDue(d.day(-40));
        assertFixed(Answers.of("broken"));
        Answers.apply(findings().get(0), d.design(), Answers.of("broken"));
        assertThat(h.peerPromise().getStatus()).isEqualTo(CommitmentStatus.BROKEN);
    }

    @Test
    void the_fix_does_nothing_with_an_answer_it_does_not_understand() {
        h.peerPromise().setDue(d.day(-40));
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of("next month")).canExecute()).isFalse();
    }
}
