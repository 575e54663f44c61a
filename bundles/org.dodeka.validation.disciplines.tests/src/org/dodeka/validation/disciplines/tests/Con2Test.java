package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Con2Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Con2Test() {
        super("CON-2");
    }

    @Test
    void a_closed_loop_passes() {
        assertPasses();
    }

    @Test
    void a_loop_that_comes_back_on_its_last_day_passes() {
        h.loop().setMaxDays(30);
        assertPasses();
    }

    @Test
    void a_loop_that_comes_back_a_day_too_late_is_open() {
        h.loop().setMaxDays(29);
        assertViolated(h.loop(), "Loop 1: it comes back after 30 d, 29 d at most were meant");
    }

    @Test
    void a_loop_that_comes_back_on_the_day_it_starts_passes() {
        h.dialogue().setStart(h.clinic().getStart());
        assertPasses();
    }

    @Test
    void a_loop_that_comes_back_before_it_starts_is_open() {
        h.dialogue().setStart(h.clinic().getStart().minusDays(1));
        assertViolated(h.loop(), "Loop 1: it comes back before it starts");
    }

    @Test
    void a_loop_that_comes_back_at_once_does_not_come_back_too_early() {
        h.dialogue().setStart(h.clinic().getStart());
        h.loop().getAppliedBy().clear();
        assertThat(messages().get(0)).doesNotContain("before it starts");
    }

    @Test
    void a_loop_that_nobody_applies_is_open() {
        h.loop().getAppliedBy().clear();
        assertViolated(h.loop(), "Loop 1: no group tries out");
    }

    @Test
    void a_loop_that_comes_back_nowhere_is_open() {
        h.loop().setReturnTo(null);
        assertViolated(h.loop(), "Loop 1: it comes back to no activity");
    }

    @Test
    void a_loop_without_a_start_is_open() {
        h.loop().setSource(null);
        assertViolated(h.loop(), "Loop 1: it starts from no activity");
    }

    @Test
    void a_loop_between_undated_activities_is_open() {
        h.clinic().setStart(null);
        h.dialogue().setStart(null);
        assertViolated(h.loop(), "from which it starts has no date", "to which it comes back has no date");
    }

    @Test
    void a_loop_without_anything_is_one_finding() {
        LearningLoop bare = d.loop(null, null);
        assertViolated(bare, "Loop 2: it starts from no activity; no group", "it comes back to no activity");
    }

    @Test
    void a_design_without_loops_is_left_alone() {
        d.design().getLoops().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_asks_who_applies_it() {
        h.loop().getAppliedBy().clear();
        assertFixed();
    }

    @Test
    void the_fix_asks_where_it_comes_back() {
        h.loop().setReturnTo(null);
        assertFixed();
    }

    @Test
    void the_fix_asks_where_it_starts() {
        h.loop().setSource(null);
        assertFixed();
    }

    @Test
    void the_fix_asks_for_missing_dates() {
        h.clinic().setStart(null);
        h.dialogue().setStart(null);
        assertFixed();
    }

    @Test
    void the_fix_adds_a_review_where_nothing_is_in_time() {
        h.loop().setMaxDays(5);
        assertFixed();
    }

    @Test
    void the_fix_adds_a_review_after_a_source_that_lies_ahead() {
        h.clinic().setStart(d.day(60));
        assertFixed();
    }

    @Test
    void the_fix_sets_a_sensible_limit_in_place_of_a_negative_one() {
        h.loop().setMaxDays(-1);
        assertFixed();
    }

    @Test
    void the_fix_closes_a_loop_without_anything() {
        d.loop(null, null);
        assertFixed();
    }

    @Test
    void the_fix_takes_no_answer_that_is_no_day() {
        h.clinic().setStart(null);
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of("in spring")).canExecute()).isFalse();
    }

    @Test
    void the_fix_takes_no_day_that_comes_too_late() {
        h.dialogue().setStart(null);
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of("2027-06-01")).canExecute()).isFalse();
    }

    @Test
    void the_fix_does_nothing_without_answers() {
        h.loop().getAppliedBy().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
