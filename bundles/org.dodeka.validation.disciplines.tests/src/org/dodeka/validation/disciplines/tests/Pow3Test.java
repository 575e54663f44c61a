package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Pow3Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Pow3Test() {
        super("POW-3");
    }

    @Test
    void a_group_with_a_deciding_member_passes() {
        assertPasses();
    }

    @Test
    void a_group_that_decides_itself_passes() {
        healthy.convener().setDecides(false);
        healthy.members().setDecides(true);
        assertPasses();
    }

    @Test
    void a_seat_in_a_space_that_is_not_live_counts() {
        healthy.space().setStage(Stage.POTENTIAL);
        assertPasses();
    }

    @Test
    void neither_the_group_nor_a_member_decides() {
        healthy.convener().setDecides(null);
        assertViolated(healthy.sites(), "Sites: stake without say");
    }

    @Test
    void a_group_that_participates_nowhere_decides_nowhere() {
        Group absent = d.group("Absent", 3, 1);
        assertViolated(absent, "Absent");
    }

    @Test
    void unset_influence_is_none() {
        Group absent = d.group("Absent", 3, 1);
        absent.setInfluence(null);
        assertViolated(absent, "Absent");
    }

    @Test
    void a_lower_stake_or_a_higher_influence_is_left_alone() {
        healthy.convener().setDecides(false);
        healthy.sites().setInfluence(2);
        d.group("Bystanders", 2, 0);
        assertInapplicable();
    }

    @Test
    void both_limits_can_be_set() {
        d.group("Bystanders", 2, 2);
        assertThat(findings(Map.of("POW-3.stake", "2", "POW-3.influence", "2"))).hasSize(1);
    }

    @Test
    void the_fix_lets_the_group_decide_where_it_participates() {
        healthy.convener().setDecides(false);
        assertFixed();
        assertThat(healthy.members().getDecides()).isNull();
    }

    @Test
    void the_fix_gives_an_absent_group_a_seat() {
        d.group("Absent", 4, 0);
        assertFixed();
    }
}
