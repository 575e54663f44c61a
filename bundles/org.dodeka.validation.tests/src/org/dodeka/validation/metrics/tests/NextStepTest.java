package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.dodeka.validation.metrics.NextStep;
import org.dodeka.validation.metrics.Survey;
import org.dodeka.validation.metrics.tests.StubRules.Says;
import org.junit.jupiter.api.Test;

class NextStepTest extends CoverageTestCase {

    private final SmallCatalogue small = new SmallCatalogue().discipline("REL", 2, 1).discipline("ACC", 2, 1);

    NextStepTest() {
        catalogue = small.catalogue();
        d.space("Circle");
    }

    private ValidationResult result(Facts facts) {
        return new ValidationEngine(rules.packs(), new RuleSettings(Map.of())).validate(facts, null);
    }

    private Survey survey() {
        Facts facts = Facts.of(d.design());
        return Survey.of(facts, result(facts), catalogue);
    }

    private Optional<NextStep> next() {
        return survey().nextStep();
    }

    private void answer(String... items) {
        for (String item : items) {
            d.response(item, null);
        }
    }

    private void rate(String item, int rating) {
        d.response(item, null, r -> {
            r.setText(null);
            r.setRating(rating);
        });
    }

    private static void assertMends(Optional<NextStep> step, String rule) {
        assertThat(step).get().isInstanceOfSatisfying(NextStep.Mend.class, mend -> assertThat(mend.finding().rule().id()).isEqualTo(rule));
    }

    @Test
    void an_error_comes_before_everything_else() {
        rules.rule("REL-1", "warning", Says.VIOLATED).rule("ACC-1", "error", Says.VIOLATED);
        answer("ACC.Q1", "ACC.Q2");
        rate("ACC.C1", 4);
        assertThat(coverage().disciplines().get(0).value().orElseThrow()).as("coverage of REL")
                .isLessThan(coverage().disciplines().get(1).value().orElseThrow());
        assertMends(next(), "ACC-1");
    }

    @Test
    void of_several_errors_that_of_the_least_covered_discipline_comes_first() {
        rules.rule("REL-1", "error", Says.VIOLATED).rule("ACC-1", "error", Says.VIOLATED);
        answer("REL.Q1");
        assertMends(next(), "ACC-1");
    }

    @Test
    void without_errors_the_first_warning_of_the_least_covered_discipline_comes_first() {
        rules.rule("REL-1", "warning", Says.VIOLATED).rule("ACC-1", "info", Says.VIOLATED).rule("ACC-2", "warning", Says.VIOLATED)
                .rule("ACC-3", "warning", Says.VIOLATED);
        answer("REL.Q1");
        assertMends(next(), "ACC-2");
    }

    @Test
    void a_discipline_without_warnings_asks_its_first_open_question() {
        rules.rule("REL-1", "warning", Says.VIOLATED);
        rules.rule("ACC-1", "info", Says.VIOLATED);
        answer("REL.Q1", "REL.Q2", "ACC.Q1");
        rate("REL.C1", 4);
        assertThat(next()).contains(new NextStep.Answer("ACC", small.item("ACC.Q2")));
    }

    @Test
    void when_all_questions_are_answered_the_first_criterion_without_a_rating_is_rated() {
        rules.rule("REL-1", "info", Says.VIOLATED);
        answer("REL.Q1", "REL.Q2", "ACC.Q1", "ACC.Q2");
        rate("ACC.C1", 4);
        assertThat(next()).contains(new NextStep.Rate("REL", small.item("REL.C1")));
    }

    @Test
    void an_information_comes_last_in_its_discipline() {
        rules.rule("REL-1", "info", Says.VIOLATED);
        answer("REL.Q1", "REL.Q2");
        rate("REL.C1", 0);
        answer("ACC.Q1", "ACC.Q2");
        assertMends(next(), "REL-1");
    }

    @Test
    void where_nothing_is_open_the_next_discipline_is_looked_at() {
        answer("REL.Q1", "REL.Q2");
        rate("REL.C1", 0);
        answer("ACC.Q1", "ACC.Q2");
        assertThat(next()).contains(new NextStep.Rate("ACC", small.item("ACC.C1")));
    }

    @Test
    void of_equally_covered_disciplines_the_first_of_the_catalogue_counts() {
        assertThat(next()).contains(new NextStep.Answer("REL", small.item("REL.Q1")));
    }

    @Test
    void a_waived_finding_is_no_step() {
        rules.rule("REL-1", "error", Says.VIOLATED);
        d.waiver("REL-1", d.design().getSpaces().getFirst());
        assertThat(next()).get().isInstanceOf(NextStep.Answer.class);
    }

    @Test
    void without_a_catalogue_warnings_are_still_found() {
        catalogue = null;
        rules.rule("XYZ-1", "warning", Says.VIOLATED);
        assertMends(next(), "XYZ-1");
    }

    @Test
    void there_is_none_if_nothing_is_open() {
        catalogue = new SmallCatalogue().discipline("REL", 1, 1).catalogue();
        answer("REL.Q1");
        rate("REL.C1", 0);
        assertThat(next()).isEmpty();
    }

    @Test
    void a_survey_has_the_figures_of_the_metrics() {
        rules.rule("REL-1", "warning", Says.VIOLATED).rule("ACC-1", "error", Says.VIOLATED);
        answer("REL.Q1");
        Facts facts = Facts.of(d.design());
        Metrics metrics = Metrics.of(facts, result(facts), catalogue);
        Survey survey = survey();
        assertThat(survey.metrics()).isEqualTo(metrics.design());
        assertThat(survey.coverage()).isEqualTo(metrics.coverage());
    }

    @Test
    void the_worst_findings_come_first_and_waived_ones_are_left_out() {
        rules.rule("REL-1", "info", Says.VIOLATED).rule("REL-2", "warning", Says.VIOLATED).rule("ACC-1", "error", Says.VIOLATED)
                .rule("ACC-2", "error", Says.VIOLATED);
        d.waiver("ACC-1", d.design().getSpaces().getFirst());
        Survey survey = survey();
        assertThat(survey.worst()).extracting(f -> f.rule().id()).containsExactly("ACC-2", "REL-2", "REL-1");
        assertThat(survey.findings("ACC")).as("waived ones last").extracting(f -> f.rule().id()).containsExactly("ACC-2", "ACC-1");
        assertThat(survey.findings("VOI")).isEmpty();
    }

    @Test
    void a_survey_is_outdated_when_the_design_is_edited_between_its_steps() {
        var live = new ValidationEngine(rules.packs(), RuleSettings.DEFAULTS).live(d.design());
        Survey survey = new Survey(live.facts(), live::result, catalogue);
        survey.step();
        assertThat(survey.isOutdated()).isFalse();
        d.design().setPurpose("Another");
        assertThat(survey.isOutdated()).isTrue();
    }
}
