package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Lea3Test extends RuleTest {

    private final Space space = d.space("Circle");
    private final Person mira = d.person("Mira", p -> p.setHoursPerWeek(6.0));

    Lea3Test() {
        super("LEA-3");
    }

    @Test
    void roles_that_fit_exactly_pass() {
        role(RoleKind.CONVENER, 2);
        role(RoleKind.COACH, 4);
        assertPasses();
    }

    @Test
    void roles_that_ask_for_more() {
        role(RoleKind.CONVENER, 2.1);
        role(RoleKind.COACH, 4);
        assertViolated(mira, "Mira is overbooked", "6.1 h", "6 h");
    }

    @Test
    void rounding_errors_book_nobody_over() {
        mira.setHoursPerWeek(0.3);
        role(RoleKind.CONVENER, 0.1);
        role(RoleKind.COACH, 0.2);
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(names = { "CONVENER", "LEADER", "SPONSOR", "ENABLER", "BROKER", "FACILITATOR", "COACH" })
    void every_lead_role_counts(RoleKind kind) {
        role(kind, 7);
        assertViolated(mira, "Mira");
    }

    @ParameterizedTest
    @EnumSource(names = { "EXPERT", "REPORTER", "CRITICAL_FRIEND", "MEMBER", "NEWCOMER" })
    void other_roles_do_not_count(RoleKind kind) {
        role(kind, 7);
        assertInapplicable();
    }

    @Test
    void spaces_that_are_not_live_count() {
        space.setStage(Stage.POTENTIAL);
        role(RoleKind.CONVENER, 7);
        assertViolated(mira, "Mira");
    }

    @Test
    void a_role_that_asks_nothing_fits_always() {
        mira.setHoursPerWeek(-1.0);
        role(RoleKind.CONVENER, 0);
        assertPasses();
    }

    @Test
    void a_role_that_ended_does_not_count() {
        role(RoleKind.CONVENER, 7).setUntil(d.day(-1));
        role(RoleKind.COACH, 1);
        assertPasses();
    }

    @Test
    void a_person_without_hours_is_left_alone() {
        mira.setHoursPerWeek(null);
        role(RoleKind.CONVENER, 7);
        assertInapplicable();
    }

    @Test
    void the_fix_reduces_hours() {
        role(RoleKind.CONVENER, 5);
        role(RoleKind.COACH, 4.7);
        assertFixed();
    }

    @Test
    void the_fix_goes_on_with_other_roles_if_one_is_not_enough() {
        mira.setHoursPerWeek(1.0);
        role(RoleKind.CONVENER, 5);
        role(RoleKind.COACH, 4.7);
        role(RoleKind.BROKER, 0);
        assertFixed();
    }

    private Participation role(RoleKind role, double hours) {
        return d.participation(space, mira, role, Level.CORE, p -> p.setHoursPerWeek(hours));
    }
}
