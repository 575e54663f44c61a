package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each tool of the diagram of learning loops does what it says, and undo takes it back. */
class LearningLoopsDiagramTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space space = d.space("Clinic");
    private final Group crews = d.group("Crews", 3, 3);
    private final Group office = d.group("Office", 1, 1);
    private final Activity first = d.activity(space, "First", Mode.ENGAGEMENT);
    private final Activity second = d.activity(space, "Second", Mode.ENGAGEMENT);
    private final Activity third = d.activity(space, "Third", Mode.IMAGINATION);
    private final LearningLoop loop = d.loop(first, second, crews);
    private OpenDiagram diagram;
    private String before;

    @BeforeEach
    void open() {
        diagram = new OpenDiagram(d.design(), "Learning loops", "Other groups");
        before = Designs.text(d.design());
    }

    @AfterEach
    void undo_takes_everything_back() {
        diagram.undo();
        assertThat(Designs.text(d.design())).isEqualTo(before);
    }

    private NodeView at(EObject element) {
        String mapping = element instanceof Activity ? "activity" : element instanceof LearningLoop ? "openEnd"
                : diagram.node("group", element) != null ? "group" : "otherGroup";
        return diagram.node(mapping, element);
    }

    @Test
    void a_new_activity_has_the_mode_of_its_lane() {
        Activity made = diagram.create("newActivity", diagram.lane(Mode.ALIGNMENT), Activity.class);
        assertThat(made.eContainer()).isSameAs(space);
        assertThat(made.getName()).isEqualTo("Activity");
        assertThat(made.getModes()).containsExactly(Mode.ALIGNMENT);
        assertThat(made.getFormality()).isEqualTo(Formality.SOCIAL);
        assertThat(made.getInitiative()).isEqualTo(Initiative.PULL);
        assertThat(at(made).parent()).isSameAs(diagram.lane(Mode.ALIGNMENT));
    }

    @Test
    void an_activity_dropped_into_another_lane_changes_its_mode() {
        assertThat(diagram.canDrop(at(first), diagram.lane(Mode.ENGAGEMENT))).isFalse();
        diagram.drop(at(first), diagram.lane(Mode.IMAGINATION));
        assertThat(first.getModes()).containsExactly(Mode.IMAGINATION);
    }

    @Test
    void an_activity_is_renamed_by_its_name_alone() {
        assertThat(diagram.text(at(first))).isEqualTo("First");
        diagram.rename(at(first), "Blade walk");
        assertThat(first.getName()).isEqualTo("Blade walk");
    }

    @Test
    void a_deleted_activity_leaves_its_loop_open() {
        diagram.delete(at(first));
        assertThat(space.getActivities()).containsExactly(second, third);
        assertThat(at(loop)).isNotNull();
        assertThat(diagram.edge("unstarted", loop)).isNotNull();
    }

    @Test
    void a_follow_up_is_connected_moved_at_either_end_and_let_go() {
        diagram.connect("newFollowUp", at(first), at(second));
        assertThat(second.getFollows()).isSameAs(first);
        assertThat(diagram.canConnect("newFollowUp", at(second), at(first))).isFalse();
        diagram.reconnect(diagram.edge("followUp", second), EdgeEnd.TARGET, at(third));
        assertThat(third.getFollows()).isSameAs(first);
        assertThat(second.getFollows()).isNull();
        diagram.reconnect(diagram.edge("followUp", third), EdgeEnd.SOURCE, at(second));
        assertThat(third.getFollows()).isSameAs(second);
        diagram.delete(diagram.edge("followUp", third));
        assertThat(third.getFollows()).isNull();
        diagram.undo();
        diagram.undo();
        diagram.undo();
    }

    @Test
    void an_insight_into_practice_makes_a_loop_that_is_open() {
        diagram.connect("newLoop", at(third), at(office));
        LearningLoop made = d.design().getLoops().getLast();
        assertThat(made.getName()).isEqualTo("Learning loop");
        assertThat(made.getSource()).isSameAs(third);
        assertThat(made.getAppliedBy()).containsExactly(office);
        assertThat(diagram.edge("insight", third, office)).isNotNull();
        assertThat(diagram.edge("brokenOff", office, made)).isNotNull();
    }

    @Test
    void a_return_closes_an_open_loop_from_the_group_or_from_the_open_end() {
        loop.setReturnTo(null);
        diagram = new OpenDiagram(d.design(), "Learning loops");
        before = Designs.text(d.design());
        assertThat(diagram.edge("brokenOff", crews, loop)).isNotNull();
        diagram.connect("newReturn", at(crews), at(third));
        assertThat(loop.getReturnTo()).isSameAs(third);
        assertThat(at(loop)).isNull();
        assertThat(diagram.edge("back", third, crews)).isNotNull();
        diagram.undo();
        diagram.connect("newReturn", at(loop), at(second));
        assertThat(loop.getReturnTo()).isSameAs(second);
    }

    @Test
    void a_group_with_no_open_loop_returns_nothing() {
        assertThat(diagram.canConnect("newReturn", at(crews), at(third))).isFalse();
        diagram.rename(at(crews), "Teams");
        assertThat(crews.getName()).isEqualTo("Teams");
    }

    @Test
    void an_open_end_leads_to_the_group_that_applies_the_insight() {
        loop.getAppliedBy().clear();
        diagram = new OpenDiagram(d.design(), "Learning loops", "Other groups");
        before = Designs.text(d.design());
        assertThat(diagram.edge("brokenOff", first, loop)).isNotNull();
        assertThat(diagram.edge("unapplied", second, loop)).isNotNull();
        diagram.connect("newLoop", at(loop), at(office));
        assertThat(loop.getAppliedBy()).containsExactly(office);
        assertThat(d.design().getLoops()).containsExactly(loop);
    }

    @Test
    void arcs_are_moved_at_every_end() {
        loop.getAppliedBy().add(office);
        diagram = new OpenDiagram(d.design(), "Learning loops");
        before = Designs.text(d.design());
        diagram.reconnect(diagram.edge("insight", first, office), EdgeEnd.SOURCE, at(third));
        assertThat(loop.getSource()).isSameAs(third);
        diagram.reconnect(diagram.edge("back", second, office), EdgeEnd.SOURCE, at(first));
        assertThat(loop.getReturnTo()).isSameAs(first);
        diagram.reconnect(diagram.edge("insight", third, office), EdgeEnd.TARGET, at(crews));
        assertThat(loop.getAppliedBy()).containsExactly(crews);
        diagram.undo();
        diagram.undo();
    }

    @Test
    void an_arc_to_one_of_several_groups_is_deleted_alone() {
        loop.getAppliedBy().add(office);
        diagram = new OpenDiagram(d.design(), "Learning loops");
        before = Designs.text(d.design());
        diagram.delete(diagram.edge("insight", first, crews));
        assertThat(loop.getAppliedBy()).containsExactly(office);
    }

    @Test
    void the_arc_to_the_only_group_takes_the_loop_along_and_what_was_said_about_it() {
        d.response("CON.Q1", loop);
        before = Designs.text(d.design());
        diagram.delete(diagram.edge("insight", loop));
        assertThat(d.design().getLoops()).isEmpty();
        assertThat(d.design().getResponses()).isEmpty();
    }

    @Test
    void the_arc_back_is_deleted_and_the_loop_is_open() {
        EdgeView back = diagram.edge("back", loop);
        diagram.delete(back);
        assertThat(loop.getReturnTo()).isNull();
        assertThat(at(loop)).isNotNull();
        assertThat(diagram.canDelete(diagram.edge("brokenOff", loop))).isFalse();
    }

    @Test
    void an_open_end_is_deleted_with_its_loop() {
        loop.setReturnTo(null);
        diagram = new OpenDiagram(d.design(), "Learning loops");
        before = Designs.text(d.design());
        diagram.delete(at(loop));
        assertThat(d.design().getLoops()).isEmpty();
    }

    @Test
    void a_deleted_group_stays_in_the_design_and_applies_nothing() {
        diagram.delete(at(crews));
        assertThat(d.design().getGroups()).contains(crews);
        assertThat(loop.getAppliedBy()).isEmpty();
    }

    @Test
    void the_loop_is_renamed_at_its_arc_and_lanes_stay() {
        assertThat(diagram.canDelete(diagram.lane(Mode.ALIGNMENT))).isFalse();
        diagram.rename(diagram.edge("insight", loop), "Round");
        assertThat(loop.getName()).isEqualTo("Round");
    }

    @Test
    void filters_leave_open_loops_or_activities_in_loops() {
        diagram.filter("Only activities in loops");
        assertThat(at(third)).isNull();
        assertThat(at(first)).isNotNull();
        first.setStart(d.day(0));
        second.setStart(d.day(5));
        before = Designs.text(d.design());
        diagram.filter("Only open loops");
        assertThat(diagram.edge("insight", loop)).isNull();
        assertThat(diagram.node("group", crews)).isNull();
        diagram.delete(at(second));
        assertThat(diagram.edge("insight", loop)).isNotNull();
    }
}
