package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class Voi2Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    private void keepOnly(Participation participation) {
        h.space().getParticipations().removeIf(p -> p != participation);
    }

    Voi2Test() {
        super("VOI-2");
    }

    @Test
    void a_space_with_several_groups_passes() {
        assertPasses();
    }

    @Test
    void a_space_with_persons_of_one_group_is_found() {
        keepOnly(h.facilitator());
        assertViolated(h.space(), "Clinic hears one group");
    }

    @Test
    void a_person_in_two_groups_brings_both() {
        keepOnly(h.convener());
        assertPasses();
    }

    @Test
    void a_space_with_one_group_as_participant_is_found() {
        keepOnly(h.members());
        assertViolated(h.space(), "Clinic hears one group");
    }

    @Test
    void teams_are_left_alone() {
        keepOnly(h.members());
        h.space().setKind(SpaceKind.TEAM);
        assertInapplicable();
    }

    @Test
    void a_space_without_groups_is_left_alone() {
        h.space().getParticipations().clear();
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        keepOnly(h.members());
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_invites_the_group_with_the_highest_stake() {
        keepOnly(h.members());
        d.group("Neighbours", 4, 0);
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).containsExactly("Neighbours", "Engineers", "Management");
    }

    @Test
    void the_fix_writes_a_group_down_where_there_is_no_other() {
        keepOnly(h.members());
        d.design().getBoundaries().clear();
        EcoreUtil.deleteAll(List.of(h.engineers(), h.management()), true);
        assertFixed(Answers.of("Neighbours"));
    }
}
