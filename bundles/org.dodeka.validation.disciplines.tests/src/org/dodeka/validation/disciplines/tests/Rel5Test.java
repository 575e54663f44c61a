package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;

class Rel5Test extends RuleTest {

    private final Space space = d.healthySpace("Clinic");

    Rel5Test() {
        super("REL-5");
    }

    @Test
    void a_space_of_exactly_a_year_is_left_alone() {
        space.setStart(d.day(-365));
        assertInapplicable();
    }

    @Test
    void an_older_space_without_responses_is_found() {
        space.setStart(d.day(-366));
        assertViolated(space, "Clinic: purpose unreviewed");
    }

    @Test
    void a_response_a_year_ago_is_recent_enough() {
        space.setStart(d.day(-800));
        d.response("REL.C2", space, r -> r.setDate(d.day(-365)));
        assertPasses();
    }

    @Test
    void a_response_more_than_a_year_ago_is_too_old() {
        space.setStart(d.day(-800));
        d.response("REL.Q1", space, r -> r.setDate(d.day(-366)));
        assertViolated(space, "purpose unreviewed");
    }

    @Test
    void a_response_of_the_future_does_not_count() {
        space.setStart(d.day(-800));
        d.response("REL.Q1", space, r -> r.setDate(d.day(1)));
        assertViolated(space, "purpose unreviewed");
    }

    @Test
    void a_response_without_a_date_does_not_count() {
        space.setStart(d.day(-800));
        d.response("REL.Q1", space, r -> r.setDate(null));
        assertViolated(space, "purpose unreviewed");
    }

    @Test
    void a_response_to_another_discipline_does_not_count() {
        space.setStart(d.day(-800));
        d.response("ACC.Q1", space);
        assertViolated(space, "purpose unreviewed");
    }

    @Test
    void a_response_about_the_whole_design_does_not_count() {
        space.setStart(d.day(-800));
        d.response("REL.Q1", null);
        assertViolated(space, "purpose unreviewed");
    }

    @Test
    void a_space_without_a_start_is_left_alone() {
        space.setStart(null);
        assertInapplicable();
    }

    @Test
    void without_a_day_of_the_design_nothing_is_old() {
        space.setStart(d.day(-800));
        d.design().setAsOf(null);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        space.setStart(d.day(-800));
        space.setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_time_can_be_set() {
        space.setStart(d.day(-100));
        assertThat(findings(Map.of("REL-5.days", "100"))).isEmpty();
        assertThat(findings(Map.of("REL-5.days", "99"))).hasSize(1);
    }

    @Test
    void the_fix_notes_an_answer_of_today() {
        space.setStart(d.day(-366));
        assertFixed();
    }
}
