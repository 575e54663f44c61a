package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.refresh.Shown.BOX;
import static org.dodeka.viewpoint.refresh.Shown.LAYER;
import static org.dodeka.viewpoint.refresh.Shown.SQUARE;
import static org.dodeka.viewpoint.refresh.Shown.mapping;
import static org.dodeka.viewpoint.refresh.Yard.place;
import static org.dodeka.viewpoint.refresh.Yard.shed;

import java.util.List;

import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.NodeView.Kind;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Which nodes a diagram has, where and in which order. */
class NodesTest {

    private static final String REUSES_ITSELF = " reusedContainerMappings=\"" + LAYER + "/@containerMappings.0\">";

    private static String layer(String content) {
        return "<defaultLayer name=\"Default\">" + content + "</defaultLayer>";
    }

    @Test
    void candidates_of_the_type_are_shown_in_their_order() {
        String text = layer(mapping("nodeMappings", "sheds", "feature:parts", ">" + SQUARE).replace("yard::Place", "yard::Shed"));
        assertThat(Shown.of(text, place("yard", shed("b"), place("x"), shed("a"))).nodes()).isEqualTo("sheds:b sheds:a");
    }

    @Test
    void views_stand_in_the_order_of_the_mappings_first() {
        String text = layer(mapping("nodeMappings", "one", "feature:parts", " preconditionExpression=\"service:isOpen\">" + SQUARE)
                + mapping("nodeMappings", "two", "feature:parts", ">" + SQUARE));
        EObject open = place("b");
        open.eSet(Yard.OPEN, true);
        assertThat(Shown.of(text, place("yard", place("a"), open)).nodes()).isEqualTo("one:b two:a two:b");
    }

    @Test
    void without_an_expression_everything_in_the_model_is_a_candidate() {
        String text = layer("<nodeMappings name=\"any\" domainClass=\"yard::Place\">" + SQUARE + "</nodeMappings>");
        assertThat(Shown.of(text, place("yard", place("a", shed("b")), place("c"))).nodes()).isEqualTo("any:yard any:a any:b any:c");
    }

    @Test
    void an_element_that_is_twice_among_the_candidates_has_one_view() {
        EObject behind = place("behind");
        EObject yard = place("yard", behind);
        Yard.list(yard, Yard.NEXT).add(behind);
        yard.eSet(Yard.BEHIND, behind);
        assertThat(Shown.of(layer(mapping("nodeMappings", "around", "service:around", ">" + SQUARE)), yard).nodes()).isEqualTo("around:behind");
    }

    @Test
    void a_precondition_that_throws_keeps_the_candidate_and_is_reported_once() {
        String text = layer(mapping("nodeMappings", "place", "feature:parts", " preconditionExpression=\"service:fails\">" + SQUARE));
        Shown shown = Shown.of(text, place("yard", place("a"), place("b")));
        assertThat(shown.nodes()).isEqualTo("place:a place:b");
        assertThat(shown.problems).hasSize(1);
    }

    @Test
    void containers_contain_what_is_declared_in_them_nodes_before_containers() {
        String inner = mapping("subContainerMappings", "inner", "feature:parts", ">" + BOX) + mapping("subNodeMappings", "held", "feature:holds", ">"
                + SQUARE);
        EObject place = place("a", place("part"));
        EObject yard = place("yard", place);
        Yard.list(place, Yard.HOLDS).add(shed("tool"));
        assertThat(Shown.of(layer(mapping("containerMappings", "place", "feature:parts", ">" + inner + BOX)), yard).nodes())
                .isEqualTo("place:a(held:tool inner:part)");
    }

    @Test
    void a_container_that_reuses_itself_nests_as_deep_as_the_model() {
        Shown shown = Shown.of(layer(mapping("containerMappings", "place", "feature:parts", REUSES_ITSELF + BOX)), place("yard", place("a",
                place("b", place("c")))));
        assertThat(shown.nodes()).isEqualTo("place:a(place:b(place:c))");
    }

    @Test
    void a_very_deep_model_is_shown_and_taken_away_again() {
        EObject yard = place("yard");
        EObject deepest = yard;
        for (int i = 0; i < 3_000; i++) {
            EObject part = place("p" + i);
            Yard.list(deepest, Yard.PARTS).add(part);
            deepest = part;
        }
        Shown shown = Shown.of(layer(mapping("containerMappings", "place", "feature:parts", REUSES_ITSELF + BOX)), yard);
        Yard.list(yard, Yard.PARTS).clear();
        assertThat(shown.refresher.update().removed()).hasSize(3_000);
    }

    @Test
    void a_circle_in_the_model_ends_where_it_begins_again_and_is_reported_once() {
        EObject a = place("a");
        EObject b = place("b");
        Yard.list(a, Yard.NEXT).add(b);
        Yard.list(b, Yard.NEXT).add(a);
        EObject yard = place("yard", a, b);
        Yard.list(yard, Yard.NEXT).add(a);
        Shown shown = Shown.of(layer(mapping("containerMappings", "place", "feature:next", REUSES_ITSELF + BOX)), yard);
        assertThat(shown.nodes()).isEqualTo("place:a(place:b)");
        assertThat(shown.problems).singleElement().asString().contains("yard.odesign:5").contains("contain itself");
    }

    @Test
    void kinds_say_what_is_a_container_a_list_an_item_and_a_border_node() {
        String border = mapping("borderedNodeMappings", "border", "feature:holds", ">" + SQUARE);
        String item = mapping("subNodeMappings", "item", "feature:parts", ">" + SQUARE);
        String list = mapping("subContainerMappings", "list", "feature:parts", " childrenPresentation=\"List\">" + item + BOX);
        String node = mapping("subNodeMappings", "node", "feature:parts", ">" + SQUARE);
        EObject house = place("house", place("room", place("cupboard")));
        Yard.list(house, Yard.HOLDS).add(shed("porch"));
        Shown shown = Shown.of(layer(mapping("containerMappings", "place", "feature:parts", ">" + border + node + list + BOX)), place("yard", house));
        assertThat(shown.nodes()).isEqualTo("place:house(node:room list:room(item:cupboard)|border:porch)");
        NodeView view = shown.node("house");
        assertThat(List.of(view.kind(), view.children().get(0).kind(), view.children().get(1).kind(), view.children().get(1).children().get(0).kind(),
                view.borderNodes().get(0).kind())).containsExactly(Kind.CONTAINER, Kind.NODE, Kind.LIST, Kind.LIST_ITEM, Kind.BORDER_NODE);
    }

    @Test
    void a_mapping_that_creates_no_elements_shows_only_those_that_are_asked_for() {
        Shown shown = Shown.of(layer(mapping("nodeMappings", "place", "feature:parts", " createElements=\"false\">" + SQUARE)), place("yard",
                place("a"), place("b")));
        assertThat(shown.nodes()).isEmpty();
        EObject yard = shown.refresher.diagram().element();
        EObject b = Yard.list(yard, Yard.PARTS).get(1);
        shown.refresher.show(shown.description.defaultLayer().nodeMappings().get(0), b, null);
        assertThat(shown.refresher.update().added()).hasSize(1);
        assertThat(shown.nodes()).isEqualTo("place:b");
        shown.refresher.hide(shown.node("b"));
        shown.refresher.update();
        assertThat(shown.nodes()).isEmpty();
    }

    @Test
    void an_asked_for_view_goes_when_its_element_is_no_candidate_any_more() {
        Shown shown = Shown.of(layer(mapping("nodeMappings", "place", "feature:parts", " createElements=\"false\">" + SQUARE)), place("yard",
                place("a")));
        EObject yard = shown.refresher.diagram().element();
        shown.refresher.show(shown.description.defaultLayer().nodeMappings().get(0), Yard.list(yard, Yard.PARTS).get(0), null);
        shown.refresher.update();
        Yard.list(yard, Yard.PARTS).clear();
        assertThat(shown.refresher.update().removed()).hasSize(1);
    }

    @Test
    void a_root_expression_leads_to_the_element_whose_parts_are_shown_and_is_followed() {
        String text = layer(mapping("nodeMappings", "place", "feature:parts", ">" + SQUARE));
        EObject first = place("first", place("a"));
        EObject second = place("second", place("b"));
        EObject yard = place("yard", first, second);
        yard.eSet(Yard.BEHIND, first);
        Shown shown = new Shown(Shown.read(text, " rootExpression=\"feature:behind\""), Yard.PACKAGE, yard);
        shown.refresher.refreshAll();
        assertThat(shown.nodes()).isEqualTo("place:a");
        yard.eSet(Yard.BEHIND, second);
        shown.refresher.update();
        assertThat(shown.nodes()).isEqualTo("place:b");
    }

    @Test
    void moving_a_candidate_reorders_its_container_and_keeps_the_views() {
        Shown shown = Shown.of(layer(mapping("containerMappings", "place", "feature:parts", REUSES_ITSELF + BOX)), place("yard", place("a",
                place("b"), place("c"), place("d"))));
        NodeView d = shown.node("d");
        Yard.list(shown.node("a").element(), Yard.PARTS).move(0, 2);
        DiagramChange change = shown.refresher.update();
        assertThat(shown.nodes()).isEqualTo("place:a(place:d place:b place:c)");
        assertThat(change).isEqualTo(new DiagramChange(List.of(), List.of(), List.of(), List.of(shown.node("a")), false));
        assertThat(shown.node("d")).isSameAs(d);
    }
}
