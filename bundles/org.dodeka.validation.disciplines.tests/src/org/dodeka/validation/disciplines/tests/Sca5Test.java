package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Sca5Test extends RuleTest {

    private final Space field = d.space("Field", s -> s.setScale(Scale.ORGANISATION));
    private final Space team = d.space("Team", s -> s.setParent(field));
    private final Person mira = d.person("Mira");

    Sca5Test() {
        super("SCA-5");
    }

    @Test
    void two_levels_apart_without_an_enabler_is_a_skipped_level() {
        assertViolated(team, "Team: level skipped up to Field");
    }

    @Test
    void one_level_apart_passes() {
        field.setScale(Scale.UNIT);
        assertPasses();
    }

    @Test
    void upside_down_counts_as_apart_too() {
        team.setScale(Scale.FIELD);
        field.setScale(Scale.UNIT);
        assertViolated(team, "Team: level skipped");
    }

    @Test
    void an_enabler_in_the_space_is_enough() {
        d.participation(team, mira, RoleKind.ENABLER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void an_enabler_in_the_space_around_it_is_enough() {
        d.participation(field, mira, RoleKind.ENABLER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void an_enabler_who_left_does_not_count() {
        d.participation(field, mira, RoleKind.ENABLER, Level.ACTIVE, p -> p.setUntil(d.day(-1)));
        assertViolated(team, "level skipped");
    }

    @Test
    void the_rule_holds_in_spaces_that_are_not_live() {
        team.setStage(Stage.POTENTIAL);
        assertViolated(team, "level skipped");
    }

    @Test
    void a_space_that_lies_in_none_is_left_alone() {
        team.setParent(null);
        assertInapplicable();
    }

    @Test
    void the_levels_can_be_set() {
        assertThat(findings(Map.of("SCA-5.levels", "2"))).isEmpty();
    }

    @Test
    void the_fix_names_an_enabler_where_the_person_is_at_home() {
        d.participation(field, mira, RoleKind.MEMBER, Level.CORE);
        d.person("Ada");
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(field.getParticipations()).extracting(p -> p.getRole()).contains(RoleKind.ENABLER);
    }

    @Test
    void the_fix_names_an_enabler_from_elsewhere() {
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_where_nobody_is_there() {
        d.design().getPersons().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
