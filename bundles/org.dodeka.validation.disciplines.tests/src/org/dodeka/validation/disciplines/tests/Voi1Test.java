package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.Finding;
import org.junit.jupiter.api.Test;

class Voi1Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Voi1Test() {
        super("VOI-1");
    }

    @Test
    void groups_that_take_part_pass() {
        assertPasses();
    }

    @Test
    void an_absent_group_with_a_high_stake_is_found() {
        Group residents = d.group("Residents", 3, 0);
        assertViolated(residents, "Residents is affected but absent");
    }

    @Test
    void a_lower_stake_is_left_alone() {
        d.design().getGroups().forEach(group -> group.setStake(2));
        d.group("Visitors", 2, 0);
        d.group("Unknown", 0, 0, group -> group.setStake(null));
        assertInapplicable();
    }

    @Test
    void a_member_who_takes_part_is_enough() {
        h.space().getParticipations().remove(h.members());
        assertPasses();
    }

    @Test
    void a_participation_of_the_group_itself_is_enough() {
        Group residents = d.group("Residents", 4, 0);
        d.participation(h.space(), residents, RoleKind.MEMBER, Level.TRANSACTIONAL);
        assertPasses();
    }

    @Test
    void a_member_who_takes_part_nowhere_is_not_enough() {
        Group residents = d.group("Residents", 4, 0);
        d.person("Ada", residents);
        assertViolated(residents, "Residents is affected but absent");
    }

    @Test
    void the_stake_can_be_set() {
        d.group("Residents", 3, 0);
        assertThat(findings(Map.of("VOI-1.stake", "4"))).isEmpty();
    }

    @Test
    void the_fix_invites_the_group_into_a_live_space() {
        d.group("Residents", 3, 0);
        d.space("Archive", space -> space.setStage(Stage.POTENTIAL));
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).containsExactly("Clinic", "Archive");
    }

    @Test
    void the_fix_does_not_leave_the_group_at_the_edge() {
        Group residents = d.group("Residents", 3, 0);
        Answers.apply(findings().get(0), d.design(), Answers.of());
        assertThat(h.space().getParticipations()).last().satisfies(participation -> {
            assertThat(participation.getActor()).isSameAs(residents);
            assertThat(participation.getLevel()).isEqualTo(Level.OCCASIONAL);
        });
    }

    @Test
    void the_fix_brings_nobody_where_only_rank_decides() {
        Group residents = d.group("Residents", 3, 0);
        h.space().getParticipations().clear();
        d.participation(h.space(), h.boss(), RoleKind.LEADER, Level.CORE, p -> p.setDecides(true));
        Finding finding = findings().stream().filter(f -> f.element() == residents).findFirst().orElseThrow();
        assertThat(Answers.fix(finding, d.design(), Answers.of()).canExecute()).isFalse();
    }
}
