package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Response;
import org.junit.jupiter.api.Test;

class CoverageByAnswersTest extends CoverageTestCase {

    private final SmallCatalogue small = new SmallCatalogue().discipline("REL", 4, 3).discipline("ACC", 0, 0);

    CoverageByAnswersTest() {
        catalogue = small.catalogue();
    }

    private Response rating(String item, Integer rating, Integer day) {
        return d.response(item, null, r -> {
            r.setText(null);
            r.setRating(rating);
            r.setDate(day == null ? null : d.day(day));
        });
    }

    @Test
    void answered_questions_are_counted() {
        d.response("REL.Q1", null);
        d.response("REL.Q3", null);
        d.response("REL.Q4", null);
        assertValue(rel().questions(), 0.75);
    }

    @Test
    void a_question_answered_about_a_space_is_answered() {
        d.response("REL.Q1", d.space("Circle"));
        assertValue(rel().questions(), 0.25);
    }

    @Test
    void two_answers_to_one_question_are_one() {
        d.response("REL.Q1", null);
        d.response("REL.Q1", d.space("Circle"));
        assertValue(rel().questions(), 0.25);
    }

    @Test
    void a_blank_text_is_no_answer() {
        d.response("REL.Q1", null, r -> r.setText(" \n"));
        d.response("REL.Q2", null, r -> r.setText(null));
        assertValue(rel().questions(), 0);
    }

    @Test
    void an_answer_counts_whether_its_item_is_resolved_or_not() {
        d.response("REL.Q1", null, r -> r.setItem(small.item("REL.Q1")));
        d.response("REL.Q2", null);
        assertValue(rel().questions(), 0.5);
    }

    @Test
    void notes_on_other_items_answer_no_question() {
        d.response("REL.X1", null);
        d.response("REL.C1", null);
        d.response("REL.Q9", null);
        d.response("REL.Q1", null, r -> r.setItem(null));
        assertValue(rel().questions(), 0);
    }

    @Test
    void an_answer_to_nothing_answers_no_question_without_an_id() {
        small.item("REL.Q1").setId(null);
        d.response("REL.Q2", null, r -> r.setItem(null));
        assertValue(rel().questions(), 0);
    }

    @Test
    void without_questions_the_term_is_undefined() {
        assertThat(coverage().disciplines().get(1).code()).isEqualTo("ACC");
        assertThat(coverage().disciplines().get(1).questions()).isEmpty();
    }

    @Test
    void the_mean_rating_of_the_rated_criteria_counts() {
        rating("REL.C1", 4, 0);
        rating("REL.C2", 1, 0);
        // (4 + 1) / 2 / 4; the third is not rated
        assertValue(rel().criteria(), 0.625);
    }

    @Test
    void the_lowest_rating_is_a_rating() {
        rating("REL.C1", 0, 0);
        assertValue(rel().criteria(), 0);
    }

    @Test
    void the_newest_rating_of_a_criterion_counts() {
        rating("REL.C1", 1, -20);
        rating("REL.C1", 3, -5);
        rating("REL.C1", 2, -10);
        assertValue(rel().criteria(), 0.75);
    }

    @Test
    void an_undated_rating_is_older_than_any_dated_one() {
        rating("REL.C1", 1, -400);
        rating("REL.C1", 4, null);
        assertValue(rel().criteria(), 0.25);
    }

    @Test
    void of_ratings_of_one_day_the_later_in_the_design_counts() {
        rating("REL.C1", 1, -5);
        rating("REL.C1", 2, -5);
        assertValue(rel().criteria(), 0.5);
    }

    @Test
    void of_undated_ratings_the_later_in_the_design_counts() {
        rating("REL.C1", 4, null);
        rating("REL.C1", 3, null);
        assertValue(rel().criteria(), 0.75);
    }

    @Test
    void a_newer_response_without_a_rating_leaves_the_rating_in_force() {
        rating("REL.C1", 2, -5);
        rating("REL.C1", null, 0);
        assertValue(rel().criteria(), 0.5);
    }

    @Test
    void ratings_out_of_range_count_as_the_nearest() {
        rating("REL.C1", 9, 0);
        rating("REL.C2", -1, 0);
        assertValue(rel().criteria(), 0.5);
    }

    @Test
    void ratings_of_other_items_do_not_count() {
        rating("REL.Q1", 4, 0);
        rating("REL.X1", 4, 0);
        assertThat(rel().criteria()).isEmpty();
    }

    @Test
    void without_ratings_the_term_is_undefined() {
        d.response("REL.C1", null);
        assertThat(rel().criteria()).isEmpty();
    }

    @Test
    void without_a_catalogue_both_terms_are_undefined() {
        rules.rule("REL-1", "error", StubRules.Says.HOLDS);
        d.response("REL.Q1", null);
        rating("REL.C1", 4, 0);
        catalogue = null;
        assertThat(rel().questions()).isEmpty();
        assertThat(rel().criteria()).isEmpty();
    }
}
