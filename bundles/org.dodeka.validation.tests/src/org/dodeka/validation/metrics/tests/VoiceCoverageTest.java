package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceCoverageTest extends MetricTest {

    private final Space space = d.space("Circle");

    VoiceCoverageTest() {
        super("voiceCoverage");
    }

    @ParameterizedTest
    @CsvSource({ "CORE, 1", "ACTIVE, 1", "OCCASIONAL, 0.6", "PERIPHERAL, 0.3", "TRANSACTIONAL, 0.1" })
    void each_level_has_its_weight(Level level, double weight) {
        d.participation(space, d.group("Farmers", 3, 1), RoleKind.MEMBER, level);
        assertDesign(weight);
    }

    @Test
    void a_group_that_takes_part_nowhere_weighs_nothing() {
        d.participation(space, d.group("Farmers", 4, 1), RoleKind.MEMBER, Level.CORE);
        d.group("Residents", 2, 1);
        // (4 × 1 + 2 × 0) / 6
        assertDesign(2 / 3.0);
    }

    @Test
    void stakes_weigh_the_levels() {
        d.participation(space, d.group("Farmers", 4, 1), RoleKind.MEMBER, Level.PERIPHERAL);
        d.participation(space, d.group("Residents", 1, 1), RoleKind.MEMBER, Level.OCCASIONAL);
        // (4 × 0.3 + 1 × 0.6) / 5
        assertDesign(0.36);
    }

    @Test
    void members_speak_for_their_group() {
        Group farmers = d.group("Farmers", 2, 1);
        d.participation(space, d.person("Ana", farmers), RoleKind.NEWCOMER, Level.OCCASIONAL);
        assertDesign(0.6);
    }

    @Test
    void a_person_speaks_for_each_of_her_groups() {
        Group farmers = d.group("Farmers", 4, 1);
        Group residents = d.group("Residents", 1, 1);
        d.group("Engineers", 3, 1);
        d.participation(space, d.person("Ana", farmers, residents), RoleKind.MEMBER, Level.ACTIVE);
        // (4 + 1) / (4 + 1 + 3)
        assertDesign(5 / 8.0);
    }

    @Test
    void the_best_level_anywhere_counts() {
        Group farmers = d.group("Farmers", 2, 1);
        d.participation(space, farmers, RoleKind.MEMBER, Level.TRANSACTIONAL);
        d.participation(d.space("Forum"), d.person("Ana", farmers), RoleKind.MEMBER, Level.PERIPHERAL);
        d.participation(space, d.person("Ben", farmers), RoleKind.MEMBER, Level.TRANSACTIONAL);
        assertDesign(0.3);
    }

    @Test
    void a_participation_that_ended_counts_too() {
        d.participation(space, d.group("Farmers", 2, 1), RoleKind.MEMBER, Level.ACTIVE, p -> p.setUntil(d.day(-1)));
        assertDesign(1);
    }

    @Test
    void a_group_without_a_stake_is_left_out() {
        d.participation(space, d.group("Farmers", 2, 1), RoleKind.MEMBER, Level.ACTIVE);
        d.group("Visitors", 0, 1);
        d.group("Passers-by", 0, 1, g -> g.setStake(null));
        d.group("Miscounted", -3, 1);
        assertDesign(1);
    }

    @Test
    void high_stakes_outside_leave_no_coverage() {
        d.group("Farmers", 4, 1);
        assertDesign(0);
    }

    @Test
    void without_any_stake_there_is_no_value() {
        d.participation(space, d.group("Visitors", 0, 1), RoleKind.MEMBER, Level.ACTIVE);
        assertThat(ofDesign()).isEmpty();
    }

    @Test
    void without_groups_there_is_no_value() {
        assertThat(ofDesign()).isEmpty();
    }
}
