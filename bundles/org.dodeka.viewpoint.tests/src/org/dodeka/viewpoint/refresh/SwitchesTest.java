package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.refresh.Shown.BOX;
import static org.dodeka.viewpoint.refresh.Shown.LAYER;
import static org.dodeka.viewpoint.refresh.Shown.LAYERS;
import static org.dodeka.viewpoint.refresh.Shown.SQUARE;
import static org.dodeka.viewpoint.refresh.Shown.mapping;
import static org.dodeka.viewpoint.refresh.Yard.place;

import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.view.DiagramChange;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Layers and filters that are switched. */
class SwitchesTest {

    private final EObject a = place("a", place("inner"));
    private final EObject b = place("b");
    private final EObject yard = place("yard", a, b);
    private final String defaultLayer = "<defaultLayer name=\"Default\">" + mapping("containerMappings", "place", "feature:parts",
            " reusedNodeMappings=\"" + LAYERS + ".0/@nodeMappings.0\">" + BOX)
            + "<edgeMappings name=\"behind\" sourceMapping=\"" + LAYER + "/@containerMappings.0\" targetMapping=\"" + LAYER
                    + "/@containerMappings.0\" targetFinderExpression=\"feature:behind\">"
            + "<style/></edgeMappings></defaultLayer>";

    private static String layer(String attributes, String content) {
        return "<additionalLayers " + attributes + ">" + content + "</additionalLayers>";
    }

    private static String filter(String name, String mapping, String condition) {
        return "<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"" + name + "\"><filters xsi:type=\"filter:MappingFilter\" mappings=\""
                + mapping + "\"" + condition
                + "/></filters>";
    }

    @Test
    void a_layer_that_is_on_by_default_or_not_optional_is_on_from_the_start() {
        String node = mapping("nodeMappings", "%s", "feature:parts", ">" + SQUARE);
        String text = "<defaultLayer name=\"Default\"/>" + layer("name=\"off\"", node.formatted("off"))
                + layer("name=\"on\" activeByDefault=\"true\"", node.formatted("on"))
                + layer("name=\"must\" optional=\"false\"", node.formatted("must"));
        assertThat(Shown.of(text, yard).nodes()).isEqualTo("on:a on:b must:a must:b");
    }

    @Test
    void the_views_of_a_layer_come_and_go_with_it_within_containers_of_other_layers_too() {
        Shown shown = Shown.of(defaultLayer + layer("name=\"parts\"", mapping("nodeMappings", "part", "feature:parts", ">" + SQUARE)), yard);
        assertThat(shown.nodes()).isEqualTo("place:a place:b");
        Layer parts = shown.description.additionalLayers().get(0);
        DiagramChange on = shown.refresher.setLayer(parts, true);
        assertThat(shown.nodes()).isEqualTo("place:a(part:inner) place:b part:a part:b");
        assertThat(on.added()).hasSize(3);
        DiagramChange off = shown.refresher.setLayer(parts, false);
        assertThat(shown.nodes()).isEqualTo("place:a place:b");
        assertThat(off.removed()).hasSameElementsAs(on.added());
    }

    @Test
    void a_layer_that_reuses_a_mapping_shows_it_while_its_own_is_off() {
        String text = "<defaultLayer name=\"Default\"/>" + layer("name=\"one\"", mapping("nodeMappings", "part", "feature:parts", ">" + SQUARE))
                + layer("name=\"two\" reusedMappings=\"" + LAYERS + ".0/@nodeMappings.0\"", "");
        Shown shown = Shown.of(text, yard);
        assertThat(shown.nodes()).isEmpty();
        shown.refresher.setLayer(shown.description.additionalLayers().get(1), true);
        assertThat(shown.nodes()).isEqualTo("part:a part:b");
        assertThat(shown.refresher.setLayer(shown.description.additionalLayers().get(0), true).isEmpty()).isTrue();
    }

    @Test
    void the_default_layer_and_one_that_is_not_optional_stay_on() {
        Shown shown = Shown.of(defaultLayer + layer("name=\"must\" optional=\"false\"", mapping("nodeMappings", "part", "feature:parts", ">"
                + SQUARE)), yard);
        String before = shown.nodes();
        shown.refresher.setLayer(shown.description.defaultLayer(), false);
        shown.refresher.setLayer(shown.description.additionalLayers().get(0), false);
        assertThat(shown.nodes()).isEqualTo(before);
    }

    @Test
    void a_filter_hides_those_for_which_its_condition_is_false_and_follows_edits() {
        Shown shown = Shown.of(defaultLayer + layer("name=\"parts\"", mapping("nodeMappings", "part", "feature:parts", ">" + SQUARE))
                + filter("open only", LAYER + "/@containerMappings.0", " semanticConditionExpression=\"service:isOpen\""), yard);
        CompositeFilter filter = shown.description.filters().get(0);
        b.eSet(Yard.OPEN, true);
        shown.refresher.setFilter(filter, true);
        assertThat(shown.nodes()).isEqualTo("place:a? place:b");
        a.eSet(Yard.OPEN, true);
        assertThat(shown.refresher.update().changed()).containsExactly(shown.node("a"));
        assertThat(shown.nodes()).isEqualTo("place:a place:b");
        shown.refresher.setFilter(filter, false);
        assertThat(shown.nodes()).isEqualTo("place:a place:b");
    }

    @Test
    void a_filter_without_condition_hides_all_and_with_them_their_content_and_edges() {
        a.eSet(Yard.BEHIND, b);
        Shown shown = Shown.of(defaultLayer + layer("name=\"parts\" activeByDefault=\"true\"", mapping("nodeMappings", "part", "feature:parts", ">"
                + SQUARE))
                + filter("no places", LAYER + "/@containerMappings.0", ""), yard);
        DiagramChange change = shown.refresher.setFilter(shown.description.filters().get(0), true);
        assertThat(shown.nodes()).isEqualTo("place:a?(part:inner?) place:b? part:a part:b");
        assertThat(shown.edges()).isEqualTo("behind:a>b?");
        assertThat(change.changed()).hasSize(4);
        assertThat(shown.refresher.setFilter(shown.description.filters().get(0), false).changed()).hasSameElementsAs(change.changed());
    }

    @Test
    void what_comes_while_a_filter_is_on_is_hidden_at_once() {
        Shown shown = Shown.of(defaultLayer + layer("name=\"parts\"", mapping("nodeMappings", "part", "feature:parts", ">" + SQUARE))
                + filter("open only", LAYER + "/@containerMappings.0", " semanticConditionExpression=\"service:isOpen\""), yard);
        shown.refresher.setFilter(shown.description.filters().get(0), true);
        Yard.list(yard, Yard.PARTS).add(place("c"));
        shown.refresher.update();
        assertThat(shown.nodes()).isEqualTo("place:a? place:b? place:c?");
    }
}
