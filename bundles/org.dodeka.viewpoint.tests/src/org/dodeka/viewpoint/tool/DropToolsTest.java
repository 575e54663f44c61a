package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.get;
import static org.dodeka.viewpoint.expression.TownModel.list;

import java.util.List;

import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class DropToolsTest {

    private final TownMap map = new TownMap();
    private final Tools tools = map.tools;
    private final NodeView anna = map.view(map.person("Anna"));
    private final NodeView ben = map.view(map.person("Ben"));
    private final NodeView mill = map.view(map.house("Mill"));

    @Test
    void a_view_is_dropped_into_a_container() {
        assertThat(tools.canDrop(List.of(anna), Target.of(mill))).isTrue();
        ToolResult result = tools.drop(List.of(anna), Target.of(mill));
        assertThat(get(anna.element(), "home")).isSameAs(mill.element());
        assertThat(result.select()).containsExactly(anna.element());
        assertThat(map.editing.labels).containsExactly("Move in");
        assertThat(map.failures).isEmpty();
    }

    @Test
    void several_views_are_dropped_by_one_command() {
        NodeView barn = map.view(map.house("Barn"));
        tools.drop(List.of(anna, barn), Target.of(mill));
        assertThat(get(anna.element(), "home")).isSameAs(mill.element());
        assertThat(list(mill.element(), "rooms")).containsExactly(barn.element());
        assertThat(map.editing.labels).containsExactly("Move 2 elements");
    }

    @Test
    void all_or_none_are_dropped() {
        assertThat(tools.canDrop(List.of(anna, mill), Target.of(mill))).isFalse();
        assertThat(tools.drop(List.of(anna, mill), Target.of(mill))).isEqualTo(ToolResult.NONE);
        assertThat(tools.canDrop(List.of(), Target.of(mill))).isFalse();
    }

    @Test
    void nothing_is_dropped_where_it_is_or_into_itself() {
        EObject room = map.model.make(mill.element(), "rooms", map.model.house, "Attic");
        NodeView attic = map.view(mill, room);
        assertThat(tools.canDrop(List.of(attic), Target.of(mill))).isFalse();
        assertThat(tools.canDrop(List.of(mill), Target.of(mill))).isFalse();
        assertThat(tools.canDrop(List.of(mill), Target.of(attic))).isFalse();
        assertThat(tools.canDrop(List.of(mill), Target.of(map.diagram))).isFalse();
    }

    @Test
    void what_lies_within_is_dropped_onto_the_diagram() {
        NodeView attic = map.view(mill, map.model.make(mill.element(), "rooms", map.model.house, "Attic"));
        assertThat(tools.drop(List.of(attic), Target.of(map.diagram)).done()).isTrue();
        assertThat(list(map.town, "houses")).containsExactly(mill.element(), attic.element());
        assertThat(map.editing.labels).containsExactly("Move to town");
    }

    @Test
    void a_precondition_forbids_a_drop() {
        assertThat(tools.canDrop(List.of(anna), Target.of(map.view(map.house("Full"))))).isFalse();
    }

    @Test
    void what_has_no_tool_here_is_not_taken() {
        assertThat(tools.canDrop(List.of(anna), Target.of(ben))).isFalse();
    }

    @Test
    void elements_from_elsewhere_are_taken_by_their_type() {
        assertThat(tools.canDropElements(List.of(anna.element()), Target.of(mill))).isTrue();
        assertThat(tools.dropElements(List.of(anna.element(), ben.element()), Target.of(mill)).done()).isTrue();
        assertThat(get(ben.element(), "home")).isSameAs(mill.element());
        assertThat(tools.canDropElements(List.of(map.town), Target.of(mill))).isFalse();
    }

    @Test
    void a_tool_for_the_diagram_alone_takes_nothing_from_elsewhere() {
        assertThat(tools.canDropElements(List.of(mill.element()), Target.of(map.diagram))).isFalse();
    }
}
