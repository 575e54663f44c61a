package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Eng3Test extends RuleTest {

    private final Space space = d.healthySpace("Clinic");

    Eng3Test() {
        super("ENG-3");
    }

    @Test
    void ninety_days_are_a_rhythm() {
        space.setCadenceDays(90);
        assertPasses();
    }

    @Test
    void ninety_one_days_are_none() {
        space.setCadenceDays(91);
        assertViolated(space, "Clinic has no rhythm", "90 days");
    }

    @Test
    void no_cadence_is_no_rhythm() {
        space.setCadenceDays(null);
        assertViolated(space, "Clinic");
    }

    @ParameterizedTest
    @EnumSource(names = "COMMUNITY", mode = EnumSource.Mode.EXCLUDE)
    void other_kinds_need_no_rhythm(SpaceKind kind) {
        space.setKind(kind);
        space.setCadenceDays(null);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        space.setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_days_can_be_set() {
        assertThat(findings(Map.of("ENG-3.days", "29"))).hasSize(1);
        assertThat(findings(Map.of("ENG-3.days", "30"))).isEmpty();
    }

    @Test
    void the_fix_sets_a_cadence() {
        space.setCadenceDays(null);
        assertFixed();
    }
}
