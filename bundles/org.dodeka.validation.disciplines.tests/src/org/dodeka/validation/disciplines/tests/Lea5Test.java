package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Lea5Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);
    private final Space space = healthy.space();

    Lea5Test() {
        super("LEA-5");
    }

    @BeforeEach
    void the_space_has_found_its_form() {
        space.setStage(Stage.MATURING);
    }

    @Test
    void three_core_people_pass() {
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(names = { "MATURING", "STEWARDSHIP" })
    void two_core_people_are_few(Stage stage) {
        space.setStage(stage);
        healthy.expert().setLevel(Level.ACTIVE);
        assertViolated(space, "Clinic: thin core", "2 of at least 3");
    }

    @Test
    void a_person_with_two_roles_counts_once() {
        healthy.expert().setActor(healthy.ivo());
        assertViolated(space, "2 of");
    }

    @Test
    void groups_and_vacancies_are_no_core() {
        healthy.expert().setActor(healthy.engineers());
        d.participation(space, null, RoleKind.MEMBER, Level.CORE);
        assertViolated(space, "2 of");
    }

    @ParameterizedTest
    @EnumSource(names = { "POTENTIAL", "COALESCING", "TRANSFORMATION" })
    void at_other_stages_the_rule_does_not_apply(Stage stage) {
        space.setStage(stage);
        healthy.expert().setLevel(Level.ACTIVE);
        assertInapplicable();
    }

    @Test
    void the_number_can_be_set() {
        assertThat(findings(Map.of("LEA-5.people", "4"))).hasSize(1);
    }

    @Test
    void the_fix_raises_the_level_of_those_who_are_there() {
        healthy.expert().setLevel(Level.ACTIVE);
        healthy.facilitator().setLevel(Level.ACTIVE);
        assertFixed();
    }

    @Test
    void the_fix_brings_in_others_too() {
        Space circle = d.space("Circle", s -> s.setStage(Stage.STEWARDSHIP));
        d.participation(circle, healthy.ivo(), RoleKind.FACILITATOR, Level.CORE);
        assertFixed();
    }
}
