package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.get;
import static org.dodeka.viewpoint.expression.TownModel.list;
import static org.dodeka.viewpoint.expression.TownModel.name;
import static org.dodeka.viewpoint.expression.TownModel.set;

import java.util.List;

import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class ToolsTest {

    private final TownMap map = new TownMap();
    private final Tools tools = map.tools;

    @Test
    void the_specification_of_the_tests_is_sound() {
        assertThat(map.specification.problems()).isEmpty();
    }

    @Test
    void the_palette_has_what_can_be_made_in_sections() {
        List<PaletteSection> palette = tools.palette(map.diagram);
        assertThat(palette).extracting(PaletteSection::label).containsExactly("Town");
        assertThat(palette.get(0).tools()).extracting(Tool::label).containsExactly("Add a person", "Build a house", "Become friends", "Sing");
        assertThat(palette.get(0).sections()).extracting(PaletteSection::label).containsExactly("Later");
    }

    @Test
    void tools_follow_their_layer_and_sections_of_one_name_are_one() {
        map.diagram.layers().add(map.layer("Night"));
        assertThat(tools.palette(map.diagram)).hasSize(1);
        assertThat(tools.palette(map.diagram).get(0).tools()).extracting(Tool::name).endsWith("Sing", "Haunt");
    }

    @Test
    void a_node_is_made_where_its_mapping_is() {
        Tool tool = map.tool("NewPerson");
        assertThat(tools.canCreate(tool, Target.of(map.diagram))).isTrue();
        assertThat(tools.canCreate(tool, Target.of(map.view(map.house("Mill"))))).isFalse();
        ToolResult result = tools.create(tool, Target.of(map.diagram));
        EObject anna = list(map.town, "people").get(0);
        assertThat(result).isEqualTo(new ToolResult(true, List.of(anna), List.of(anna), List.of()));
        assertThat(name(anna)).isEqualTo("Anna");
        assertThat(map.editing.labels).containsExactly("Add a person");
    }

    @Test
    void a_layer_that_is_off_holds_nothing() {
        assertThat(tools.canCreate(map.tool("Haunt"), Target.of(map.diagram))).isFalse();
        map.diagram.layers().add(map.layer("Night"));
        assertThat(tools.canCreate(map.tool("Haunt"), Target.of(map.diagram))).isTrue();
    }

    @Test
    void a_container_is_made_in_containers_and_where_the_tool_says() {
        Tool tool = map.tool("NewHouse");
        NodeView mill = map.view(map.house("Mill"));
        assertThat(tools.canCreate(tool, Target.of(mill))).isTrue();
        assertThat(tools.canCreate(tool, Target.of(map.view(map.person("Anna"))))).isTrue();
        ToolResult result = tools.create(tool, Target.of(mill));
        assertThat(list(mill.element(), "rooms")).isEqualTo(result.created()).hasSize(1);
        assertThat(result.select()).containsExactly(mill.element());
    }

    @Test
    void a_precondition_knows_its_variables_and_forbids() {
        Tool tool = map.tool("NewHouse");
        NodeView full = map.view(map.house("Full"));
        assertThat(tools.canCreate(tool, Target.of(full))).isFalse();
        assertThat(tools.create(tool, Target.of(full))).isEqualTo(ToolResult.NONE);
        assertThat(map.editing.labels).isEmpty();
        assertThat(map.failures).isEmpty();
    }

    @Test
    void other_tools_create_nothing() {
        assertThat(tools.canCreate(map.tool("Sing"), Target.of(map.diagram))).isFalse();
    }

    @Test
    void a_host_that_refuses_gets_nothing_done() {
        map.editing.refusing = true;
        assertThat(tools.create(map.tool("NewPerson"), Target.of(map.diagram))).isEqualTo(ToolResult.NONE);
        assertThat(list(map.town, "people")).isEmpty();
    }

    @Test
    void a_label_is_edited() {
        NodeView anna = map.view(map.awake("Anna"));
        DirectEdit edit = tools.directEdit(anna).orElseThrow();
        assertThat(edit.text()).isEqualTo("Anna");
        assertThat(edit.apply("Anne").done()).isTrue();
        assertThat(name(anna.element())).isEqualTo("Anne");
        assertThat(map.editing.labels).containsExactly("Rename");
    }

    @Test
    void a_label_cannot_be_edited_if_the_precondition_is_false_or_there_is_no_tool() {
        NodeView mill = map.view(map.house("Mill"));
        assertThat(tools.directEdit(map.view(map.person("Anna")))).isEmpty();
        assertThat(tools.directEdit(map.view(mill, map.person("Owner")))).isEmpty();
    }

    @Test
    void a_mask_takes_a_label_apart() {
        NodeView mill = map.view(map.house("Mill"));
        set(mill.element(), "id", "3");
        DirectEdit edit = tools.directEdit(mill).orElseThrow();
        assertThat(edit.text()).isEqualTo("Mill no. 3");
        assertThat(edit.mask()).isEqualTo("{0} no. {1}");
        edit.apply("Old mill no. 12");
        assertThat(name(mill.element())).isEqualTo("Old mill");
        assertThat(get(mill.element(), "id")).isEqualTo("12");
    }

    @Test
    void a_text_unlike_the_mask_changes_nothing() {
        DirectEdit edit = tools.directEdit(map.view(map.house("Mill"))).orElseThrow();
        assertThat(edit.accepts("Mill")).isFalse();
        assertThat(edit.apply("Mill")).isEqualTo(ToolResult.NONE);
        assertThat(map.editing.labels).isEmpty();
    }

    @Test
    void a_double_click_runs_its_tool_if_it_may() {
        NodeView anna = map.view(map.person("Anna"));
        assertThat(tools.canDoubleClick(anna)).isTrue();
        tools.doubleClick(anna);
        assertThat(get(anna.element(), "awake")).isEqualTo(true);
        assertThat(tools.canDoubleClick(anna)).isFalse();
        assertThat(tools.doubleClick(anna)).isEqualTo(ToolResult.NONE);
        assertThat(map.failures).isEmpty();
    }

    @Test
    void operations_are_those_that_can_be_used_now() {
        NodeView anna = map.view(map.person("Anna"));
        NodeView ben = map.view(map.awake("Ben"));
        assertThat(tools.operations(map.diagram, List.of(anna))).extracting(Tool::name).containsExactly("Meet", "Rest");
        assertThat(tools.operations(map.diagram, List.of(ben))).extracting(Tool::name).containsExactly("Sing", "Meet", "Rest");
        assertThat(tools.operations(map.diagram, List.of(ben, anna))).extracting(Tool::name).containsExactly("Meet");
    }

    @Test
    void an_action_knows_all_selected_views() {
        NodeView anna = map.view(map.person("Anna"));
        NodeView ben = map.view(map.person("Ben"));
        ToolResult result = tools.operate(map.tool("Meet"), map.diagram, List.of(anna, ben));
        assertThat(result.done()).isTrue();
        assertThat(get(anna.element(), "nicknames")).isEqualTo(List.of("Guest"));
        assertThat(get(ben.element(), "nicknames")).isEqualTo(List.of("Guest"));
        assertThat(map.editing.labels).containsExactly("All meet");
    }

    @Test
    void a_generic_tool_runs_on_a_view() {
        NodeView ben = map.view(map.awake("Ben"));
        assertThat(tools.operate(map.tool("Sing"), map.diagram, List.of(ben)).done()).isTrue();
        assertThat(get(ben.element(), "nicknames")).isEqualTo(List.of("Singer"));
    }

    @Test
    void an_operation_that_is_forbidden_does_nothing() {
        NodeView anna = map.view(map.person("Anna"));
        assertThat(tools.operate(map.tool("Sing"), map.diagram, List.of(anna))).isEqualTo(ToolResult.NONE);
        assertThat(tools.canOperate(map.tool("NewPerson"), map.diagram, List.of())).isFalse();
    }

    @Test
    void a_precondition_that_fails_forbids_and_is_reported() {
        assertThat(tools.canOperate(map.tool("Sing"), map.diagram, List.of())).isFalse();
        assertThat(map.failures).singleElement().satisfies(failure -> assertThat(failure.message()).contains("town.odesign:").contains("Sing"));
    }
}
