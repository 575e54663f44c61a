package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.get;
import static org.dodeka.viewpoint.expression.TownModel.list;
import static org.dodeka.viewpoint.expression.TownModel.name;
import static org.dodeka.viewpoint.expression.TownModel.set;
import static org.dodeka.viewpoint.tool.Step.create;
import static org.dodeka.viewpoint.tool.Step.createAs;
import static org.dodeka.viewpoint.tool.Step.move;
import static org.dodeka.viewpoint.tool.Step.put;
import static org.dodeka.viewpoint.tool.Step.remove;
import static org.dodeka.viewpoint.tool.Step.to;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps that make, move and remove elements. */
class StructureStepsTest extends OnAnna {

    @Test
    void create_instance_makes_an_element_and_goes_to_it() {
        ToolResult result = done(to("feature:eContainer", create("town.Mayor", "people", put("name", "Mia"))));
        EObject mia = list(map.town, "people").get(2);
        assertThat(name(mia)).isEqualTo("Mia");
        assertThat(mia.eClass()).isSameAs(map.model.mayor);
        assertThat(result.created()).containsExactly(mia);
        assertThat(result.select()).containsExactly(mia);
    }

    @Test
    void create_instance_gives_an_id() {
        ToolResult result = done(to("feature:eContainer", create("Person", "people"), create("Person", "people")));
        List<Object> ids = result.created().stream().map(one -> get(one, "id")).toList();
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().hasSize(2).allSatisfy(id -> assertThat(id).asString().hasSize(36));
    }

    @Test
    void what_is_created_keeps_its_name_for_later_steps() {
        done(to("feature:eContainer", create("House", "houses")), put("home", "var:instance"));
        assertThat(get(anna, "home")).isSameAs(list(map.town, "houses").get(0));
    }

    @Test
    void the_variable_of_a_new_element_can_have_another_name() {
        done(to("feature:eContainer", createAs("hut", "House", "houses")), put("home", "var:hut"));
        assertThat(get(anna, "home")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Dog,people,There is no type ‘Dog’", "Named,people,‘Named’ is abstract", "House,people,wants Person",
            "House,nests,Town has no feature ‘nests’", "House,name,‘name’ cannot be ‘House’"})
    void what_cannot_be_created_fails_with_a_reason(String type, String reference, String reason) {
        assertThat(failed(to("feature:eContainer", create(type, reference)))).contains(reason);
    }

    @Test
    void an_element_never_pushes_out_another() {
        assertThat(failed(to("feature:eContainer", create("Mayor", "mayor"), create("Mayor", "mayor"))))
                .contains("Town has an element in ‘mayor’ already");
    }

    @Test
    void move_element_changes_the_container() {
        given(to("feature:eContainer", create("House", "houses")), to("feature:home", move("var:instance", "rooms")));
        EObject mill = map.house("Mill");
        set(anna, "home", mill);
        ToolResult result = done();
        assertThat(list(result.created().get(0), "rooms")).containsExactly(mill);
        assertThat(list(map.town, "houses")).isEqualTo(result.created());
    }

    @Test
    void nothing_is_moved_nowhere() {
        assertThat(failed(move("feature:home", "rooms"))).contains("‘feature:home’ gives no element");
    }

    @Test
    void nothing_is_moved_into_itself() {
        given(to("feature:home", move("var:self", "rooms")));
        set(anna, "home", map.house("Mill"));
        assertThat(failed()).contains("into itself");
    }

    @Test
    void remove_element_leaves_references() {
        given(remove());
        list(ben, "friends").add(anna);
        assertThat(done().done()).isTrue();
        assertThat(list(map.town, "people")).containsExactly(ben);
        assertThat(list(ben, "friends")).containsExactly(anna);
    }

    @Test
    void what_is_created_and_removed_again_is_not_selected() {
        ToolResult result = done(to("feature:eContainer", create("House", "houses", remove())));
        assertThat(result.created()).isEmpty();
        assertThat(result.select()).isEmpty();
    }

    @Test
    void the_root_is_not_removed() {
        done(to("feature:eContainer", remove()));
        assertThat(anna.eContainer()).isSameAs(map.town);
    }
}
