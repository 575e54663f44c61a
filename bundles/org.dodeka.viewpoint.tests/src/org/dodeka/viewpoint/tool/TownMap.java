package org.dodeka.viewpoint.tool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.description.Described;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeMapping;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.NodeMapping;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationContext;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.description.Viewpoint;
import org.dodeka.viewpoint.expression.ExpressionFailure;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Services;
import org.dodeka.viewpoint.expression.TownModel;
import org.dodeka.viewpoint.expression.Types;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** A town with a map of it, whose views the tests make themselves. */
final class TownMap {

    static final String LAYER = "//@ownedViewpoints[name='Town']/@ownedRepresentations[name='Map']/@defaultLayer";

    final TownModel model = new TownModel();
    final TestEditing editing = new TestEditing();
    final List<ExpressionFailure> failures = new ArrayList<>();
    final EObject town = model.make(model.place, "Ulm");
    final Specification specification;
    final Interpreter interpreter;
    final Diagram diagram;
    final Tools tools;

    /** @param steps the steps of the tool {@code Rest}, instead of its own; none to keep them */
    TownMap(Step... steps) {
        String text = resource().replace("{map}", LAYER);
        String own = "<firstModelOperations xsi:type=\"tool:Unset\" featureName=\"awake\"/>";
        String adapted = steps.length == 0 ? text : text.replace(own, Step.all("firstModelOperations", steps));
        ByteArrayInputStream in = new ByteArrayInputStream(adapted.getBytes(StandardCharsets.UTF_8));
        specification = SpecificationReader.read(in, "town.odesign", SpecificationContext.PLAIN);
        Viewpoint viewpoint = specification.group().viewpoints().get(0);
        Services services = Services.of(viewpoint.serviceClasses(), TownMap.class.getClassLoader(), problem -> {
            throw new AssertionError(problem);
        });
        interpreter = new Interpreter(Languages.standard(), services, Types.of(List.of(model.town)), failures::add);
        diagram = new Diagram(viewpoint.diagrams().get(0), town);
        tools = new Tools(interpreter, editing);
    }

    private static String resource() {
        try (InputStream in = TownMap.class.getResourceAsStream("town.odesign")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    DiagramDescription description() {
        return diagram.description();
    }

    Tool tool(String name) {
        return description().layers().stream().flatMap(layer -> layer.toolSections().stream())
                .flatMap(section -> Stream.concat(Stream.of(section), section.subSections().stream())).flatMap(section -> section.tools().stream())
                .filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }

    <T extends Tool> T tool(String name, Class<T> type) {
        return type.cast(tool(name));
    }

    Layer layer(String name) {
        return named(description().layers(), name);
    }

    static <T extends Described> T named(Collection<T> parts, String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    EdgeMapping edge(String name) {
        return named(description().defaultLayer().edgeMappings(), name);
    }

    EObject person(String name) {
        return model.make(town, "people", model.person, name);
    }

    EObject awake(String name) {
        EObject person = person(name);
        TownModel.set(person, "awake", true);
        return person;
    }

    EObject house(String name) {
        return model.make(town, "houses", model.house, name);
    }

    NodeView view(EObject element) {
        return view(null, element);
    }

    NodeView view(NodeView parent, EObject element) {
        boolean house = element.eClass() == model.house;
        AbstractNodeMapping mapping = mapping(parent, house);
        NodeView view = new NodeView(diagram, parent, house ? NodeView.Kind.CONTAINER : NodeView.Kind.NODE, mapping, element);
        view.setLabel(TownModel.name(element));
        (parent == null ? diagram.editChildren() : parent.editChildren(false)).add(view);
        return view;
    }

    private AbstractNodeMapping mapping(NodeView parent, boolean house) {
        if (house) {
            return named(description().defaultLayer().containerMappings(), "House");
        }
        boolean free = parent == null;
        List<NodeMapping> mappings = free ? description().defaultLayer().nodeMappings() : ((ContainerMapping) parent.mapping()).subNodeMappings();
        return mappings.get(0);
    }

    EdgeView edge(String mapping, EObject element, View source, View target) {
        EdgeView edge = new EdgeView(diagram, edge(mapping), element, source, target);
        diagram.add(edge);
        return edge;
    }
}
