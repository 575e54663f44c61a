package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Con5Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Con5Test() {
        super("CON-5");
    }

    @Test
    void a_reviewed_artifact_with_a_steward_passes() {
        assertPasses();
    }

    @Test
    void an_artifact_without_a_steward_is_ageing() {
        h.map().setSteward(null);
        assertViolated(h.map(), "Landscape map is ageing: name somebody who looks after it");
    }

    @Test
    void an_artifact_whose_review_is_due_today_passes() {
        h.map().setReviewEveryDays(30);
        assertPasses();
    }

    @Test
    void an_artifact_whose_review_was_due_yesterday_is_ageing() {
        h.map().setReviewEveryDays(29);
        assertViolated(h.map(), "Landscape map is ageing: its review is overdue by 1 d");
    }

    @Test
    void an_artifact_without_a_steward_and_overdue_is_one_finding() {
        h.map().setSteward(null);
        h.map().setReviewEveryDays(1);
        assertViolated(h.map(), "name somebody", "overdue by 29 d");
    }

    @Test
    void an_artifact_that_is_never_reviewed_passes() {
        h.map().setLastReviewed(null);
        h.caseSheet().setReviewEveryDays(null);
        assertPasses();
    }

    @Test
    void without_a_day_of_the_design_no_review_is_overdue() {
        h.map().setReviewEveryDays(1);
        d.design().setAsOf(null);
        assertPasses();
    }

    @Test
    void a_design_without_artifacts_is_left_alone() {
        d.design().getArtifacts().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_asks_for_a_steward() {
        h.map().setSteward(null);
        assertFixed();
    }

    @Test
    void the_fix_asks_for_the_last_review() {
        h.map().setReviewEveryDays(1);
        assertFixed();
    }

    @Test
    void the_fix_takes_no_review_that_is_too_old() {
        h.map().setReviewEveryDays(1);
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of("2026-05-01")).canExecute()).isFalse();
    }

    @Test
    void the_fix_takes_no_review_in_the_future() {
        h.map().setReviewEveryDays(1);
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of("2026-06-02")).canExecute()).isFalse();
    }

    @Test
    void the_fix_does_nothing_without_an_answer() {
        h.map().setSteward(null);
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
