package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Lea1Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Lea1Test() {
        super("LEA-1");
    }

    @ParameterizedTest
    @EnumSource(names = { "CONVENER", "LEADER", "FACILITATOR" })
    void a_space_that_somebody_holds_passes(RoleKind role) {
        unled();
        healthy.expert().setRole(role);
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(names = { "CONVENER", "LEADER", "FACILITATOR" }, mode = EnumSource.Mode.EXCLUDE)
    void other_roles_do_not_hold_a_space(RoleKind role) {
        unled();
        healthy.expert().setRole(role);
        assertViolated(healthy.space(), "Clinic is unled");
    }

    @Test
    void a_role_still_counts_on_its_last_day() {
        unled();
        healthy.expert().setRole(RoleKind.LEADER);
        healthy.expert().setUntil(d.day(0));
        assertPasses();
    }

    @Test
    void a_role_that_ended_yesterday_does_not_count() {
        unled();
        healthy.expert().setRole(RoleKind.LEADER);
        healthy.expert().setUntil(d.day(-1));
        assertViolated(healthy.space(), "Clinic");
    }

    @Test
    void a_role_that_starts_tomorrow_does_not_count() {
        unled();
        healthy.expert().setRole(RoleKind.LEADER);
        healthy.expert().setFrom(d.day(1));
        assertViolated(healthy.space(), "Clinic");
    }

    @Test
    void a_vacancy_leads_nobody() {
        unled();
        d.participation(healthy.space(), null, RoleKind.CONVENER, Level.CORE);
        assertViolated(healthy.space(), "Clinic");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        unled();
        healthy.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_assigns_a_convener() {
        unled();
        assertFixed();
    }

    @Test
    void the_fix_brings_nobody_to_where_only_rank_decides() {
        Space board = d.space("Board");
        Person director = d.person("Zoe", p -> p.setFormalAuthority(true));
        d.participation(board, director, RoleKind.MEMBER, Level.CORE, p -> {
            p.setDecides(true);
            p.setUntil(d.day(-1));
        });
        assertFixed();
    }

    private void unled() {
        healthy.convener().setRole(RoleKind.MEMBER);
        healthy.facilitator().setRole(RoleKind.MEMBER);
    }
}
