package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Gap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left empty when a person leaves. */
class GapsTest {

    @TempDir
    Path folder;
    private DesignSession session;
    private Space space;
    private Person leaver;
    private Participation coach;
    private Artifact guide;

    @BeforeEach
    void a_coach_who_keeps_a_guide() throws IOException {
        session = new Desk(folder).session();
        space = session.design().getSpaces().getFirst();
        session.edits().make("Prepare", () -> {
            leaver = DesignFactory.eINSTANCE.createPerson();
            leaver.setName("Leaver");
            session.design().getPersons().add(leaver);
            coach = participation(leaver, RoleKind.COACH);
            guide = DesignFactory.eINSTANCE.createArtifact();
            guide.setSteward(leaver);
            session.design().getArtifacts().add(guide);
        });
    }

    private Participation participation(Person person, RoleKind role) {
        Participation made = DesignFactory.eINSTANCE.createParticipation();
        made.setActor(person);
        made.setRole(role);
        space.getParticipations().add(made);
        return made;
    }

    private List<Gap> gaps() {
        return session.findings().without(List.of(leaver)).answer(null).gaps();
    }

    @Test
    void a_role_that_nobody_else_has_and_a_reference_to_nobody_else_are_gaps() {
        assertThat(gaps()).containsExactlyInAnyOrder(new Gap(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, RoleKind.COACH),
                new Gap(guide, DesignPackage.Literals.ARTIFACT__STEWARD, null));
    }

    @Test
    void a_role_that_somebody_else_has_too_is_no_gap() {
        session.edits().make("Another coach", () -> participation(session.design().getPersons().getFirst(), RoleKind.COACH));
        assertThat(gaps()).extracting(Gap::role).doesNotContain(RoleKind.COACH);
    }

    @Test
    void what_only_the_participations_of_the_person_lead_is_a_gap() {
        Activity activity = space.getActivities().getFirst();
        session.edits().make("Lead alone", () -> {
            activity.getLeads().clear();
            activity.getLeads().add(coach);
        });
        assertThat(gaps()).contains(new Gap(activity, DesignPackage.Literals.ACTIVITY__LEADS, null));
    }

    @Test
    void members_and_newcomers_leave_no_gap() {
        session.edits().set(coach, DesignPackage.Literals.PARTICIPATION__ROLE, RoleKind.NEWCOMER);
        session.edits().make("Nobody else is new",
                () -> space.getParticipations().removeIf(other -> other != coach && other.getRole() == RoleKind.NEWCOMER));
        assertThat(gaps()).extracting(Gap::role).containsOnlyNulls();
    }
}
