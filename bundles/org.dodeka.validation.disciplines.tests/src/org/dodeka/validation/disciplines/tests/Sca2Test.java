package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Sca2Test extends RuleTest {

    private final Space team = d.space("Team", s -> s.setStage(Stage.POTENTIAL));
    private final Space unit = d.space("Unit", s -> {
        s.setStage(Stage.POTENTIAL);
        s.setScale(Scale.UNIT);
    });

    Sca2Test() {
        super("SCA-2");
    }

    @Test
    void a_space_in_a_wider_one_passes() {
        team.setParent(unit);
        assertPasses();
    }

    @Test
    void a_space_in_one_of_its_scale_passes() {
        team.setParent(d.space("Other team"));
        assertPasses();
    }

    @Test
    void a_space_in_a_narrower_one_is_upside_down() {
        unit.setParent(team);
        assertViolated(unit, "Unit is nested upside down");
    }

    @Test
    void a_space_in_itself_is_upside_down() {
        team.setParent(team);
        assertViolated(team, "Team is nested upside down");
    }

    @Test
    void every_space_of_a_circle_is_upside_down_and_those_below_it_are_not() {
        Space second = d.space("Second");
        Space third = d.space("Third");
        Space below = d.space("Below");
        team.setParent(second);
        second.setParent(third);
        third.setParent(team);
        below.setParent(team);
        assertThat(findings()).extracting(Finding::element).containsExactlyInAnyOrder(team, second, third);
    }

    @Test
    void deep_nesting_passes() {
        Space above = unit;
        for (int i = 0; i < 100; i++) {
            Space parent = above;
            above = d.space("Unit " + i, s -> {
                s.setScale(Scale.UNIT);
                s.setParent(parent);
            });
        }
        assertPasses();
    }

    @Test
    void a_space_that_lies_in_none_is_left_alone() {
        assertInapplicable();
    }

    @Test
    void the_fix_turns_the_nesting_round() {
        unit.setParent(team);
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(team.getParent()).isSameAs(unit);
    }

    @Test
    void the_fix_keeps_what_both_lie_in() {
        Space field = d.space("Field", s -> s.setScale(Scale.FIELD));
        unit.setParent(team);
        team.setParent(field);
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(unit.getParent()).isSameAs(field);
    }

    @Test
    void the_fix_leads_out_of_what_is_too_narrow() {
        unit.setParent(team);
        team.setParent(d.space("Other team"));
        assertFixed();
    }

    @Test
    void the_fix_opens_a_circle() {
        Space second = d.space("Second");
        team.setParent(second);
        second.setParent(team);
        assertFixed();
    }

    @Test
    void the_fix_does_not_lead_into_a_circle() {
        Space second = d.space("Second", s -> s.setScale(Scale.UNIT));
        unit.setParent(team);
        team.setParent(second);
        second.setParent(team);
        Finding narrow = findings().stream().filter(f -> f.element() == unit).findFirst().orElseThrow();
        Answers.apply(narrow, d.design(), FixInput.proposals());
        assertThat(findings()).noneMatch(f -> f.element() == unit);
    }

    @Test
    void the_fix_asks_first() {
        unit.setParent(team);
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
