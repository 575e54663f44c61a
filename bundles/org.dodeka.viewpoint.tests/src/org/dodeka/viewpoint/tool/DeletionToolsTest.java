package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.list;
import static org.dodeka.viewpoint.expression.TownModel.set;

import java.util.List;

import org.dodeka.viewpoint.expression.TownModel;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;

class DeletionToolsTest {

    private final TownMap map = new TownMap();
    private final Tools tools = map.tools;
    private final NodeView anna = map.view(map.person("Anna"));
    private final NodeView ben = map.view(map.person("Ben"));
    private final NodeView mill = map.view(map.house("Mill"));

    @Test
    void without_a_tool_an_element_goes_with_the_references_to_it() {
        list(ben.element(), "friends").add(anna.element());
        assertThat(tools.delete(List.of(anna)).done()).isTrue();
        assertThat(list(map.town, "people")).containsExactly(ben.element());
        assertThat(list(ben.element(), "friends")).isEmpty();
        assertThat(map.editing.labels).containsExactly("Delete ‘Anna’");
    }

    @Test
    void a_tool_deletes_in_its_own_way() {
        set(anna.element(), "home", mill.element());
        tools.delete(List.of(mill));
        assertThat(list(map.town, "houses")).isEmpty();
        assertThat(TownModel.get(anna.element(), "home")).isSameAs(mill.element());
        assertThat(map.editing.labels).containsExactly("Tear down");
        assertThat(map.editing.deleted).isEmpty();
        assertThat(map.failures).isEmpty();
    }

    @Test
    void a_precondition_disables_deletion_of_everything_selected() {
        map.model.make(mill.element(), "rooms", map.model.house, "Attic");
        assertThat(tools.canDelete(List.of(mill))).isFalse();
        assertThat(tools.canDelete(List.of(anna, mill))).isFalse();
        assertThat(tools.delete(List.of(anna, mill))).isEqualTo(ToolResult.NONE);
        assertThat(tools.canDelete(List.of())).isFalse();
    }

    @Test
    void several_are_deleted_by_one_command() {
        tools.delete(List.of(anna, mill, ben));
        assertThat(map.town.eContents()).isEmpty();
        assertThat(map.editing.labels).containsExactly("Delete 3 elements");
    }

    @Test
    void a_relation_is_deleted_by_its_tool_and_leaves_both_ends() {
        list(anna.element(), "friends").add(ben.element());
        EdgeView edge = map.edge("Friend", anna.element(), anna, ben);
        assertThat(tools.delete(List.of(edge)).done()).isTrue();
        assertThat(list(anna.element(), "friends")).isEmpty();
        assertThat(list(map.town, "people")).hasSize(2);
    }

    @Test
    void a_relation_without_a_tool_cannot_be_deleted() {
        EdgeView home = map.edge("Home", anna.element(), anna, mill);
        assertThat(tools.canDelete(List.of(home))).isFalse();
    }

    @Test
    void an_edge_with_an_element_is_deleted_like_a_node() {
        EdgeView ownership = map.edge("Ownership", mill.element(), anna, mill);
        assertThat(tools.delete(List.of(ownership)).done()).isTrue();
        assertThat(list(map.town, "houses")).isEmpty();
    }

    @Test
    void a_relation_of_something_that_goes_needs_no_deletion() {
        list(anna.element(), "friends").add(ben.element());
        EdgeView edge = map.edge("Friend", anna.element(), anna, ben);
        tools.delete(List.of(anna, edge));
        assertThat(map.editing.labels).containsExactly("Delete ‘Anna’");
        assertThat(list(anna.element(), "friends")).containsExactly(ben.element());
    }

    @Test
    void what_goes_with_its_container_is_not_deleted_twice() {
        NodeView cabin = map.view(map.house("Cabin"));
        NodeView attic = map.view(cabin, map.model.make(mill.element(), "rooms", map.model.house, "Attic"));
        EdgeView ownership = map.edge("Ownership", mill.element(), anna, mill);
        tools.delete(List.of(attic, ownership));
        assertThat(map.editing.labels).containsExactly("Delete ‘’");
        assertThat(map.editing.deleted).containsExactly(mill.element());
        assertThat(list(mill.element(), "rooms")).hasSize(1);
    }

    @Test
    void the_root_of_the_model_cannot_be_deleted() {
        assertThat(tools.canDelete(List.of(map.view(map.town)))).isFalse();
    }

    @Test
    void a_part_of_the_metamodel_cannot_be_deleted() {
        assertThat(tools.canDelete(List.of(map.view(map.model.mood.getEEnumLiteral("SAD"))))).isFalse();
    }

    @Test
    void an_element_of_another_file_of_the_model_can_be_deleted() {
        ResourceSet files = new ResourceSetImpl();
        EObject other = map.model.make(map.model.place, "Bonn");
        for (EObject root : List.of(map.town, other)) {
            Resource file = new ResourceImpl();
            files.getResources().add(file);
            file.getContents().add(root);
        }
        NodeView cleo = map.view(map.model.make(other, "people", map.model.person, "Cleo"));
        assertThat(tools.delete(List.of(cleo)).done()).isTrue();
        assertThat(list(other, "people")).isEmpty();
    }

    @Test
    void an_element_shown_twice_is_deleted_once() {
        NodeView again = map.view(anna.element());
        tools.delete(List.of(anna, again));
        assertThat(map.editing.labels).containsExactly("Delete ‘Anna’");
    }
}
