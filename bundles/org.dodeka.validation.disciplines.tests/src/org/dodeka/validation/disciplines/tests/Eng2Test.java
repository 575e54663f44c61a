package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;

class Eng2Test extends RuleTest {

    private final Space space = d.space("Circle");
    private final Group sites = d.group("Sites", 0, 0);
    private final Participation ivo = d.participation(space, d.person("Ivo"), RoleKind.MEMBER, Level.ACTIVE);
    private final Participation lena = d.participation(space, d.person("Lena"), RoleKind.MEMBER, Level.ACTIVE);
    private final Participation all = d.participation(space, sites, RoleKind.MEMBER, Level.PERIPHERAL);
    private final Activity clinic = d.activity(space, "Round", Mode.ENGAGEMENT, a -> a.getLeads().add(ivo));

    Eng2Test() {
        super("ENG-2");
    }

    @Test
    void a_lead_and_a_participant_pass() {
        clinic.getParticipants().add(lena);
        assertPasses();
    }

    @Test
    void a_group_of_two_passes() {
        clinic.getLeads().clear();
        clinic.getParticipants().add(all);
        sites.setSize(2);
        assertPasses();
    }

    @Test
    void one_person_is_solitary() {
        clinic.getParticipants().add(ivo);
        assertViolated(clinic, "Round is solitary", "2 people");
    }

    @Test
    void one_person_with_two_roles_is_solitary() {
        clinic.getParticipants().add(d.participation(space, ivo.getActor(), RoleKind.COACH, Level.CORE));
        assertViolated(clinic, "Round");
    }

    @Test
    void a_group_without_a_size_is_nobody() {
        clinic.getParticipants().add(all);
        sites.setSize(null);
        assertViolated(clinic, "Round");
    }

    @Test
    void a_vacancy_is_nobody() {
        clinic.getParticipants().add(d.participation(space, null, RoleKind.COACH, Level.CORE));
        assertViolated(clinic, "Round");
    }

    @Test
    void spaces_that_are_not_live_count() {
        space.setStage(Stage.POTENTIAL);
        assertViolated(clinic, "Round");
    }

    @Test
    void other_modes_may_be_solitary() {
        clinic.getModes().set(0, Mode.IMAGINATION);
        assertInapplicable();
    }

    @Test
    void the_number_can_be_set() {
        clinic.getParticipants().add(lena);
        assertThat(findings(Map.of("ENG-2.people", "3"))).hasSize(1);
    }

    @Test
    void the_fix_adds_participants() {
        assertFixed();
    }

    @Test
    void the_fix_brings_others_into_the_space() {
        space.getParticipations().remove(lena);
        space.getParticipations().remove(all);
        assertFixed();
    }

    @Test
    void the_fix_adds_only_who_can_open_the_tools() {
        lena.setLevel(Level.PERIPHERAL);
        clinic.getLeads().clear();
        clinic.getTools().add(d.tool("Board", sites));
        assertFixed();
    }
}
