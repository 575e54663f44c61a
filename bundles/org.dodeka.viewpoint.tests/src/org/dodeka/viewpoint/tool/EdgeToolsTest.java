package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.get;
import static org.dodeka.viewpoint.expression.TownModel.list;

import java.util.List;

import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

class EdgeToolsTest {

    private final TownMap map = new TownMap();
    private final Tools tools = map.tools;
    private final NodeView anna = map.view(map.awake("Anna"));
    private final NodeView ben = map.view(map.person("Ben"));
    private final NodeView cleo = map.view(map.awake("Cleo"));
    private final NodeView mill = map.view(map.house("Mill"));
    private final EdgeCreationDescription befriend = map.tool("Befriend", EdgeCreationDescription.class);

    @Test
    void two_views_are_connected() {
        assertThat(tools.canConnect(befriend, anna, ben)).isTrue();
        assertThat(tools.connect(befriend, anna, ben).done()).isTrue();
        assertThat(list(anna.element(), "friends")).containsExactly(ben.element());
        assertThat(get(anna.element(), "nicknames")).isEqualTo(List.of("Anna", "Ben"));
        assertThat(map.editing.labels).containsExactly("Become friends");
        assertThat(map.failures).isEmpty();
    }

    @Test
    void an_edge_starts_where_its_mapping_and_condition_allow() {
        assertThat(tools.canStart(befriend, anna)).isTrue();
        assertThat(tools.canStart(befriend, ben)).isFalse();
        assertThat(tools.canStart(befriend, mill)).isFalse();
        assertThat(tools.canConnect(befriend, ben, anna)).isFalse();
    }

    @Test
    void an_edge_ends_where_its_mapping_and_condition_allow() {
        assertThat(tools.canConnect(befriend, anna, anna)).isFalse();
        assertThat(tools.canConnect(befriend, anna, mill)).isFalse();
        assertThat(tools.canConnect(befriend, anna, map.view(mill, cleo.element()))).isTrue();
        assertThat(tools.connect(befriend, anna, mill)).isEqualTo(ToolResult.NONE);
    }

    private EdgeView friendship() {
        list(anna.element(), "friends").add(ben.element());
        return map.edge("Friend", anna.element(), anna, ben);
    }

    @Test
    void the_target_of_an_edge_is_moved() {
        EdgeView edge = friendship();
        assertThat(tools.canReconnect(edge, EdgeEnd.TARGET, cleo)).isTrue();
        assertThat(tools.reconnect(edge, EdgeEnd.TARGET, cleo).done()).isTrue();
        assertThat(list(anna.element(), "friends")).containsExactly(cleo.element());
        assertThat(map.editing.labels).containsExactly("Change the friend");
    }

    @Test
    void the_source_of_an_edge_is_moved_by_its_own_tool() {
        EdgeView edge = friendship();
        tools.reconnect(edge, EdgeEnd.SOURCE, cleo);
        assertThat(list(anna.element(), "friends")).isEmpty();
        assertThat(list(cleo.element(), "friends")).containsExactly(ben.element());
        assertThat(map.editing.labels).containsExactly("Change the fan");
    }

    @Test
    void an_end_goes_only_where_the_mapping_and_the_condition_allow() {
        EdgeView edge = friendship();
        assertThat(tools.canReconnect(edge, EdgeEnd.TARGET, mill)).isFalse();
        assertThat(tools.canReconnect(edge, EdgeEnd.SOURCE, mill)).isFalse();
        NodeView sleeper = map.view(map.person("Dora"));
        assertThat(tools.canReconnect(edge, EdgeEnd.TARGET, sleeper)).isFalse();
        assertThat(tools.reconnect(edge, EdgeEnd.TARGET, sleeper)).isEqualTo(ToolResult.NONE);
        assertThat(map.editing.labels).isEmpty();
    }

    @Test
    void an_end_is_not_moved_to_where_it_is() {
        EdgeView edge = friendship();
        assertThat(tools.canReconnect(edge, EdgeEnd.SOURCE, anna)).isFalse();
        assertThat(tools.canReconnect(edge, EdgeEnd.SOURCE, ben)).isTrue();
    }

    @Test
    void an_edge_without_a_tool_stays_where_it_is() {
        EdgeView home = map.edge("Home", anna.element(), anna, mill);
        assertThat(tools.canReconnect(home, EdgeEnd.SOURCE, ben)).isFalse();
    }
}
