package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
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
import org.dodeka.testing.Designs;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each tool of the force field does what it says, and undo takes it back. */
class ForceFieldDiagramTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space space = d.space("Clinic");
    private final Activity trial = d.activity(space, "Trial", Mode.ENGAGEMENT);
    private final Commitment promise = d.commitment(space, AccountabilityKind.HORIZONTAL, null, null);
    private final Goal goal = d.goal("Fewer defects", Scale.UNIT, one -> one.getSpaces().add(space));
    private final Goal other = d.goal("Answers", Scale.UNIT);
    private final Force driving = d.force(goal, ForceDirection.DRIVING, 3);
    private final Force restraining = d.force(goal, ForceDirection.RESTRAINING, 4, one -> one.getAddressedBy().add(trial));
    private OpenDiagram diagram;
    private String before;

    @BeforeEach
    void open() {
        diagram = new OpenDiagram(d.design(), "Force field", "Possible remedies");
        before = Designs.text(d.design());
    }

    @AfterEach
    void undo_takes_everything_back() {
        diagram.undo();
        assertThat(Designs.text(d.design())).isEqualTo(before);
    }

    private NodeView at(EObject element) {
        List<String> mappings = element instanceof Force ? List.of("driving", "restraining", "loose")
                : element instanceof Remedy ? List.of("remedy", "possible") : List.of("goal");
        return mappings.stream().map(mapping -> diagram.node(mapping, element)).filter(node -> node != null).findFirst().orElse(null);
    }

    private NodeView field(Goal of) {
        return diagram.node("field", of);
    }

    @Test
    void a_new_goal_gets_a_field_of_its_own() {
        Goal made = diagram.create("newGoal", null, Goal.class);
        assertThat(made.getName()).isEqualTo("Goal");
        assertThat(made.getStatement()).isEqualTo("Goal");
        assertThat(made.getScale()).isEqualTo(Scale.UNIT);
        assertThat(at(made).parent()).isSameAs(field(made));
    }

    @Test
    void new_forces_act_on_the_goal_of_their_field() {
        Force drives = diagram.create("newDriving", field(other), Force.class);
        Force restrains = diagram.create("newRestraining", field(other), Force.class);
        assertThat(drives).matches(one -> one.getGoal() == other && one.getDirection() == ForceDirection.DRIVING && one.getStrength() == 3);
        assertThat(restrains).matches(one -> one.getGoal() == other && one.getDirection() == ForceDirection.RESTRAINING);
        assertThat(diagram.edge("drives", drives, other)).isNotNull();
        assertThat(diagram.edge("restrains", other, restrains)).isNotNull();
        assertThat(diagram.canCreate("newDriving", null)).isFalse();
        diagram.undo();
    }

    @Test
    void a_force_is_turned_round_by_connecting_it_anew() {
        diagram.connect("newDrives", at(restraining), at(goal));
        assertThat(restraining.getDirection()).isEqualTo(ForceDirection.DRIVING);
        assertThat(diagram.canConnect("newDrives", at(restraining), at(goal))).isFalse();
        diagram.connect("newRestrains", at(restraining), at(other));
        assertThat(restraining).matches(one -> one.getGoal() == other && one.getDirection() == ForceDirection.RESTRAINING);
        diagram.undo();
    }

    @Test
    void a_force_dropped_into_another_field_acts_on_that_goal() {
        assertThat(diagram.canDrop(at(driving), field(goal))).isFalse();
        diagram.drop(at(driving), field(other));
        assertThat(driving.getGoal()).isSameAs(other);
    }

    @Test
    void a_force_without_goal_stands_apart_and_gets_one_by_connecting_or_dropping() {
        driving.setGoal(null);
        diagram = new OpenDiagram(d.design(), "Force field");
        before = Designs.text(d.design());
        assertThat(diagram.node("loose", driving).parent()).isNull();
        diagram.connect("newRestrains", at(driving), at(other));
        assertThat(driving).matches(one -> one.getGoal() == other && one.getDirection() == ForceDirection.RESTRAINING);
        diagram.undo();
        diagram.drop(at(driving), field(goal));
        assertThat(driving.getGoal()).isSameAs(goal);
    }

    @Test
    void arrows_are_moved_to_another_goal() {
        diagram.reconnect(diagram.edge("drives", driving), EdgeEnd.TARGET, at(other));
        assertThat(driving.getGoal()).isSameAs(other);
        diagram.reconnect(diagram.edge("restrains", restraining), EdgeEnd.SOURCE, at(other));
        assertThat(restraining.getGoal()).isSameAs(other);
        diagram.undo();
    }

    @Test
    void a_force_gets_stronger_and_weaker() {
        diagram.operate("stronger", at(restraining));
        assertThat(restraining.getStrength()).isEqualTo(5);
        assertThat(diagram.edge("restrains", restraining).look().width()).isEqualTo(9);
        assertThat(diagram.canOperate("stronger", at(restraining))).isFalse();
        diagram.operate("weaker", at(restraining));
        assertThat(restraining.getStrength()).isEqualTo(4);
        assertThat(diagram.canOperate("weaker", at(goal))).isFalse();
        diagram.undo();
    }

    @Test
    void forces_remedies_and_goals_are_renamed_and_goals_reworded() {
        diagram.rename(at(driving), "Pride");
        assertThat(driving.getName()).isEqualTo("Pride");
        diagram.rename(at(trial), "A try");
        assertThat(trial.getName()).isEqualTo("A try");
        diagram.rename(field(goal), "Defects");
        assertThat(goal.getName()).isEqualTo("Defects");
        diagram.rename(at(goal), "At most 9 of 100.");
        assertThat(goal.getStatement()).isEqualTo("At most 9 of 100.");
        for (int i = 0; i < 3; i++) {
            diagram.undo();
        }
    }

    @Test
    void a_deleted_goal_takes_its_forces_along_and_leaves_nothing_dangling() {
        Indicator indicator = d.indicator("Defects", space, ValueCycle.REALIZED, one -> one.setGoal(goal));
        d.response("REL.Q1", goal);
        d.waiver("ALI-5", restraining);
        before = Designs.text(d.design());
        diagram.delete(field(goal));
        assertThat(d.design().getGoals()).containsExactly(other);
        assertThat(d.design().getForces()).isEmpty();
        assertThat(d.design().getResponses()).isEmpty();
        assertThat(d.design().getWaivers()).isEmpty();
        assertThat(indicator.getGoal()).isNull();
        assertThat(space.getGoals()).isEmpty();
    }

    @Test
    void a_force_is_deleted() {
        diagram.delete(at(driving));
        assertThat(d.design().getForces()).containsExactly(restraining);
    }

    @Test
    void a_new_commitment_or_activity_answers_the_force() {
        diagram.operate("newCommitment", at(restraining));
        Commitment made = space.getCommitments().getLast();
        assertThat(restraining.getAddressedBy()).containsExactly(trial, made);
        assertThat(made.getText()).isNotBlank();
        assertThat(made.getKind()).isEqualTo(AccountabilityKind.HORIZONTAL);
        diagram.operate("newActivity", at(driving));
        Activity answer = space.getActivities().getLast();
        assertThat(driving.getAddressedBy()).containsExactly(answer);
        assertThat(answer.getModes()).containsExactly(Mode.ENGAGEMENT);
        assertThat(diagram.canOperate("newActivity", at(goal))).isFalse();
        diagram.undo();
    }

    @Test
    void a_possible_remedy_becomes_an_answer_from_either_end_is_moved_and_taken_away() {
        diagram.connect("newAnswer", at(promise), at(restraining));
        assertThat(restraining.getAddressedBy()).containsExactly(trial, promise);
        assertThat(diagram.node("remedy", promise).parent()).isSameAs(field(goal));
        diagram.reconnect(diagram.edge("answer", restraining, promise), EdgeEnd.SOURCE, at(driving));
        assertThat(driving.getAddressedBy()).containsExactly(promise);
        diagram.reconnect(diagram.edge("answer", driving, promise), EdgeEnd.TARGET, at(trial));
        assertThat(driving.getAddressedBy()).containsExactly(trial);
        diagram.delete(diagram.edge("answer", driving, trial));
        assertThat(driving.getAddressedBy()).isEmpty();
        diagram.connect("newAnswer", at(driving), at(promise));
        assertThat(driving.getAddressedBy()).containsExactly(promise);
        for (int i = 0; i < 4; i++) {
            diagram.undo();
        }
    }

    @Test
    void a_deleted_remedy_stays_in_the_design_and_the_force_is_unanswered() {
        diagram.delete(diagram.node("remedy", trial));
        assertThat(space.getActivities()).containsExactly(trial);
        assertThat(restraining.getAddressedBy()).isEmpty();
        assertThat(at(restraining).label()).endsWith("no answer yet");
    }

    @Test
    void filters_leave_strong_or_unanswered_forces() {
        diagram.filter("Only strength 4 and above");
        assertThat(at(driving)).isNull();
        assertThat(at(restraining)).isNotNull();
        diagram.filter("Only unanswered forces");
        assertThat(at(restraining)).isNull();
        diagram.rename(field(goal), "Goal");
    }
}
