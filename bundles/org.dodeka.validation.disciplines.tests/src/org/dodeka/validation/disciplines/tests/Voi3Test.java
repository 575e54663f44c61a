package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Voi3Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Voi3Test() {
        super("VOI-3");
    }

    @Test
    void groups_that_are_active_pass() {
        assertPasses();
    }

    @Test
    void a_group_at_the_edge_everywhere_is_found() {
        h.expert().setLevel(Level.PERIPHERAL);
        h.convener().setLevel(Level.TRANSACTIONAL);
        assertViolated(h.engineers(), "Engineers is kept outside");
    }

    @Test
    void one_occasional_member_is_enough() {
        h.expert().setLevel(Level.PERIPHERAL);
        h.convener().setLevel(Level.OCCASIONAL);
        assertPasses();
    }

    @Test
    void a_participation_of_the_group_itself_counts() {
        h.expert().setLevel(Level.PERIPHERAL);
        h.convener().setLevel(Level.PERIPHERAL);
        d.participation(h.space(), h.engineers(), RoleKind.MEMBER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void a_lower_stake_and_an_absent_group_are_left_alone() {
        d.design().getGroups().forEach(group -> group.setStake(2));
        d.group("Residents", 4, 0);
        assertInapplicable();
    }

    @Test
    void the_stake_can_be_set() {
        h.expert().setLevel(Level.PERIPHERAL);
        h.convener().setLevel(Level.PERIPHERAL);
        assertThat(findings(Map.of("VOI-3.stake", "4"))).isEmpty();
    }

    @Test
    void the_fix_raises_a_level() {
        h.expert().setLevel(Level.PERIPHERAL);
        h.convener().setLevel(Level.TRANSACTIONAL);
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).containsExactly("Lena, expert", "Mira, convener");
    }
}
