package org.dodeka.viewpoint.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.viewpoint.description.ModelOperation.ChangeContext;
import org.dodeka.viewpoint.description.ModelOperation.CreateInstance;
import org.dodeka.viewpoint.description.ModelOperation.CreateView;
import org.dodeka.viewpoint.description.ModelOperation.For;
import org.dodeka.viewpoint.description.ModelOperation.Let;
import org.dodeka.viewpoint.description.ModelOperation.SetValue;
import org.dodeka.viewpoint.description.ModelOperation.Switch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of a specification that uses all that is supported. */
class SpecificationReaderTest {

    private static final Color SEA_GREEN = new Color(10, 200, 150);

    private static Specification specification;
    private static DiagramDescription diagram;

    @BeforeAll
    static void read() throws IOException {
        Map<String, String> texts = Map.of("town", "Our town", "tools", "All tools");
        try (InputStream in = SpecificationReaderTest.class.getResourceAsStream("specifications/complete.odesign")) {
            specification = SpecificationReader.read(in, "complete.odesign", key -> Optional.ofNullable(texts.get(key)));
        }
        diagram = specification.group().viewpoints().get(0).diagrams().get(0);
    }

    @Test
    void nothing_of_what_is_supported_is_a_problem() {
        assertThat(specification.problems()).isEmpty();
    }

    @Test
    void labels_are_translated_and_default_to_names() {
        assertThat(specification.group().viewpoints().get(0).label()).isEqualTo("Our town");
        assertThat(diagram.label()).isEqualTo("Streets");
        assertThat(diagram.defaultLayer().toolSections().get(0).label()).isEqualTo("All tools");
        assertThat(diagram.defaultLayer().nodeMappings().get(0).borderedNodeMappings().get(0).label()).isEqualTo("door");
    }

    @Test
    void a_diagram_has_its_features() {
        assertThat(diagram.domainClass()).isEqualTo("town::Town");
        assertThat(diagram.title().text()).isEqualTo("feature:name");
        assertThat(diagram.precondition().text()).isEqualTo("feature:large");
        assertThat(diagram.root().text()).isEqualTo("var:self");
        assertThat(diagram.initialisation()).isTrue();
        assertThat(diagram.layoutDirection()).isEqualTo(LayoutDirection.LEFT_TO_RIGHT);
        assertThat(diagram.layers()).extracting(Layer::name).containsExactly("Default", "Wards");
        assertThat(diagram.additionalLayers().get(0).activeByDefault()).isTrue();
        assertThat(diagram.additionalLayers().get(0).optional()).isFalse();
        assertThat(diagram.filters().get(0).filters().get(0).mappings()).containsExactly(house());
        assertThat(specification.group().viewpoints().get(0).serviceClasses()).containsExactly("org.dodeka.viewpoint.description.TownServices");
        assertThat(specification.group().viewpoints().get(0).modelFileExtension()).isEqualTo("town");
    }

    @Test
    void a_node_has_its_style() {
        FigureStyle style = house().style().orElseThrow();

        assertThat(style.shape()).isEqualTo(FigureShape.SQUARE);
        assertThat(style.label().size()).isEqualTo(11);
        assertThat(style.label().formats()).containsExactly(FontFormat.BOLD, FontFormat.STRIKE_THROUGH);
        assertThat(style.label().showIcon()).isFalse();
        assertThat(style.label().alignment()).isEqualTo(LabelAlignment.LEFT);
        assertThat(style.label().hiddenByDefault()).isTrue();
        assertThat(style.label().color()).isEqualTo(new Color(125, 125, 125));
        assertThat(style.borderColor()).isEqualTo(SEA_GREEN);
        assertThat(style.color()).isEqualTo(SEA_GREEN);
        assertThat(style.borderLine()).isEqualTo(LineStyle.DASH_DOT);
        assertThat(style.labelPosition()).isEqualTo(LabelPosition.NODE);
        assertThat(style.resizeKind()).isEqualTo(ResizeKind.NSEW);
        assertThat(style.size().text()).isEqualTo("5");
        assertThat(List.of(style.fixedWidth(), style.fixedHeight())).containsExactly(12, 4);
        assertThat(style.width().text()).isEqualTo("-1");
    }

    @Test
    void other_styles_have_their_shapes_and_extents() {
        List<FigureStyle> styles = house().conditionalStyles().stream().map(one -> one.style().orElseThrow()).toList();

        assertThat(styles).extracting(FigureStyle::shape)
            .containsExactly(FigureShape.ELLIPSE, FigureShape.LOZENGE, FigureShape.TRIANGLE, FigureShape.NOTE, FigureShape.IMAGE);
        assertThat(styles.get(0)).extracting(style -> style.width().text(), style -> style.height().text()).containsExactly("7", "8");
        assertThat(styles.get(1)).extracting(style -> style.width().text(), style -> style.height().text()).containsExactly("7", "-1");
        assertThat(styles.get(4)).extracting(FigureStyle::imagePath, FigureStyle::arcWidth, FigureStyle::arcHeight)
            .containsExactly("/town/icons/plain.svg", 1, 2);
    }

    @Test
    void a_container_has_its_style_and_its_children() {
        ContainerMapping quarter = diagram.defaultLayer().containerMappings().get(0);
        FigureStyle style = quarter.style().orElseThrow();

        assertThat(quarter.childrenPresentation()).isEqualTo(ContainerLayout.VERTICAL_STACK);
        assertThat(quarter.subNodeMappings()).extracting(Mapping::name).containsExactly("park");
        assertThat(quarter.subContainerMappings()).extracting(Mapping::name).containsExactly("block");
        assertThat(quarter.reusedNodeMappings()).containsExactly(house());
        assertThat(quarter.reusedContainerMappings()).containsExactly(quarter);
        assertThat(quarter.reusedBorderedNodeMappings()).isEqualTo(house().borderedNodeMappings());
        assertThat(quarter.conditionalStyles().get(0).style()).isEmpty();
        assertThat(style.shape()).isEqualTo(FigureShape.FLAT_CONTAINER);
        assertThat(style.backgroundStyle()).isEqualTo(BackgroundStyle.LIQUID);
        assertThat(style.color()).isEqualTo(SEA_GREEN);
        assertThat(style.foreground()).isEqualTo(new Color(125, 125, 125));
        assertThat(style.roundedCorner()).isTrue();
        assertThat(style.width().text()).isEqualTo("40");
    }

    @Test
    void an_edge_has_its_ends_and_its_style() {
        EdgeMapping road = diagram.defaultLayer().edgeMappings().get(0);
        EdgeStyleDescription style = road.style().orElseThrow();

        assertThat(road.useDomainElement()).isTrue();
        assertThat(road.sourceMappings()).containsExactly(house(), diagram.defaultLayer().containerMappings().get(0));
        assertThat(road.reconnections()).containsExactly((ReconnectEdgeDescription) tool("reconnect"));
        assertThat(style.lineStyle()).isEqualTo(LineStyle.DOT);
        assertThat(style.sourceArrow()).isEqualTo(EdgeArrows.FILL_DIAMOND_WITH_DOT);
        assertThat(style.targetArrow()).isEqualTo(EdgeArrows.NO_DECORATION);
        assertThat(style.routing()).isEqualTo(EdgeRouting.MANHATTAN);
        assertThat(style.centerLabel()).map(LabelStyle::formats).get().asString().isEqualTo("[ITALIC, UNDERLINE]");
        assertThat(road.conditionalStyles().get(0).style()).map(EdgeStyleDescription::targetArrow).contains(EdgeArrows.INPUT_ARROW);
    }

    @Test
    void system_colours_are_found_by_name_and_by_number() {
        FigureStyle door = house().borderedNodeMappings().get(0).style().orElseThrow();

        assertThat(door.borderColor()).isEqualTo(new Color(156, 12, 12));
        assertThat(door.label().color()).isEqualTo(Color.BLACK);
        assertThat(door.color()).isEqualTo(new Color(239, 41, 41));
    }

    @Test
    void references_lead_to_the_tools_of_a_mapping() {
        assertThat(house().deletion()).contains((DeleteElementDescription) tool("delete"));
        assertThat(house().labelDirectEdit()).contains((DirectEditLabel) tool("rename"));
        assertThat(house().doubleClick()).contains((DoubleClickDescription) tool("open"));
        assertThat(diagram.drops()).containsExactly((ContainerDropDescription) tool("drop"));
    }

    @Test
    void a_part_that_is_referred_to_twice_is_there_once() {
        assertThat(((NodeCreationDescription) tool("newHouse")).extraMappings()).containsExactly(diagram.defaultLayer().containerMappings().get(0));
    }

    @Test
    void tools_in_groups_and_menus_stand_among_the_others() {
        ToolSection most = diagram.additionalLayers().get(0).toolSections().get(0).subSections().get(0);

        assertThat(most.tools()).extracting(Tool::name).containsExactly("act", "choose", "any");
        assertThat(most.tools().get(0).iconPath()).isEqualTo("/town/icons/act.svg");
        assertThat(diagram.defaultLayer().toolSections().get(0).reusedTools()).containsExactly(most.tools().get(2));
    }

    @Test
    void variables_have_the_names_that_the_specification_gives() {
        EdgeCreationDescription road = (EdgeCreationDescription) tool("newRoad");
        ContainerDropDescription drop = (ContainerDropDescription) tool("drop");

        assertThat(List.of(road.source(), road.target(), road.sourceView(), road.targetView())).containsExactly("from", "to", "fromView", "toView");
        assertThat(List.of(drop.oldContainer(), drop.newContainer(), drop.element(), drop.newViewContainer()))
            .containsExactly("oldSemanticContainer", "newSemanticContainer", "element", "newContainerView");
        assertThat(((DirectEditLabel) tool("rename")).mask()).isEqualTo("{0}: {1}");
    }

    @Test
    void operations_stand_within_each_other() {
        ChangeContext context = (ChangeContext) tool("newHouse").operations().get(0);
        CreateInstance creation = (CreateInstance) context.operations().get(0);
        List<ModelOperation> steps = creation.operations();

        assertThat(context.browse().text()).isEqualTo("var:container");
        assertThat(creation.variable()).isEqualTo("house");
        assertThat(steps).extracting(step -> step.getClass().getSimpleName())
            .containsExactly("SetValue", "Unset", "MoveElement", "If", "For", "Let", "Switch");
        assertThat(((SetValue) steps.get(0)).value().place().toString()).isEqualTo(
            "complete.odesign:84: Town/Map of streets/Default/Tools/newHouse/initialOperation/firstModelOperations/subModelOperations/subModelOperations[1]@valueExpression");
        assertThat(((CreateView) ((For) steps.get(4)).operations().get(0)).mapping()).containsExactly(house());
        assertThat(((Let) steps.get(5)).variable()).isEqualTo("old");
        assertThat(((Switch) steps.get(6)).cases()).singleElement().satisfies(one -> assertThat(one.condition().text()).isEqualTo("feature:large"));
        assertThat(((Switch) steps.get(6)).otherwise()).hasSize(1);
    }

    @Test
    void every_expression_is_found_with_the_types_it_is_asked_of() {
        List<ExpressionUse> uses = ExpressionUses.of(specification.group());

        assertThat(uses).anySatisfy(use -> {
            assertThat(use.expression().text()).isEqualTo("feature:doors");
            assertThat(use.selfTypes()).containsExactly("town::House");
            assertThat(use.kind()).isEqualTo(ExpressionUse.Kind.ELEMENTS);
        });
        assertThat(uses).filteredOn(use -> use.kind() == ExpressionUse.Kind.CONTEXT).extracting(use -> use.expression().text())
                .containsExactly("var:container");
        assertThat(uses).filteredOn(use -> use.expression().text().equals("service:nextName")).extracting(ExpressionUse::selfTypes)
            .containsExactly(java.util.Set.of("town::House"));
    }

    private static NodeMapping house() {
        return diagram.defaultLayer().nodeMappings().get(0);
    }

    private static Tool tool(String name) {
        return diagram.defaultLayer().toolSections().get(0).tools().stream().filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }
}
