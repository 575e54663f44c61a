package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PivotCoverTest extends MetricTest {

    private final Space space = d.space("Cohort");

    PivotCoverTest() {
        super("pivotCover");
    }

    private Activity activity(Formality formality, LocalDate start) {
        return d.activity(space, "Activity", Mode.ENGAGEMENT, a -> {
            a.setFormality(formality);
            a.setStart(start);
        });
    }

    private Activity event() {
        return activity(Formality.FORMAL, d.day(0));
    }

    private void followUp(Activity event, Formality formality, int day) {
        activity(formality, d.day(day)).setFollows(event);
    }

    @ParameterizedTest
    @CsvSource({ "SOCIAL, 0, 1", "SOCIAL, 30, 1", "WORK, 12, 1", "SOCIAL, 31, 0", "WORK, -1, 0" })
    void a_follow_up_covers_within_thirty_days(Formality formality, int day, double expected) {
        followUp(event(), formality, day);
        assertDesign(expected);
    }

    @Test
    void a_formal_follow_up_covers_nothing_and_is_an_event_itself() {
        Activity first = event();
        followUp(first, Formality.FORMAL, 5);
        followUp(first.getFollowUps().get(0), Formality.WORK, 10);
        // two events; only the second leads on
        assertDesign(0.5);
    }

    @Test
    void one_timely_follow_up_is_enough() {
        Activity event = event();
        followUp(event, Formality.SOCIAL, 90);
        followUp(event, Formality.SOCIAL, 3);
        assertDesign(1);
    }

    @Test
    void an_event_without_follow_up_is_not_covered() {
        followUp(event(), Formality.SOCIAL, 3);
        event();
        event();
        event();
        assertDesign(0.25);
    }

    @Test
    void undated_follow_ups_cover_nothing() {
        activity(Formality.SOCIAL, null).setFollows(event());
        assertDesign(0);
    }

    @Test
    void undated_events_are_not_covered() {
        followUp(activity(Formality.FORMAL, null), Formality.SOCIAL, 3);
        assertDesign(0);
    }

    @Test
    void without_events_there_is_no_value() {
        activity(Formality.SOCIAL, d.day(0));
        assertThat(ofDesign()).isEmpty();
    }
}
