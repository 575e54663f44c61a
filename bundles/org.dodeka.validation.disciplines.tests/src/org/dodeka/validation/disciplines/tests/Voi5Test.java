package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.Tool;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Voi5Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Voi5Test() {
        super("VOI-5");
    }

    @Test
    void a_tool_that_all_can_open_passes() {
        assertPasses();
    }

    @Test
    void a_group_without_access_is_found() {
        h.board().getAccessibleTo().remove(h.sites());
        assertViolated(h.clinic(), "Sites cannot open Case board");
    }

    @Test
    void a_lead_without_access_is_found() {
        h.clinic().getParticipants().clear();
        h.board().getAccessibleTo().remove(h.sites());
        assertViolated(h.clinic(), "Sites cannot open Case board");
    }

    @Test
    void one_group_of_a_person_with_access_is_enough() {
        h.clinic().getLeads().clear();
        h.clinic().getParticipants().removeIf(p -> p != h.convener());
        h.board().getAccessibleTo().remove(h.sites());
        assertPasses();
    }

    @Test
    void a_person_without_a_group_is_found() {
        Person guest = d.person("Guest");
        h.clinic().getParticipants().add(d.participation(h.space(), guest, RoleKind.MEMBER, Level.OCCASIONAL));
        assertViolated(h.clinic(), "Guest cannot open Case board");
    }

    @Test
    void each_tool_is_found() {
        Tool wiki = d.tool("Wiki", h.management());
        h.clinic().getTools().add(wiki);
        h.board().getAccessibleTo().remove(h.sites());
        assertThat(messages()).hasSize(2).anyMatch(m -> m.startsWith("Sites cannot open Case board")).anyMatch(m -> m.contains("cannot open Wiki"));
    }

    @Test
    void it_holds_in_spaces_that_are_not_live_too() {
        h.space().setStage(Stage.POTENTIAL);
        h.board().getAccessibleTo().remove(h.sites());
        assertViolated(h.clinic(), "cannot open Case board");
    }

    @Test
    void a_tool_for_everybody_is_left_alone() {
        h.board().getAccessibleTo().clear();
        assertInapplicable();
    }

    @Test
    void an_activity_without_people_is_left_alone() {
        h.clinic().getLeads().clear();
        h.clinic().getParticipants().clear();
        assertInapplicable();
    }

    @Test
    void a_vacant_participation_is_left_alone() {
        h.clinic().getParticipants().add(d.participation(h.space(), null, RoleKind.MEMBER, Level.OCCASIONAL));
        assertPasses();
    }

    @Test
    void the_fix_gives_access() {
        h.board().getAccessibleTo().remove(h.sites());
        assertFixed();
        Answers.apply(findings().get(0), d.design(), Answers.of());
        assertThat(h.board().getAccessibleTo()).contains(h.sites());
    }

    @Test
    void the_fix_gives_access_to_all_who_are_shut_out() {
        h.board().getAccessibleTo().clear();
        h.board().getAccessibleTo().add(h.management());
        assertFixed();
    }

    @Test
    void the_fix_swaps_the_tool_if_so_chosen() {
        h.board().getAccessibleTo().remove(h.sites());
        d.tool("Forum");
        d.tool("Closed wiki", h.management());
        Answers answers = Answers.of("Forum");
        assertFixed(answers);
        assertThat(answers.offered()).containsExactly("Case board", "Forum");
        Answers.apply(findings().get(0), d.design(), Answers.of("Forum"));
        assertThat(h.clinic().getTools()).extracting(Tool::getName).containsExactly("Forum");
    }

    @Test
    void the_fix_cannot_give_access_to_a_person_without_a_group() {
        Person guest = d.person("Guest");
        h.clinic().getParticipants().add(d.participation(h.space(), guest, RoleKind.MEMBER, Level.OCCASIONAL));
        assertThat(Answers.fix(findings().get(0), d.design(), Answers.of()).canExecute()).isFalse();
    }
}
