package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.Tool;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** The tools of the landscape do to the design what they promise. */
class LandscapeToolsTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Design design = builder.design();
    private final Group farmers = builder.group("Farmers", 3, 1);
    private final Group engineers = builder.group("Engineers", 2, 3);
    private final Person tomos = builder.person("Tomos", farmers);
    private final Person mihai = builder.person("Mihai", engineers);
    private final Space unit = builder.space("Unit", space -> space.setScale(Scale.UNIT));
    private final Space circle = builder.space("Circle", space -> space.setParent(unit));
    private final Space other = builder.space("Other circle");
    private final Goal goal = builder.goal("Goal", Scale.UNIT, one -> one.getSpaces().add(unit));
    private final Goal rival = builder.goal("Rival", Scale.UNIT);
    private final Tool wiki = builder.tool("Wiki");
    private final Tool chat = builder.tool("Chat");
    private final Boundary boundary = builder.boundary(farmers, engineers, one -> one.getBrokers().add(mihai));
    private final Participation part = builder.participation(circle, farmers, RoleKind.MEMBER, Level.ACTIVE);

    {
        circle.getTools().add(wiki);
        builder.activity(circle, "Walk", Mode.ENGAGEMENT, activity -> activity.getParticipants().add(part));
        builder.waiver("CON-4", part);
    }

    private final Shown shown = new Shown("Landscape", design);

    private NodeView band(Scale scale) {
        return shown.node("band", DesignPackage.Literals.SCALE.getEEnumLiteral(scale.getName()));
    }

    private NodeView view(EObject element) {
        String mapping = element.eClass().getName().toLowerCase(java.util.Locale.ROOT);
        return shown.node(mapping, element);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Test
    void a_space_put_into_a_band_has_its_scale_and_a_name() {
        shown.create("newSpace", band(Scale.UNIT));
        assertThat(last(design.getSpaces())).satisfies(space -> {
            assertThat(space.getName()).isEqualTo("Space");
            assertThat(space.getScale()).isEqualTo(Scale.UNIT);
            assertThat(space.getParent()).isNull();
        });
        assertThat(view(last(design.getSpaces())).parent()).isSameAs(band(Scale.UNIT));
    }

    @Test
    void a_space_put_into_a_space_becomes_its_child() {
        shown.create("newSpace", view(unit));
        assertThat(last(design.getSpaces()).getParent()).isSameAs(unit);
        assertThat(view(last(design.getSpaces())).parent()).isSameAs(view(unit));
    }

    @Test
    void a_first_space_is_put_into_the_design() {
        shown.create("newSpace", shown.node("design", design));
        assertThat(last(design.getSpaces()).getScale()).isEqualTo(Scale.TEAM);
    }

    @Test
    void goals_groups_people_and_tools_are_put_beside_the_spaces() {
        for (String tool : List.of("newGoal", "newGroup", "newPerson", "newTool")) {
            shown.create(tool, null);
        }
        assertThat(last(design.getGoals()).getName()).isEqualTo("Goal 2");
        assertThat(last(design.getGoals()).getScale()).isEqualTo(Scale.UNIT);
        assertThat(last(design.getGroups()).getName()).isEqualTo("Group");
        assertThat(last(design.getPersons()).getName()).isEqualTo("Person");
        assertThat(last(design.getTools()).getName()).isEqualTo("Tool");
    }

    @Test
    void a_person_put_onto_a_group_is_its_member() {
        shown.create("newPerson", view(farmers));
        assertThat(last(design.getPersons()).getGroups()).containsExactly(farmers);
    }

    @Test
    void a_parent_is_given_changed_and_taken() {
        assertThat(shown.canConnect("newParentLink", view(unit), view(circle))).isFalse();
        shown.connect("newParentLink", view(other), view(unit));
        assertThat(other.getParent()).isSameAs(unit);
        shown.delete(shown.edge("parentLink", other, unit));
        assertThat(other.getParent()).isNull();
        shown.reconnect(shown.edge("parentLink", circle, unit), EdgeEnd.SOURCE, view(other));
        assertThat(circle.getParent()).isNull();
        assertThat(other.getParent()).isSameAs(unit);
        shown.create("newSpace", band(Scale.UNIT));
        shown.reconnect(shown.edge("parentLink", other, unit), EdgeEnd.TARGET, view(last(design.getSpaces())));
        assertThat(other.getParent()).isSameAs(last(design.getSpaces()));
    }

    @Test
    void a_group_takes_part_from_either_end_and_only_once() {
        shown.connect("newMembership", view(engineers), view(circle));
        assertThat(last(circle.getParticipations())).satisfies(fresh -> {
            assertThat(fresh.getActor()).isSameAs(engineers);
            assertThat(fresh.getRole()).isEqualTo(RoleKind.MEMBER);
            assertThat(fresh.getLevel()).isEqualTo(Level.ACTIVE);
            assertThat(fresh.getName()).isEqualTo("Engineers, member");
        });
        assertThat(shown.canConnect("newMembership", view(circle), view(engineers))).isFalse();
    }

    @Test
    void a_group_that_leaves_is_in_no_activity_any_more() {
        shown.delete(shown.edge("membership", circle, farmers));
        assertThat(circle.getParticipations()).isEmpty();
        assertThat(circle.getActivities().get(0).getParticipants()).isEmpty();
        assertThat(design.getWaivers()).isEmpty();
    }

    @Test
    void a_membership_passes_to_another_group_and_another_space() {
        shown.reconnect(shown.edge("membership", circle, farmers), EdgeEnd.TARGET, view(engineers));
        assertThat(part.getActor()).isSameAs(engineers);
        shown.reconnect(shown.edge("membership", circle, engineers), EdgeEnd.SOURCE, view(other));
        assertThat(other.getParticipations()).containsExactly(part);
    }

    @Test
    void a_goal_is_linked_relinked_and_detached() {
        shown.connect("newGoalLink", view(circle), view(goal));
        assertThat(goal.getSpaces()).containsExactly(unit, circle);
        assertThat(shown.canConnect("newGoalLink", view(goal), view(circle))).isFalse();
        shown.reconnect(shown.edge("goalLink", goal, circle), EdgeEnd.TARGET, view(other));
        assertThat(goal.getSpaces()).containsExactly(unit, other);
        shown.reconnect(shown.edge("goalLink", goal, other), EdgeEnd.SOURCE, view(rival));
        assertThat(goal.getSpaces()).containsExactly(unit);
        assertThat(rival.getSpaces()).containsExactly(other);
        shown.delete(shown.edge("goalLink", rival, other));
        assertThat(rival.getSpaces()).isEmpty();
    }

    @Test
    void a_boundary_is_drawn_moved_renamed_and_deleted() {
        shown.connect("newBoundary", view(circle), view(farmers));
        Boundary fresh = last(design.getBoundaries());
        assertThat(fresh.getSides()).containsExactly(circle, farmers);
        assertThat(shown.canConnect("newBoundary", view(circle), view(circle))).isFalse();
        shown.reconnect(shown.edge("boundary", circle, farmers), EdgeEnd.SOURCE, view(other));
        assertThat(fresh.getSides()).containsExactlyInAnyOrder(other, farmers);
        shown.reconnect(shown.edge("boundary", other, farmers), EdgeEnd.TARGET, view(engineers));
        assertThat(fresh.getSides()).containsExactlyInAnyOrder(other, engineers);
        shown.rename(shown.edge("boundary", other, engineers), "Drawing office");
        assertThat(fresh.getName()).isEqualTo("Drawing office");
        shown.delete(shown.edge("boundary", other, engineers));
        assertThat(design.getBoundaries()).containsExactly(boundary);
    }

    @Test
    void a_broker_comes_changes_and_goes() {
        shown.connect("newBroker", view(tomos), view(farmers));
        assertThat(boundary.getBrokers()).containsExactly(mihai, tomos);
        shown.delete(shown.edge("brokerLink", engineers, tomos));
        assertThat(boundary.getBrokers()).containsExactly(mihai);
        shown.reconnect(shown.edge("brokerLink", farmers, mihai), EdgeEnd.TARGET, view(tomos));
        assertThat(boundary.getBrokers()).containsExactly(tomos);
        Boundary place = builder.boundary(circle, other);
        shown.reconnect(shown.edge("brokerLink", farmers, tomos), EdgeEnd.SOURCE, view(circle));
        assertThat(place.getBrokers()).containsExactly(tomos);
        assertThat(boundary.getBrokers()).isEmpty();
    }

    @Test
    void a_member_joins_changes_and_leaves() {
        shown.connect("newMember", view(tomos), view(engineers));
        assertThat(engineers.getMembers()).containsExactly(mihai, tomos);
        shown.delete(shown.edge("groupMember", engineers, tomos));
        shown.reconnect(shown.edge("groupMember", engineers, mihai), EdgeEnd.TARGET, view(tomos));
        assertThat(engineers.getMembers()).containsExactly(tomos);
        shown.create("newGroup", null);
        shown.reconnect(shown.edge("groupMember", engineers, tomos), EdgeEnd.SOURCE, view(last(design.getGroups())));
        assertThat(engineers.getMembers()).isEmpty();
        assertThat(last(design.getGroups()).getMembers()).containsExactly(tomos);
        assertThat(shown.canDrop(view(mihai), view(engineers))).isTrue();
        shown.drop(view(mihai), view(engineers));
        assertThat(engineers.getMembers()).containsExactly(mihai);
    }

    @Test
    void a_group_heard_through_members_goes_only_with_them() {
        builder.participation(circle, mihai, RoleKind.EXPERT, Level.ACTIVE);
        Shown again = new Shown("Landscape", design);
        assertThat(again.canDelete(again.edge("representation", circle, engineers))).isFalse();
    }

    @Test
    void a_tool_is_used_elsewhere_and_no_more() {
        shown.connect("newToolUse", view(chat), view(circle));
        assertThat(circle.getTools()).containsExactly(wiki, chat);
        shown.delete(shown.edge("toolUse", circle, chat));
        shown.reconnect(shown.edge("toolUse", circle, wiki), EdgeEnd.TARGET, view(chat));
        assertThat(circle.getTools()).containsExactly(chat);
        shown.reconnect(shown.edge("toolUse", circle, chat), EdgeEnd.SOURCE, view(other));
        assertThat(circle.getTools()).isEmpty();
        assertThat(other.getTools()).containsExactly(chat);
    }

    @Test
    void goals_groups_and_tools_can_be_dropped_on_a_space() {
        shown.drop(view(rival), view(circle));
        shown.drop(view(engineers), view(circle));
        shown.drop(view(chat), view(circle));
        assertThat(rival.getSpaces()).containsExactly(circle);
        assertThat(last(circle.getParticipations()).getActor()).isSameAs(engineers);
        assertThat(circle.getTools()).containsExactly(wiki, chat);
        assertThat(shown.canDrop(view(farmers), view(circle))).as("takes part already").isFalse();
    }

    @Test
    void a_space_dropped_into_a_band_has_its_scale() {
        shown.drop(view(circle), band(Scale.UNIT));
        assertThat(circle.getScale()).isEqualTo(Scale.UNIT);
        assertThat(circle.getParent()).isNull();
        assertThat(view(circle).parent()).isSameAs(band(Scale.UNIT));
    }

    @Test
    void a_space_dropped_into_a_space_is_its_child_and_stands_within() {
        shown.drop(view(other), view(unit));
        assertThat(other.getParent()).isSameAs(unit);
        assertThat(view(other).parent()).isSameAs(view(unit));
        assertThat(shown.canDrop(view(unit), view(other))).isFalse();
    }

    @Test
    void names_are_typed_and_never_blank() {
        for (EObject element : List.of(design, circle, farmers, goal, tomos, wiki)) {
            shown.rename(view(element), "Another name");
            assertThat(element.eGet(element.eClass().getEStructuralFeature("name"))).isEqualTo("Another name");
            shown.rename(view(element), "  ");
            assertThat(element.eGet(element.eClass().getEStructuralFeature("name"))).isEqualTo("Another name");
        }
    }

    @Test
    void bands_and_the_design_cannot_be_deleted() {
        assertThat(shown.canDelete(band(Scale.UNIT))).isFalse();
        assertThat(shown.canDelete(view(design))).isFalse();
        shown.delete(view(other));
        assertThat(design.getSpaces()).containsExactly(unit, circle);
    }

    @Test
    void a_space_advances_to_the_last_stage() {
        shown.operate("advanceStage", view(circle));
        assertThat(circle.getStage()).isEqualTo(Stage.MATURING);
        circle.setStage(Stage.TRANSFORMATION);
        assertThat(shown.canOperate("advanceStage", view(circle))).isFalse();
        assertThat(shown.canOperate("advanceStage", view(goal))).isFalse();
    }
}
