package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.refresh.Shown.LAYER;
import static org.dodeka.viewpoint.refresh.Shown.SQUARE;
import static org.dodeka.viewpoint.refresh.Shown.mapping;
import static org.dodeka.viewpoint.refresh.Yard.path;
import static org.dodeka.viewpoint.refresh.Yard.place;

import org.dodeka.viewpoint.view.EdgeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which edges a diagram has, and what they connect. */
class EdgesTest {

    private static final String PLACES = mapping("nodeMappings", "place", "feature:parts", ">" + SQUARE);
    private static final String PLACE = LAYER + "/@nodeMappings.0";

    private final EObject a = place("a");
    private final EObject b = place("b");
    private final EObject c = place("c");
    private final EObject yard = place("yard", a, b, c);

    @BeforeEach
    void connect() {
        Yard.list(a, Yard.NEXT).add(b);
        Yard.list(a, Yard.NEXT).add(c);
        a.eSet(Yard.BEHIND, b);
    }

    private static String edge(String name, String ends, String rest) {
        return "<edgeMappings name=\"" + name + "\" " + ends + " " + rest + "><style/></edgeMappings>";
    }

    private static String ends(String source, String target) {
        return "sourceMapping=\"" + source + "\" targetMapping=\"" + target + "\"";
    }

    private static String layer(String content) {
        return "<defaultLayer name=\"Default\">" + PLACES + content + "</defaultLayer>";
    }

    @Test
    void a_relation_leads_from_each_source_view_to_the_views_of_what_it_finds() {
        Shown shown = Shown.of(layer(edge("next", ends(PLACE, PLACE), "targetFinderExpression=\"feature:next\"")), yard);
        assertThat(shown.edges()).isEqualTo("next:a>b next:a>c");
        assertThat(shown.node("a").outgoing()).hasSize(2).allMatch(edge -> edge.element() == a);
        assertThat(shown.node("b").incoming()).hasSize(1);
    }

    @Test
    void an_edge_can_lead_to_where_it_starts() {
        Yard.list(b, Yard.NEXT).add(b);
        assertThat(Shown.of(layer(edge("next", ends(PLACE, PLACE), "targetFinderExpression=\"feature:next\"")), yard).edges())
                .isEqualTo("next:a>b next:a>c next:b>b");
    }

    @Test
    void the_element_of_a_relation_can_be_found_by_an_expression() {
        Shown shown = Shown.of(layer(edge("next", ends(PLACE, PLACE),
                "targetFinderExpression=\"feature:next\" targetExpression=\"feature:behind\"")), yard);
        assertThat(shown.node("a").outgoing()).hasSize(2).allMatch(edge -> edge.element() == b);
    }

    @Test
    void an_element_of_its_own_connects_all_sources_with_all_targets() {
        Yard.list(yard, Yard.PATHS).add(path("p", a, b, c));
        String text = edge("way", ends(PLACE, PLACE),
                "useDomainElement=\"true\" domainClass=\"yard::Path\" semanticCandidatesExpression=\"feature:paths\""
                + " sourceFinderExpression=\"feature:to\" targetFinderExpression=\"feature:to\"");
        Shown shown = Shown.of(layer(text), yard);
        assertThat(shown.edges()).isEqualTo("way:b>b way:b>c way:c>b way:c>c");
        assertThat(shown.node("b").outgoing()).allMatch(edge -> edge.element().eClass() == Yard.PATH);
    }

    @Test
    void a_precondition_sees_the_elements_at_both_ends_and_follows_them() {
        String text = edge("next", ends(PLACE, PLACE), "targetFinderExpression=\"feature:next\" preconditionExpression=\"service:target.isOpen\"");
        Shown shown = Shown.of(layer(text), yard);
        assertThat(shown.edges()).isEmpty();
        c.eSet(Yard.OPEN, true);
        assertThat(shown.refresher.update().added()).hasSize(1);
        assertThat(shown.edges()).isEqualTo("next:a>c");
    }

    @Test
    void a_precondition_that_throws_keeps_the_edge() {
        String text = edge("next", ends(PLACE, PLACE), "targetFinderExpression=\"feature:next\" preconditionExpression=\"service:source.fails\"");
        assertThat(Shown.of(layer(text), yard).edges()).isEqualTo("next:a>b next:a>c");
    }

    @Test
    void an_edge_can_lead_to_an_edge_and_goes_with_it() {
        Yard.list(yard, Yard.PATHS).add(path("p", a, b));
        Yard.list(c, Yard.PATHS).add(path("own", null));
        String way = edge("way", ends(PLACE, PLACE),
                "useDomainElement=\"true\" domainClass=\"yard::Path\" sourceFinderExpression=\"feature:from\" targetFinderExpression=\"feature:to\"");
        String onWay = edge("onWay", ends(PLACE, LAYER + "/@edgeMappings.1"), "targetFinderExpression=\"feature:paths\"");
        Shown shown = Shown.of(layer(onWay + way), yard);
        Yard.list(c, Yard.PATHS).add(Yard.list(yard, Yard.PATHS).get(0));
        shown.refresher.update();
        assertThat(shown.edges()).isEqualTo("onWay:c>[a>b] way:a>b");
        EdgeView edge = shown.node("c").outgoing().get(0);
        assertThat(edge.target()).isInstanceOf(EdgeView.class);
        Yard.list(yard, Yard.PARTS).remove(b);
        assertThat(shown.refresher.update().removed()).contains(edge, edge.target()).hasSize(3);
        assertThat(shown.edges()).isEmpty();
    }

    @Test
    void edges_that_lead_to_each_other_are_reported_and_do_not_hang() {
        String one = edge("one", ends(PLACE, LAYER + "/@edgeMappings.1"), "targetFinderExpression=\"feature:next\"");
        String two = edge("two", ends(PLACE, LAYER + "/@edgeMappings.0 " + PLACE), "targetFinderExpression=\"feature:next\"");
        Shown shown = Shown.of(layer(one + two), yard);
        assertThat(shown.problems).singleElement().asString().contains("lead to each other");
        assertThat(shown.edges()).contains("two:a>b");
    }
}
