package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.facts.LeadershipConcentration;
import org.junit.jupiter.api.Test;

class LeadershipConcentrationTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space space = d.space("Circle");

    @Test
    void equal_loads_are_not_concentrated() {
        led(2, person("Mira", Level.CORE));
        led(2, person("Ivo", Level.ACTIVE));
        assertThat(LeadershipConcentration.of(space)).hasValue(0);
    }

    @Test
    void one_of_several_people_with_everything_is_full_concentration() {
        led(2, person("Mira", Level.CORE));
        person("Ivo", Level.ACTIVE);
        person("Lena", Level.CORE);
        assertThat(LeadershipConcentration.of(space)).hasValue(1);
    }

    @Test
    void shares_in_between_are_computed_by_hand() {
        led(3, person("Mira", Level.CORE)); // 3/4 and 1/4 of three people: (10/16 - 1/3) / (2/3) = 7/16
        led(1, person("Ivo", Level.ACTIVE));
        person("Lena", Level.CORE);
        assertThat(LeadershipConcentration.of(space).getAsDouble()).isCloseTo(7.0 / 16, within(1e-12));
    }

    @Test
    void co_leads_share_the_hours() {
        led(2, person("Mira", Level.CORE), person("Ivo", Level.ACTIVE));
        assertThat(LeadershipConcentration.of(space)).hasValue(0);
    }

    @Test
    void a_single_person_is_full_concentration() {
        led(2, person("Mira", Level.CORE));
        person("Ivo", Level.OCCASIONAL);
        assertThat(LeadershipConcentration.of(space)).hasValue(1);
    }

    @Test
    void whoever_leads_counts_at_any_level() {
        led(2, person("Mira", Level.CORE));
        led(2, person("Ivo", Level.PERIPHERAL));
        assertThat(LeadershipConcentration.of(space)).hasValue(0);
    }

    @Test
    void without_led_hours_it_is_not_defined() {
        led(0, person("Mira", Level.CORE));
        assertThat(LeadershipConcentration.of(space)).isEmpty();
        assertThat(LeadershipConcentration.carrier(space)).isEmpty();
    }

    @Test
    void an_empty_space_has_none() {
        assertThat(LeadershipConcentration.of(space)).isEmpty();
    }

    @Test
    void who_leads_the_most_carries_the_space() {
        led(1, person("Mira", Level.CORE));
        Participation ivo = person("Ivo", Level.ACTIVE);
        led(2, ivo);
        assertThat(LeadershipConcentration.carrier(space)).contains(ivo.getActor());
    }

    @Test
    void of_equals_the_first_id_carries_the_space() {
        Person later = d.person("Ada");
        later.setId("z");
        led(1, d.participation(space, later, RoleKind.MEMBER, Level.CORE));
        Participation ivo = person("Ivo", Level.ACTIVE);
        led(1, ivo);
        assertThat(LeadershipConcentration.carrier(space)).contains(ivo.getActor());
    }

    private Participation person(String name, Level level) {
        return d.participation(space, d.person(name), RoleKind.MEMBER, level);
    }

    private void led(double hours, Participation... leads) {
        d.activity(space, "Round", Mode.ENGAGEMENT, a -> {
            a.setHours(hours);
            a.getLeads().addAll(List.of(leads));
        });
    }
}
