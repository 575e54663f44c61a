package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.refresh.Shown.LAYER;
import static org.dodeka.viewpoint.refresh.Shown.mapping;
import static org.dodeka.viewpoint.refresh.Yard.place;

import java.util.List;

import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeLook;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Styles, sizes, labels and tooltips. */
class LooksTest {

    private final EObject a = place("a");
    private final EObject b = place("b");
    private final EObject yard = place("yard", a, b);

    private Shown shown(String mapping) {
        return Shown.of("<defaultLayer name=\"Default\">" + mapping + "</defaultLayer>", yard);
    }

    private NodeLook look(String style) {
        return shown(mapping("nodeMappings", "place", "feature:parts", ">" + style)).refresher.diagram().children().get(0).look();
    }

    private static List<Integer> size(NodeLook look) {
        return List.of(look.width(), look.height());
    }

    @Test
    void a_size_counts_tens_of_pixels_and_minus_one_stays() {
        assertThat(size(look("<style xsi:type=\"style:SquareDescription\"/>"))).containsExactly(30, 30);
        assertThat(size(look("<style xsi:type=\"style:SquareDescription\" sizeComputationExpression=\"-1\"/>"))).containsExactly(-1, -1);
        assertThat(size(look("<style xsi:type=\"style:SquareDescription\" width=\"7\" sizeComputationExpression=\"2\"/>"))).containsExactly(70, 20);
        assertThat(size(look("<style xsi:type=\"style:LozengeNodeDescription\" widthComputationExpression=\"6\" heightComputationExpression=\"4\"/>"))).containsExactly(60, 40);
        assertThat(size(look("<style xsi:type=\"style:EllipseNodeDescription\" horizontalDiameterComputationExpression=\"5\"/>")))
                .containsExactly(50, 30);
    }

    @Test
    void a_container_without_size_is_as_large_as_its_content() {
        String box = mapping("containerMappings", "place", "feature:parts", "><style xsi:type=\"style:FlatContainerStyleDescription\" %s/>");
        assertThat(size(shown(box.formatted("")).refresher.diagram().children().get(0).look())).containsExactly(-1, -1);
        assertThat(size(shown(box.formatted("widthComputationExpression=\"12\"")).refresher.diagram().children().get(0).look())).containsExactly(120,
                -1);
    }

    @Test
    void computed_sizes_follow_the_element_and_equal_looks_are_one_object() {
        a.eSet(Yard.SIZE, 4);
        b.eSet(Yard.SIZE, 4);
        Shown shown = shown(mapping("nodeMappings", "place", "feature:parts",
                "><style xsi:type=\"style:SquareDescription\" sizeComputationExpression=\"feature:size\" borderSizeComputationExpression=\"feature:size\"/>"));
        assertThat(shown.node("a").look().width()).isEqualTo(40);
        assertThat(shown.node("a").look().borderSize()).isEqualTo(4);
        assertThat(shown.node("a").look()).isSameAs(shown.node("b").look());
        a.eSet(Yard.SIZE, 5);
        assertThat(shown.refresher.update().changed()).containsExactly(shown.node("a"));
        assertThat(shown.node("a").look().width()).isEqualTo(50);
    }

    @Test
    void the_first_true_condition_wins_and_one_that_throws_is_false() {
        String conditions = """
                <style xsi:type="style:DotDescription"/>
                <conditionnalStyles predicateExpression="service:fails"><style xsi:type="style:NoteDescription"/></conditionnalStyles>
                <conditionnalStyles predicateExpression="service:isOpen"><style xsi:type="style:EllipseNodeDescription"/></conditionnalStyles>
                <conditionnalStyles predicateExpression="service:isSmall"><style xsi:type="style:SquareDescription"/></conditionnalStyles>
                """;
        a.eSet(Yard.OPEN, true);
        b.eSet(Yard.SIZE, 4);
        Shown shown = shown(mapping("nodeMappings", "place", "feature:parts", ">" + conditions));
        assertThat(shown.node("a").look().shape()).isEqualTo(FigureShape.ELLIPSE);
        assertThat(shown.node("b").look().shape()).isEqualTo(FigureShape.DOT);
        a.eSet(Yard.OPEN, false);
        shown.refresher.update();
        assertThat(shown.node("a").look().shape()).isEqualTo(FigureShape.SQUARE);
    }

    @Test
    void a_mapping_without_style_has_a_plain_look() {
        NodeLook look = look("");
        assertThat(look.shape()).isEqualTo(FigureShape.SQUARE);
        assertThat(size(look)).containsExactly(30, 30);
    }

    @Test
    void an_icon_is_that_of_the_style_that_of_the_element_or_none() {
        assertThat(look("<style xsi:type=\"style:SquareDescription\"/>").label().icon()).isEmpty();
        assertThat(look("<style xsi:type=\"style:SquareDescription\" iconPath=\"/b/i.svg\"/>").label().icon()).isEqualTo("/b/i.svg");
        assertThat(look("<style xsi:type=\"style:SquareDescription\" showIcon=\"false\" iconPath=\"/b/i.svg\"/>").label().icon()).isNull();
    }

    @Test
    void a_label_follows_what_it_reads() {
        Shown shown = shown(mapping("nodeMappings", "place", "feature:parts",
                "><style xsi:type=\"style:SquareDescription\" labelExpression=\"service:nameAround\"/>"));
        assertThat(shown.nodes()).isEqualTo("place:yard place:yard");
        yard.eSet(Yard.NAME, "court");
        assertThat(shown.refresher.update().changed()).hasSize(2);
        assertThat(shown.nodes()).isEqualTo("place:court place:court");
    }

    @Test
    void a_tooltip_is_found_when_it_is_asked_for_and_not_before() {
        Shown shown = shown(mapping("nodeMappings", "place", "feature:parts",
                "><style xsi:type=\"style:SquareDescription\" tooltipExpression=\"service:counted\"/>"));
        YardServices.asked = 0;
        a.eSet(Yard.NAME, "A");
        shown.refresher.refreshAll();
        assertThat(YardServices.asked).isZero();
        assertThat(shown.node("A").tooltip()).isEqualTo("A");
    }

    @Test
    void an_edge_has_texts_at_both_ends_and_in_the_middle_and_at_least_one_pixel() {
        Yard.list(a, Yard.NEXT).add(b);
        String edge = "<edgeMappings name=\"next\" sourceMapping=\"" + LAYER + "/@nodeMappings.0\" targetMapping=\"" + LAYER
                + "/@nodeMappings.0\" targetFinderExpression=\"feature:next\">"
                + "<style sizeComputationExpression=\"feature:size\"><beginLabelStyleDescription labelExpression=\"from\"/><centerLabelStyleDescription/>"
                + "<endLabelStyleDescription labelExpression=\"service:nameAround\"/></style></edgeMappings>";
        Shown shown = shown(mapping("nodeMappings", "place", "feature:parts", ">" + Shown.SQUARE) + edge);
        EdgeView view = shown.node("a").outgoing().get(0);
        assertThat(List.of(view.beginLabel(), view.label(), view.endLabel())).containsExactly("from", "a", "yard");
        assertThat(view.look().width()).isEqualTo(1);
        assertThat(view.look().begin()).isNotNull();
    }
}
