package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

/** The tools of the participation diagram do to the design what they promise. */
class ParticipationToolsTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Design design = builder.design();
    private final Group farmers = builder.group("Farmers", 3, 1);
    private final Group engineers = builder.group("Engineers", 2, 3);
    private final Person tomos = builder.person("Tomos", farmers);
    private final Person mihai = builder.person("Mihai", engineers);
    private final Person rowan = builder.person("Rowan", farmers);
    private final Space circle = builder.space("Circle");
    private final Space forum = builder.space("Forum");
    private final Participation convener = builder.participation(circle, mihai, RoleKind.CONVENER, Level.CORE, one -> one.setSuccessor(rowan));
    private final Participation member = builder.participation(circle, tomos, RoleKind.MEMBER, Level.OCCASIONAL);

    {
        builder.activity(circle, "Walk", Mode.ENGAGEMENT, activity -> activity.getLeads().add(convener));
    }

    private final Shown shown = new Shown("Participation", design);

    private NodeView space(Space space) {
        return shown.node("space", space);
    }

    private NodeView hub(Space space) {
        return shown.node("hub", space);
    }

    private NodeView actor(Person person, Space space) {
        return shown.node("actor", person, space);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Test
    void everybody_is_drawn_in_each_space_with_an_edge_for_each_role() {
        builder.participation(forum, mihai, RoleKind.EXPERT, Level.ACTIVE);
        builder.participation(forum, mihai, RoleKind.BROKER, Level.ACTIVE);
        Shown again = new Shown("Participation", design);
        assertThat(again.edges("takesPart")).extracting(edge -> edge.source().element(), edge -> edge.endLabel())
                .containsExactlyInAnyOrder(tuple(circle, "Convener"), tuple(circle, "Member"),
                        tuple(forum, "Expert"), tuple(forum, "Broker"));
        assertThat(again.edges("takesPart"))
                .allSatisfy(edge -> assertThat(((NodeView) edge.source()).parent()).isSameAs(((NodeView) edge.target()).parent()));
    }

    @Test
    void a_new_person_in_a_space_takes_part() {
        shown.create("newPerson", space(forum));
        assertThat(last(design.getPersons()).getName()).isEqualTo("Person");
        assertThat(last(forum.getParticipations())).satisfies(fresh -> {
            assertThat(fresh.getActor()).isSameAs(last(design.getPersons()));
            assertThat(fresh.getName()).isEqualTo("Person, member");
            assertThat(fresh.getLevel()).isEqualTo(Level.ACTIVE);
        });
        shown.create("newGroup", space(forum));
        assertThat(last(forum.getParticipations()).getActor()).isSameAs(last(design.getGroups()));
    }

    @Test
    void a_new_person_beside_the_spaces_takes_no_part() {
        shown.create("newPerson", shown.node("absent", design));
        assertThat(shown.node("absentActor", last(design.getPersons()))).isNotNull();
    }

    @Test
    void a_space_is_added() {
        shown.create("newSpace", null);
        assertThat(last(design.getSpaces()).getName()).isEqualTo("Space");
    }

    @Test
    void somebody_from_elsewhere_is_connected_with_a_space() {
        shown.connect("newParticipation", hub(forum), actor(tomos, circle));
        assertThat(last(forum.getParticipations()).getActor()).isSameAs(tomos);
        shown.connect("newParticipation", shown.node("absentActor", rowan), hub(forum));
        assertThat(last(forum.getParticipations()).getActor()).isSameAs(rowan);
    }

    @Test
    void somebody_dropped_into_another_space_moves_there() {
        shown.drop(actor(mihai, circle), space(forum));
        assertThat(forum.getParticipations()).containsExactly(convener);
        assertThat(circle.getActivities().get(0).getLeads()).isEmpty();
    }

    @Test
    void somebody_who_takes_no_part_is_dropped_into_a_space() {
        shown.drop(shown.node("absentActor", rowan), space(forum));
        assertThat(last(forum.getParticipations()).getActor()).isSameAs(rowan);
    }

    @Test
    void a_participation_passes_to_another_person_and_another_space() {
        shown.reconnect(shown.edge("takesPart", circle, mihai), EdgeEnd.TARGET, actor(tomos, circle));
        assertThat(convener.getActor()).isSameAs(tomos);
        assertThat(convener.getName()).isEqualTo("Tomos, convener");
        builder.participation(circle, mihai, RoleKind.EXPERT, Level.ACTIVE);
        Shown again = new Shown("Participation", design);
        again.reconnect(again.edge("takesPart", circle, mihai), EdgeEnd.SOURCE, again.node("hub", forum));
        assertThat(last(forum.getParticipations()).getActor()).isSameAs(mihai);
    }

    @Test
    void a_role_is_typed() {
        shown.rename(shown.edge("takesPart", circle, tomos), "coach");
        assertThat(member.getRole()).isEqualTo(RoleKind.COACH);
        shown.rename(shown.edge("takesPart", circle, tomos), "emperor");
        assertThat(member.getRole()).isEqualTo(RoleKind.COACH);
    }

    @Test
    void level_and_decision_are_changed_at_the_edge() {
        shown.operate("deepen", shown.edge("takesPart", circle, tomos));
        assertThat(member.getLevel()).isEqualTo(Level.ACTIVE);
        shown.operate("loosen", shown.edge("takesPart", circle, tomos));
        assertThat(member.getLevel()).isEqualTo(Level.OCCASIONAL);
        shown.operate("toggleDecides", shown.edge("takesPart", circle, tomos));
        assertThat(member.getDecides()).isTrue();
        assertThat(shown.canOperate("deepen", shown.edge("takesPart", circle, mihai))).isFalse();
        assertThat(shown.canOperate("toggleDecides", hub(circle))).isFalse();
    }

    @Test
    void somebody_leaves_a_space_without_leaving_the_design() {
        shown.delete(actor(mihai, circle));
        assertThat(circle.getParticipations()).containsExactly(member);
        assertThat(design.getPersons()).contains(mihai);
        assertThat(circle.getActivities().get(0).getLeads()).isEmpty();
        shown.delete(shown.edge("takesPart", circle, tomos));
        assertThat(circle.getParticipations()).isEmpty();
    }

    @Test
    void a_successor_is_named_changed_and_dropped() {
        assertThat(shown.edge("succession", mihai, rowan)).isNotNull();
        shown.reconnect(shown.edge("succession", mihai, rowan), EdgeEnd.TARGET, actor(tomos, circle));
        assertThat(convener.getSuccessor()).isSameAs(tomos);
        shown.delete(shown.edge("succession", mihai, tomos));
        assertThat(convener.getSuccessor()).isNull();
        shown.connect("newSuccession", actor(tomos, circle), actor(mihai, circle));
        assertThat(member.getSuccessor()).isSameAs(mihai);
        assertThat(shown.canConnect("newSuccession", actor(tomos, circle), actor(tomos, circle))).isFalse();
    }

    @Test
    void somebody_else_is_succeeded() {
        shown.reconnect(shown.edge("succession", mihai, rowan), EdgeEnd.SOURCE, actor(tomos, circle));
        assertThat(member.getSuccessor()).isSameAs(rowan);
        assertThat(convener.getSuccessor()).isNull();
    }

    @Test
    void a_successor_from_elsewhere_is_dropped_from_the_space_only() {
        shown.delete(shown.node("successor", rowan, circle));
        assertThat(convener.getSuccessor()).isNull();
        assertThat(design.getPersons()).contains(rowan);
    }

    @Test
    void somebody_joins_changes_and_leaves_a_group() {
        NodeView voice = shown.node("voice", engineers, circle);
        shown.connect("newMember", actor(tomos, circle), voice);
        assertThat(tomos.getGroups()).containsExactly(farmers, engineers);
        shown.delete(shown.edge("belongs", tomos, farmers));
        assertThat(tomos.getGroups()).containsExactly(engineers);
        shown.delete(shown.edge("belongs", mihai, engineers));
        shown.reconnect(shown.edge("belongs", tomos, engineers), EdgeEnd.SOURCE, actor(mihai, circle));
        assertThat(engineers.getMembers()).containsExactly(mihai);
        assertThat(shown.canDelete(shown.node("voice", engineers, circle))).isFalse();
    }

    @Test
    void a_member_changes_the_group() {
        shown.reconnect(shown.edge("belongs", mihai, engineers), EdgeEnd.TARGET, shown.node("voice", farmers, circle));
        assertThat(mihai.getGroups()).containsExactly(farmers);
    }

    @Test
    void the_kind_of_a_space_and_the_frame_of_the_absent_stay() {
        assertThat(shown.canDelete(hub(circle))).isFalse();
        assertThat(shown.canDelete(shown.node("absent", design))).isFalse();
        shown.rename(space(circle), "Ferry Quarter");
        shown.rename(actor(tomos, circle), "Tomos Gethin");
        assertThat(circle.getName()).isEqualTo("Ferry Quarter");
        assertThat(tomos.getName()).isEqualTo("Tomos Gethin");
    }
}
