package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.design.services.RemedyServices;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Remedy;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Test;

class RemedyServicesTest {

    private final RemedyServices services = new RemedyServices();
    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Goal goal = d.goal("Fewer defects", Scale.UNIT);
    private final Force force = d.force(goal, ForceDirection.RESTRAINING, 4);
    private final Space space = d.space("Clinic");
    private final Activity activity = d.activity(space, "Try it", Mode.ENGAGEMENT);
    private final Commitment commitment = d.commitment(space, AccountabilityKind.HORIZONTAL, null, null);

    @Test
    void remedies_are_at_work_when_they_answer_a_force() {
        force.getAddressedBy().add(commitment);
        assertThat(services.remediesIn(goal)).containsExactly(commitment);
        assertThat(services.remediesNotAtWork(d.design())).containsExactly(activity);
        assertThat(services.answeredForces(commitment)).containsExactly(force);
        assertThat(services.answeredForces(activity)).isEmpty();
    }

    @Test
    void a_remedy_of_forces_on_two_goals_stands_beside_the_first_goal_alone() {
        Goal second = d.goal("Second", Scale.UNIT);
        d.force(second, ForceDirection.RESTRAINING, 5).getAddressedBy().add(activity);
        assertThat(services.remediesIn(second)).containsExactly(activity);
        force.getAddressedBy().add(activity);
        assertThat(services.remediesIn(goal)).containsExactly(activity);
        assertThat(services.remediesIn(second)).isEmpty();
        assertThat(services.remediesIn(d.design())).isEmpty();
    }

    @Test
    void remedies_stand_in_the_order_of_their_forces_the_strongest_first() {
        force.getAddressedBy().add(activity);
        d.force(goal, ForceDirection.RESTRAINING, 5).getAddressedBy().add(commitment);
        assertThat(services.remediesIn(goal)).containsExactly(commitment, activity);
    }

    @Test
    void a_remedy_of_a_force_without_goal_stands_in_the_diagram_itself() {
        force.setGoal(null);
        force.getAddressedBy().add(activity);
        assertThat(services.remediesIn(d.design())).containsExactly(activity);
        assertThat(services.remediesIn(goal)).isEmpty();
    }

    @Test
    void every_remedy_of_the_examples_is_there_once() {
        Examples.names().forEach(name -> {
            Design design = Examples.load(name);
            List<Remedy> shown = new ArrayList<>(services.remediesIn(design));
            design.getGoals().forEach(one -> shown.addAll(services.remediesIn(one)));
            Set<Remedy> answering = new HashSet<>();
            design.getForces().forEach(one -> answering.addAll(one.getAddressedBy()));
            assertThat(shown).as(name).containsExactlyInAnyOrderElementsOf(answering);
        });
    }

    @Test
    void a_remedy_says_what_it_is_and_where() {
        assertThat(services.remedyLabel(activity)).isEqualTo("Try it\nActivity\nClinic");
        assertThat(services.remedyLabel(commitment)).isEqualTo("Promise 1\nCommitment\nClinic");
        assertThat(services.remedyTooltip(commitment)).isEqualTo("Promise 1\nShare what was learnt");
        assertThat(services.isCommitment(commitment)).isTrue();
        assertThat(services.isCommitment(activity)).isFalse();
    }

    @Test
    void a_remedy_answers_a_force_whichever_comes_first_and_once() {
        assertThat(services.canAnswer(force, activity)).isTrue();
        assertThat(services.canAnswer(activity, force)).isTrue();
        assertThat(services.remedyOf(force, activity)).isSameAs(activity);
        force.getAddressedBy().add(activity);
        assertThat(services.canAnswer(activity, force)).isFalse();
        assertThat(services.canAnswer(activity, commitment)).isFalse();
    }

    @Test
    void a_new_remedy_goes_into_a_space_that_serves_the_goal_or_else_a_live_one() {
        assertThat(services.spaceForRemedy(force)).isSameAs(space);
        Space serving = d.space("Table");
        goal.getSpaces().add(serving);
        assertThat(services.spaceForRemedy(force)).isSameAs(serving);
    }

    @Test
    void without_a_space_there_is_no_new_remedy() {
        assertThat(services.takesNewRemedy(force)).isTrue();
        assertThat(services.takesNewRemedy(goal)).isFalse();
        d.design().getSpaces().clear();
        assertThat(services.takesNewRemedy(force)).isFalse();
    }

    @Test
    void a_new_commitment_has_words() {
        assertThat(services.newCommitmentText(commitment)).isNotBlank();
    }

    @Test
    void the_indicators_of_a_goal_are_known() {
        Indicator indicator = d.indicator("Defects", null, ValueCycle.REALIZED, one -> one.setGoal(goal));
        d.indicator("Other", null, ValueCycle.REALIZED);
        assertThat(services.indicatorsOf(goal)).containsExactly(indicator);
    }
}
