package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;

class PullShareTest extends MetricTest {

    private final Space space = d.space("Circle");

    PullShareTest() {
        super("pullShare");
    }

    private void activity(Space where, Initiative initiative, double hours, int repeats) {
        d.activity(where, "Activity", Mode.ENGAGEMENT, a -> {
            a.setInitiative(initiative);
            a.setHours(hours);
            a.setRepeats(repeats);
        });
    }

    @Test
    void hours_that_people_ask_for_are_pull() {
        activity(space, Initiative.PULL, 1.5, 4);
        activity(space, Initiative.PUSH, 2.0, 1);
        // 6 / 8
        assertSpace(space, 0.75);
        assertDesign(0.75);
    }

    @Test
    void push_alone_is_nothing() {
        activity(space, Initiative.PUSH, 2.0, 1);
        assertSpace(space, 0);
    }

    @Test
    void pull_alone_is_everything() {
        activity(space, Initiative.PULL, 2.0, 1);
        assertSpace(space, 1);
    }

    @Test
    void an_unset_initiative_is_push() {
        activity(space, null, 1.0, 1);
        assertSpace(space, 0);
    }

    @Test
    void the_design_weighs_its_spaces_by_their_hours() {
        activity(space, Initiative.PULL, 1.0, 1);
        activity(d.space("Forum"), Initiative.PUSH, 3.0, 1);
        assertDesign(0.25);
    }

    @Test
    void without_hours_there_is_no_value() {
        activity(space, Initiative.PULL, 0.0, 1);
        assertThat(of(space)).isEmpty();
        assertThat(ofDesign()).isEmpty();
    }
}
