package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.dodeka.design.services.Absences;
import org.dodeka.design.services.Participations;
import org.dodeka.design.services.RolesAndLevels;
import org.dodeka.design.services.Successions;
import org.dodeka.design.services.Voices;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class ParticipationsTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Group farmers = builder.group("Farmers", 3, 1);
    private final Group engineers = builder.group("Engineers", 2, 3);
    private final Group fishers = builder.group("Fishers", 2, 1);
    private final Person tomos = builder.person("Tomos", farmers);
    private final Person mihai = builder.person("Mihai", engineers);
    private final Person rowan = builder.person("Rowan", farmers);
    private final Space circle = builder.space("Circle");
    private final Space forum = builder.space("Forum");
    private final Participation member = builder.participation(circle, tomos, RoleKind.MEMBER, Level.OCCASIONAL);
    private final Participation convener = builder.participation(circle, mihai, RoleKind.CONVENER, Level.CORE, one -> one.setSuccessor(rowan));
    private final Participation group = builder.participation(circle, farmers, RoleKind.MEMBER, Level.ACTIVE);

    private final Participations participations = new Participations();
    private final Successions successions = new Successions();
    private final Absences absences = new Absences();
    private final RolesAndLevels roles = new RolesAndLevels();
    private final Voices voices = new Voices();

    @Test
    void the_core_of_a_space_comes_first_and_everybody_once() {
        builder.participation(circle, mihai, RoleKind.EXPERT, Level.PERIPHERAL);
        builder.participation(circle, null, RoleKind.REPORTER, Level.CORE);
        assertThat(participations.actorsInside(circle)).containsExactly(mihai, farmers, tomos);
    }

    @Test
    void an_edge_tells_the_role_and_the_last_day() {
        assertThat(participations.roleLabel(convener)).isEqualTo("Convener");
        convener.setUntil(LocalDate.of(2026, 7, 16));
        assertThat(participations.roleLabel(convener)).isEqualTo("Convener, until 2026-07-16");
    }

    @Test
    void an_edge_is_wider_the_deeper_somebody_takes_part() {
        assertThat(List.of(convener, group, member).stream().map(participations::levelWidth)).containsExactly(3, 2, 1);
        assertThat(participations.isOccasional(member)).isTrue();
        assertThat(participations.isDecider(member)).isFalse();
        member.setDecides(true);
        assertThat(participations.isDecider(member)).isTrue();
    }

    @Test
    void an_edge_stays_within_one_container() {
        EObject one = SiriusView.of(circle);
        EObject inside = SiriusView.in(one, mihai);
        assertThat(participations.inOneContainer(convener, inside, SiriusView.in(one, tomos))).isTrue();
        assertThat(participations.inOneContainer(convener, inside, SiriusView.in(SiriusView.of(forum), tomos))).isFalse();
    }

    @Test
    void groups_are_heard_themselves_or_through_members() {
        assertThat(voices.groupsTakingPart(circle)).containsExactly(farmers);
        assertThat(voices.groupsThroughMembers(circle)).containsExactly(engineers);
        assertThat(participations.voicesInside(circle)).containsExactly(engineers);
        assertThat(participations.voicesInside(builder.design())).isEmpty();
    }

    @Test
    void who_takes_part_can_join_another_space_only() {
        assertThat(voices.mayTakePart(circle, farmers)).isFalse();
        assertThat(voices.mayTakePart(forum, farmers)).isTrue();
        assertThat(voices.mayTakePart(farmers, forum)).isTrue();
        assertThat(voices.mayTakePart(circle, forum)).isFalse();
    }

    @Test
    void a_participation_is_found_in_the_activities_of_every_space() {
        Activity walk = builder.activity(forum, "Walk", Mode.ENGAGEMENT, activity -> activity.getLeads().add(convener));
        Activity table = builder.activity(circle, "Table", Mode.ALIGNMENT, activity -> activity.getParticipants().add(convener));
        assertThat(voices.activitiesWithParticipation(convener)).containsExactlyInAnyOrder(walk, table);
    }

    @Test
    void a_successor_from_elsewhere_is_drawn_in_the_space() {
        assertThat(successions.successorsFromElsewhere(circle)).containsExactly(rowan);
        builder.participation(circle, rowan, RoleKind.MEMBER, Level.ACTIVE);
        assertThat(successions.successorsFromElsewhere(circle)).isEmpty();
        assertThat(successions.successorsFromElsewhere(builder.design())).isEmpty();
    }

    @Test
    void a_succession_is_drawn_where_it_is_to_happen() {
        EObject here = SiriusView.of(circle);
        EObject elsewhere = SiriusView.of(forum);
        assertThat(successions.isFollowedIn(convener, SiriusView.in(here, mihai), SiriusView.in(here, rowan))).isTrue();
        assertThat(successions.isFollowedIn(convener, SiriusView.in(elsewhere, mihai), SiriusView.in(elsewhere, rowan))).isFalse();
        assertThat(successions.isFollowedIn(convener, SiriusView.in(here, mihai), SiriusView.in(elsewhere, rowan))).isFalse();
    }

    @Test
    void a_view_of_somebody_stands_for_what_they_do_in_that_space() {
        EObject here = SiriusView.of(circle);
        assertThat(successions.participationsHere(mihai, SiriusView.in(here, mihai))).containsExactly(convener);
        assertThat(successions.participationsHere(mihai, SiriusView.in(SiriusView.of(forum), mihai))).isEmpty();
        assertThat(successions.followedHere(rowan, SiriusView.in(here, rowan))).containsExactly(convener);
    }

    @Test
    void nobody_succeeds_themselves_or_twice() {
        EObject view = SiriusView.in(SiriusView.of(circle), mihai);
        assertThat(successions.mayBeFollowedHere(mihai, view, tomos)).isTrue();
        assertThat(successions.mayBeFollowedHere(mihai, view, rowan)).as("is the successor already").isFalse();
        assertThat(successions.mayBeFollowedHere(mihai, view, mihai)).isFalse();
        assertThat(successions.mayBeFollowedHere(mihai, view, farmers)).isFalse();
        assertThat(successions.mayBeFollowedHere(mihai, SiriusView.in(SiriusView.of(forum), mihai), tomos)).as("does not take part there").isFalse();
        assertThat(successions.mayPassOnTo(convener, rowan)).as("is the successor already").isFalse();
        assertThat(successions.mayPassOnTo(convener, tomos)).isTrue();
    }

    @Test
    void who_is_nowhere_is_listed_groups_first() {
        assertThat(absences.absentActors(builder.design())).containsExactly(fishers, rowan);
        builder.participation(forum, fishers, RoleKind.MEMBER, Level.ACTIVE);
        builder.participation(forum, rowan, RoleKind.MEMBER, Level.ACTIVE);
        assertThat(absences.hasAbsentActors(builder.design())).isFalse();
    }

    @Test
    void a_role_is_known_by_its_name_and_as_files_write_it() {
        assertThat(roles.roleNamed(member, " critical FRIEND ")).isEqualTo(RoleKind.CRITICAL_FRIEND);
        assertThat(roles.roleNamed(member, "CRITICAL_FRIEND")).isEqualTo(RoleKind.CRITICAL_FRIEND);
        assertThat(roles.acceptsRole(member, "king")).isFalse();
        assertThat(roles.acceptsRole(member, null)).isFalse();
        assertThat(roles.roleName(member)).isEqualTo("Member");
    }

    @Test
    void levels_end_in_the_core_and_outside() {
        assertThat(roles.deeperLevel(member)).isEqualTo(Level.ACTIVE);
        assertThat(roles.looserLevel(member)).isEqualTo(Level.PERIPHERAL);
        assertThat(roles.hasDeeperLevel(convener)).isFalse();
        member.setLevel(Level.TRANSACTIONAL);
        assertThat(roles.hasLooserLevel(member)).isFalse();
        assertThat(roles.hasDeeperLevel(tomos)).isFalse();
    }

    @Test
    void deciding_is_switched_on_and_off() {
        assertThat(roles.oppositeOfDecides(member)).isTrue();
        member.setDecides(true);
        assertThat(roles.oppositeOfDecides(member)).isFalse();
    }
}
