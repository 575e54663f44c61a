package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Sca3Test extends RuleTest {

    private final Space unit = d.space("Unit", s -> s.setScale(Scale.UNIT));
    private final Space team = d.space("Team", s -> s.setParent(unit));
    private final Person mira = d.person("Mira");

    Sca3Test() {
        super("SCA-3");
    }

    @Test
    void a_shared_person_links() {
        d.participation(team, mira, RoleKind.MEMBER, Level.ACTIVE);
        d.participation(unit, mira, RoleKind.MEMBER, Level.PERIPHERAL);
        assertPasses();
    }

    @Test
    void spaces_without_a_shared_person_are_detached() {
        d.participation(team, mira, RoleKind.MEMBER, Level.ACTIVE);
        d.participation(unit, d.person("Ivo"), RoleKind.MEMBER, Level.ACTIVE);
        assertViolated(team, "Team is detached from Unit");
    }

    @Test
    void vacancies_are_no_shared_person() {
        d.participation(team, null, RoleKind.MEMBER, Level.ACTIVE);
        d.participation(unit, null, RoleKind.MEMBER, Level.ACTIVE);
        assertViolated(team, "Team is detached from Unit");
    }

    @Test
    void a_loop_upwards_links() {
        d.loop(d.activity(team, "Round", Mode.ENGAGEMENT), d.activity(unit, "Forum", Mode.ALIGNMENT));
        assertPasses();
    }

    @Test
    void a_loop_downwards_links() {
        d.loop(d.activity(unit, "Forum", Mode.ALIGNMENT), d.activity(team, "Round", Mode.ENGAGEMENT));
        assertPasses();
    }

    @Test
    void a_loop_within_one_of_them_does_not() {
        d.loop(d.activity(team, "Round", Mode.ENGAGEMENT), d.activity(team, "Review", Mode.ENGAGEMENT));
        d.loop(d.activity(unit, "Forum", Mode.ALIGNMENT), d.activity(unit, "Hearing", Mode.ALIGNMENT));
        assertViolated(team, "Team is detached from Unit");
    }

    @Test
    void the_rule_holds_in_spaces_that_are_not_live() {
        team.setStage(Stage.POTENTIAL);
        unit.setStage(Stage.TRANSFORMATION);
        assertViolated(team, "Team is detached from Unit");
    }

    @Test
    void a_space_in_itself_is_left_to_another_rule() {
        team.setParent(team);
        assertInapplicable();
    }

    @Test
    void a_space_that_lies_in_none_is_left_alone() {
        team.setParent(null);
        assertInapplicable();
    }

    @Test
    void the_fix_lets_somebody_of_the_space_take_part_in_the_one_around_it() {
        d.participation(team, mira, RoleKind.MEMBER, Level.ACTIVE);
        d.person("Ada");
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(unit.getParticipations().get(0).getActor()).isSameAs(mira);
    }

    @Test
    void the_fix_lets_somebody_new_take_part_in_both() {
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_where_nobody_is_there() {
        d.design().getPersons().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
