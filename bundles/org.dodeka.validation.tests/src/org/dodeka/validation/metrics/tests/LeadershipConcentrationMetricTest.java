package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;

class LeadershipConcentrationMetricTest extends MetricTest {

    private final Space space = d.space("Circle");

    LeadershipConcentrationMetricTest() {
        super("leadershipConcentration");
    }

    private Participation person(String name, Level level) {
        return d.participation(space, d.person(name), RoleKind.MEMBER, level);
    }

    private void led(double hours, Participation... leads) {
        d.activity(space, "Activity", Mode.ENGAGEMENT, a -> {
            a.setHours(hours);
            a.getLeads().addAll(List.of(leads));
        });
    }

    @Test
    void one_of_four_leading_everything_is_the_upper_end() {
        led(3, person("Ana", Level.CORE));
        person("Ben", Level.CORE);
        person("Cleo", Level.ACTIVE);
        person("Dan", Level.ACTIVE);
        // (1 − 1/4) / (1 − 1/4)
        assertSpace(space, 1);
    }

    @Test
    void even_loads_are_the_lower_end() {
        led(2, person("Ana", Level.CORE), person("Ben", Level.CORE));
        assertSpace(space, 0);
    }

    @Test
    void loads_of_three_to_one_lie_between() {
        led(3, person("Ana", Level.CORE));
        led(1, person("Ben", Level.CORE));
        // (9/16 + 1/16 − 1/2) / (1 − 1/2)
        assertSpace(space, 0.25);
    }

    @Test
    void somebody_who_leads_from_the_edge_is_one_of_the_people() {
        led(1, person("Ana", Level.PERIPHERAL));
        person("Ben", Level.CORE);
        person("Cleo", Level.OCCASIONAL);
        // two people, Ana and Ben; Ana leads everything
        assertSpace(space, 1);
        led(1, space.getParticipations().get(1));
        assertSpace(space, 0);
    }

    @Test
    void one_person_alone_is_the_upper_end() {
        led(1, person("Ana", Level.CORE));
        assertSpace(space, 1);
    }

    @Test
    void without_led_hours_there_is_no_value() {
        led(0, person("Ana", Level.CORE), person("Ben", Level.CORE));
        led(5);
        assertThat(of(space)).isEmpty();
    }

    @Test
    void without_people_there_is_no_value() {
        assertThat(of(space)).isEmpty();
    }
}
