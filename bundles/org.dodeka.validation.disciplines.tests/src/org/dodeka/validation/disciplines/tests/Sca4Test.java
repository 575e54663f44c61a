package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Sca4Test extends RuleTest {

    private final Space forum = d.space("Forum", s -> s.setStage(Stage.POTENTIAL));
    private final Person mira = d.person("Mira");
    private final Goal goal = d.goal("Clean river", Scale.ORGANISATION);

    Sca4Test() {
        super("SCA-4");
    }

    @Test
    void a_convener_anywhere_is_enough() {
        d.participation(forum, mira, RoleKind.CONVENER, Level.ACTIVE);
        assertPasses();
    }

    @Test
    void a_wide_goal_without_a_convener_is_a_finding_of_the_design() {
        assertViolated(d.design(), "Nobody convenes");
    }

    @Test
    void so_is_one_of_the_field() {
        goal.setScale(Scale.FIELD);
        assertViolated(d.design(), "Nobody convenes");
    }

    @Test
    void a_goal_of_a_unit_needs_no_convener() {
        goal.setScale(Scale.UNIT);
        assertInapplicable();
    }

    @Test
    void a_convener_who_left_does_not_count() {
        d.participation(forum, mira, RoleKind.CONVENER, Level.ACTIVE, p -> p.setUntil(d.day(-1)));
        assertViolated(d.design(), "Nobody convenes");
    }

    @Test
    void a_design_without_goals_is_left_alone() {
        d.design().getGoals().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_names_a_convener_of_the_widest_live_space() {
        Space field = d.space("Field", s -> s.setScale(Scale.FIELD));
        d.space("Annex");
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(field.getParticipations()).hasSize(1);
    }

    @Test
    void the_fix_does_nothing_without_spaces() {
        d.design().getSpaces().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
