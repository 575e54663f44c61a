package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;

class CentralisationTest extends MetricTest {

    private final Space space = d.space("Circle");
    private final Person ana = d.person("Ana");
    private final Person ben = d.person("Ben");
    private final Person cleo = d.person("Cleo");
    private final Person dan = d.person("Dan");

    CentralisationTest() {
        super("freemanCentralisation");
    }

    private Participation in(Space where, Actor actor) {
        return d.participation(where, actor, RoleKind.MEMBER, Level.ACTIVE);
    }

    /** An activity led by the first, in which the others take part. */
    private Activity together(Space where, Actor lead, Actor... others) {
        return d.activity(where, "Meeting", Mode.ENGAGEMENT, a -> {
            a.getLeads().add(in(where, lead));
            Stream.of(others).forEach(other -> a.getParticipants().add(in(where, other)));
        });
    }

    @Test
    void a_star_is_fully_centralised() {
        together(space, ana, ben);
        together(space, ana, cleo);
        together(space, dan, ana);
        // degrees 3 1 1 1: (0 + 2 + 2 + 2) / (3 × 2)
        assertSpace(space, 1);
        assertDesign(1);
    }

    @Test
    void a_circle_in_which_all_work_with_all_has_no_centre() {
        together(space, ana, ben, cleo, dan);
        assertSpace(space, 0);
    }

    @Test
    void a_chain_of_four_lies_between() {
        together(space, ana, ben);
        together(space, ben, cleo);
        together(space, cleo, dan);
        // degrees 1 2 2 1: (1 + 0 + 0 + 1) / (3 × 2)
        assertSpace(space, 1 / 3.0);
    }

    @Test
    void a_star_with_one_more_link_lies_between() {
        together(space, ana, ben, cleo);
        together(space, ana, dan);
        // degrees 3 2 2 1: (0 + 1 + 1 + 2) / (3 × 2)
        assertSpace(space, 2 / 3.0);
    }

    @Test
    void somebody_alone_in_an_activity_is_a_node_without_links() {
        together(space, ana, ben);
        together(space, cleo);
        // degrees 1 1 0: (0 + 0 + 1) / (2 × 1)
        assertSpace(space, 0.5);
    }

    @Test
    void meeting_again_adds_no_link() {
        together(space, ana, ben);
        together(space, ana, ben);
        together(space, ana, cleo);
        // degrees 2 1 1: (0 + 1 + 1) / (2 × 1)
        assertSpace(space, 1);
    }

    @Test
    void a_person_with_several_participations_is_one_node() {
        Activity clinic = together(space, ana, ben);
        clinic.getParticipants().add(in(space, ana));
        assertThat(of(space)).as("two nodes are too few").isEmpty();
        together(space, ana, cleo);
        assertSpace(space, 1);
    }

    @Test
    void a_group_is_a_node_beside_its_members() {
        together(space, ana, ben, d.group("Sites", 1, 1));
        assertSpace(space, 0);
    }

    @Test
    void two_people_are_too_few() {
        together(space, ana, ben);
        assertThat(of(space)).isEmpty();
    }

    @Test
    void one_person_is_too_few() {
        together(space, ana);
        assertThat(of(space)).isEmpty();
    }

    @Test
    void without_activities_there_is_no_value() {
        in(space, ana);
        in(space, ben);
        in(space, cleo);
        assertThat(of(space)).isEmpty();
        assertThat(ofDesign()).isEmpty();
    }

    @Test
    void a_vacancy_is_nobody() {
        together(space, ana, ben, null);
        assertThat(of(space)).isEmpty();
    }

    @Test
    void somebody_in_two_spaces_links_them_in_the_design() {
        Space other = d.space("Forum");
        together(space, ana, ben);
        together(other, ana, cleo);
        assertThat(of(space)).isEmpty();
        assertThat(of(other)).isEmpty();
        // degrees 2 1 1
        assertDesign(1);
    }

    @Test
    void a_design_of_more_than_a_hundred_thousand_elements_is_measured_at_once() {
        int circles = 500;
        int size = 20;
        List<Participation> all = new ArrayList<>(IntStream.range(0, circles * size).mapToObj(i -> in(space, d.person("P" + i))).toList());
        Participation hub = in(space, ana);
        for (int circle = 0; circle < circles; circle++) {
            List<Participation> people = all.subList(circle * size, (circle + 1) * size);
            for (int meeting = 0; meeting < 160; meeting++) {
                d.activity(space, "Meeting", Mode.ENGAGEMENT, a -> a.getParticipants().addAll(people)).getLeads().add(hub);
            }
        }
        OptionalDouble value = assertTimeout(Duration.ofSeconds(10), () -> of(space)); // far above what it takes, for slow machines
        // n = 10,001; the hub has degree 10,000, all others 19 + 1: 10,000 × (10,000 − 20) / (10,000 × 9,999)
        assertValue(value, 9980 / 9999.0);
    }
}
