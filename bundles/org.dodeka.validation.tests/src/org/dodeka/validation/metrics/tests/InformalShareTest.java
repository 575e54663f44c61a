package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;

class InformalShareTest extends MetricTest {

    private final Space space = d.space("Circle");

    InformalShareTest() {
        super("informalShare");
    }

    private void activity(Space where, Formality formality, Double hours, int repeats) {
        d.activity(where, "Activity", Mode.ENGAGEMENT, a -> {
            a.setFormality(formality);
            a.setHours(hours);
            a.setRepeats(repeats);
        });
    }

    @Test
    void social_learning_and_learning_in_the_work_are_informal() {
        activity(space, Formality.FORMAL, 2.0, 3);
        activity(space, Formality.SOCIAL, 1.0, 2);
        activity(space, Formality.WORK, 4.0, 1);
        // (1 × 2 + 4 × 1) / (2 × 3 + 1 × 2 + 4 × 1)
        assertSpace(space, 0.5);
        assertDesign(0.5);
    }

    @Test
    void events_alone_are_nothing() {
        activity(space, Formality.FORMAL, 8.0, 1);
        assertSpace(space, 0);
    }

    @Test
    void work_alone_is_everything() {
        activity(space, Formality.WORK, 0.5, 1);
        assertSpace(space, 1);
    }

    @Test
    void the_design_weighs_its_spaces_by_their_hours() {
        Space other = d.space("Forum");
        activity(space, Formality.FORMAL, 9.0, 1);
        activity(other, Formality.SOCIAL, 1.0, 1);
        assertSpace(space, 0);
        assertSpace(other, 1);
        assertDesign(0.1);
    }

    @Test
    void an_unset_formality_is_formal() {
        Activity unset = DesignFactory.eINSTANCE.createActivity();
        unset.setHours(1.0);
        space.getActivities().add(unset);
        activity(space, Formality.SOCIAL, 3.0, 1);
        assertSpace(space, 0.75);
    }

    @Test
    void unset_hours_and_hours_below_zero_count_as_none() {
        activity(space, Formality.FORMAL, null, 1);
        activity(space, Formality.FORMAL, -5.0, 1);
        activity(space, Formality.SOCIAL, 1.0, 1);
        assertSpace(space, 1);
    }

    @Test
    void without_hours_there_is_no_value() {
        activity(space, Formality.SOCIAL, 0.0, 5);
        assertThat(of(space)).isEmpty();
        assertThat(ofDesign()).isEmpty();
    }

    @Test
    void without_activities_there_is_no_value() {
        assertThat(of(space)).isEmpty();
        assertThat(ofDesign()).isEmpty();
    }
}
