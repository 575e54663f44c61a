package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.validation.metrics.tests.StubRules.Says.HOLDS;
import static org.dodeka.validation.metrics.tests.StubRules.Says.INAPPLICABLE;
import static org.dodeka.validation.metrics.tests.StubRules.Says.VIOLATED;

import org.dodeka.validation.metrics.DisciplineCoverage;
import org.junit.jupiter.api.Test;

class CoverageTest extends CoverageTestCase {

    CoverageTest() {
        d.space("Circle");
    }

    /** Two rules of one weight, one of which holds. */
    private void halfOfTheRulesHold() {
        rules.rule("REL-1", "warning", HOLDS).rule("REL-2", "warning", VIOLATED);
    }

    private void rate(String item, int rating) {
        d.response(item, null, r -> r.setRating(rating));
    }

    @Test
    void the_three_terms_weigh_four_three_and_three_tenths() {
        halfOfTheRulesHold();
        catalogue = new SmallCatalogue().discipline("REL", 4, 1).catalogue();
        d.response("REL.Q1", null);
        rate("REL.C1", 2);
        // 100 × (0.4 × 0.5 + 0.3 × 0.25 + 0.3 × 0.5)
        assertValue(rel().value(), 42.5);
    }

    @Test
    void everything_done_is_exactly_one_hundred() {
        rules.rule("REL-1", "warning", HOLDS);
        catalogue = new SmallCatalogue().discipline("REL", 1, 1).catalogue();
        d.response("REL.Q1", null);
        rate("REL.C1", 4);
        assertThat(rel().value()).hasValue(100);
    }

    @Test
    void nothing_done_is_zero() {
        rules.rule("REL-1", "warning", VIOLATED);
        catalogue = new SmallCatalogue().discipline("REL", 2, 1).catalogue();
        rate("REL.C1", 0);
        assertThat(rel().value()).hasValue(0);
    }

    @Test
    void without_ratings_rules_and_questions_are_rescaled() {
        halfOfTheRulesHold();
        catalogue = new SmallCatalogue().discipline("REL", 4, 1).catalogue();
        d.response("REL.Q1", null);
        // 100 × (0.4 × 0.5 + 0.3 × 0.25) / 0.7
        assertValue(rel().value(), 27.5 / 0.7);
    }

    @Test
    void without_questions_rules_and_criteria_are_rescaled() {
        halfOfTheRulesHold();
        catalogue = new SmallCatalogue().discipline("REL", 0, 1).catalogue();
        rate("REL.C1", 3);
        // 100 × (0.4 × 0.5 + 0.3 × 0.75) / 0.7
        assertValue(rel().value(), 42.5 / 0.7);
    }

    @Test
    void without_rules_questions_and_criteria_are_rescaled() {
        rules.rule("REL-1", "error", INAPPLICABLE);
        catalogue = new SmallCatalogue().discipline("REL", 4, 1).catalogue();
        d.response("REL.Q1", null);
        rate("REL.C1", 3);
        // 100 × (0.3 × 0.25 + 0.3 × 0.75) / 0.6
        assertValue(rel().value(), 50);
    }

    @Test
    void rules_alone_are_the_coverage() {
        halfOfTheRulesHold();
        assertValue(rel().value(), 50);
    }

    @Test
    void without_any_term_there_is_no_value() {
        catalogue = new SmallCatalogue().discipline("REL", 0, 1).catalogue();
        assertThat(rel().value()).isEmpty();
        assertThat(coverage().minimum()).isEmpty();
        assertThat(coverage().mean()).isEmpty();
    }

    @Test
    void the_minimum_stands_beside_the_mean() {
        rules.rule("REL-1", "error", HOLDS).rule("ACC-1", "error", VIOLATED).rule("ACC-2", "error", HOLDS)
                .rule("VAL-1", "error", HOLDS).rule("VOI-1", "error", INAPPLICABLE);
        // 100, 50, 100, and VOI is undefined
        assertValue(coverage().minimum(), 50);
        assertValue(coverage().mean(), 250 / 3.0);
    }

    @Test
    void disciplines_stand_in_the_order_of_the_catalogue() {
        rules.rule("ACC-1", "error", HOLDS);
        catalogue = new SmallCatalogue().discipline("SCA", 1, 0).discipline("NEW", 1, 0).discipline("ACC", 1, 0).catalogue();
        assertThat(coverage().disciplines()).extracting(DisciplineCoverage::code).containsExactly("SCA", "NEW", "ACC");
    }

    @Test
    void disciplines_of_rules_that_the_catalogue_lacks_come_last() {
        rules.rule("ZOO-1", "error", HOLDS).rule("LEA-1", "error", HOLDS).rule("REL-1", "error", HOLDS).rule("ART-1", "error", HOLDS);
        catalogue = new SmallCatalogue().discipline("SCA", 1, 0).catalogue();
        assertThat(coverage().disciplines()).extracting(DisciplineCoverage::code).containsExactly("SCA", "REL", "LEA", "ART", "ZOO");
    }

    @Test
    void a_discipline_of_the_catalogue_without_a_code_is_left_out() {
        catalogue = new SmallCatalogue().discipline("SCA", 1, 0).discipline("ACC", 1, 0).catalogue();
        catalogue.getDisciplines().get(0).setCode(" ");
        assertThat(coverage().disciplines()).extracting(DisciplineCoverage::code).containsExactly("ACC");
    }

    @Test
    void of_two_disciplines_with_one_code_the_first_counts() {
        catalogue = new SmallCatalogue().discipline("REL", 1, 0).discipline("REL", 4, 0).catalogue();
        d.response("REL.Q1", null);
        assertThat(coverage().disciplines()).hasSize(1);
        assertValue(rel().questions(), 1);
    }
}
