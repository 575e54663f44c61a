package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Voi4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    private void closeTheDoor() {
        h.newcomer().setRole(RoleKind.MEMBER);
        h.newcomer().setLevel(Level.ACTIVE);
    }

    Voi4Test() {
        super("VOI-4");
    }

    @Test
    void a_newcomer_is_a_way_in() {
        h.newcomer().setLevel(Level.CORE);
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = { "OCCASIONAL", "PERIPHERAL" })
    void an_occasional_or_peripheral_participation_is_a_way_in(Level level) {
        h.newcomer().setRole(RoleKind.MEMBER);
        h.newcomer().setLevel(level);
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = { "OCCASIONAL", "PERIPHERAL" }, mode = EnumSource.Mode.EXCLUDE)
    void other_levels_are_no_way_in(Level level) {
        closeTheDoor();
        h.newcomer().setLevel(level);
        assertViolated(h.space(), "Clinic has no way in");
    }

    @Test
    void a_former_newcomer_still_shows_the_way() {
        h.newcomer().setUntil(d.day(-1));
        assertPasses();
    }

    @Test
    void an_empty_space_is_found() {
        Space empty = d.space("Empty");
        assertViolated(empty, "Empty has no way in");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        closeTheDoor();
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_somebody_from_outside() {
        closeTheDoor();
        d.person("Ada", h.sites());
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).containsExactly("Ada", "Engineers", "Management");
    }

    @Test
    void the_fix_writes_a_group_down_where_all_take_part() {
        closeTheDoor();
        d.participation(h.space(), h.engineers(), RoleKind.MEMBER, Level.ACTIVE);
        d.participation(h.space(), h.management(), RoleKind.MEMBER, Level.ACTIVE);
        assertFixed(Answers.of("Apprentices"));
    }
}
