package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.description.Viewpoint;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Services;
import org.dodeka.viewpoint.expression.Types;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.tool.Editing;
import org.dodeka.viewpoint.tool.PaletteSection;
import org.dodeka.viewpoint.tool.Target;
import org.dodeka.viewpoint.tool.Tools;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** A diagram of a design as our engine shows it, with its tools. Whatever goes wrong in an expression fails the test. */
final class Shown {

    private final List<String> problems = new ArrayList<>();
    private final Refresher refresher;
    private final Tools tools;

    Shown(String diagram, Design design) {
        Viewpoint viewpoint = viewpoint();
        Services services = Services.of(viewpoint.serviceClasses(), Shown.class.getClassLoader(), problems::add);
        Types types = Types.of(List.of(DesignPackage.eINSTANCE, CataloguePackage.eINSTANCE));
        Interpreter interpreter = new Interpreter(Languages.standard(), services, types, failure -> problems.add(failure.toString()));
        DiagramDescription description = viewpoint.diagrams().stream().filter(one -> one.name().equals(diagram)).findFirst().orElseThrow();
        refresher = new Refresher(description, design, interpreter, problem -> problems.add(problem.toString()));
        refresher.refreshAll();
        description.additionalLayers().forEach(layer -> refresher.setLayer(layer, true));
        tools = new Tools(interpreter, Editing.plain());
    }

    private static Viewpoint viewpoint() {
        Properties texts = LearningOdesign.texts("");
        try (InputStream in = LearningOdesign.open()) {
            return SpecificationReader.read(in, "learning.odesign", key -> Optional.ofNullable(texts.getProperty(key))).group().viewpoints().get(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Diagram diagram() {
        return refresher.diagram();
    }

    List<String> problems() {
        return problems;
    }

    /** All views of nodes, containers first. */
    List<NodeView> nodes() {
        List<NodeView> all = new ArrayList<>();
        diagram().children().forEach(child -> collect(child, all));
        return all;
    }

    private static void collect(NodeView node, List<NodeView> all) {
        all.add(node);
        node.children().forEach(child -> collect(child, all));
        node.borderNodes().forEach(child -> collect(child, all));
    }

    /** The one view of an element by a mapping. */
    NodeView node(String mapping, EObject element) {
        return only(nodes().stream(), view -> view.mapping().name().equals(mapping) && view.element() == element);
    }

    /** The one view of an element by a mapping, within the view of another element. */
    NodeView node(String mapping, EObject element, EObject container) {
        return only(nodes().stream(), view -> view.mapping().name().equals(mapping) && view.element() == element
                && view.parent().element() == container);
    }

    List<EdgeView> edges(String mapping) {
        return diagram().edges().stream().filter(edge -> edge.mapping().name().equals(mapping)).toList();
    }

    /** The one edge of a mapping between two elements. */
    EdgeView edge(String mapping, EObject source, EObject target) {
        return only(edges(mapping).stream(), edge -> edge.source().element() == source && edge.target().element() == target);
    }

    private static <T> T only(Stream<T> views, Predicate<T> wanted) {
        List<T> found = views.filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Tool tool(String name) {
        DiagramDescription description = diagram().description();
        Stream<Layer> layers = Stream.concat(Stream.of(description.defaultLayer()), description.additionalLayers().stream());
        return layers.flatMap(layer -> layer.toolSections().stream()).flatMap(section -> section.tools().stream())
                .filter(one -> one.name().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError("no tool " + name));
    }

    void create(String tool, NodeView container) {
        Target target = container == null ? Target.of(diagram()) : Target.of(container);
        assertThat(tools.canCreate(tool(tool), target)).as(tool).isTrue();
        assertThat(tools.create(tool(tool), target).done()).as(tool).isTrue();
        refresh();
    }

    boolean canConnect(String tool, View source, View target) {
        return tools.canConnect((EdgeCreationDescription) tool(tool), source, target);
    }

    void connect(String tool, View source, View target) {
        assertThat(canConnect(tool, source, target)).as(tool).isTrue();
        assertThat(tools.connect((EdgeCreationDescription) tool(tool), source, target).done()).as(tool).isTrue();
        refresh();
    }

    void reconnect(EdgeView edge, EdgeEnd end, View to) {
        assertThat(tools.canReconnect(edge, end, to)).as(edge.toString()).isTrue();
        tools.reconnect(edge, end, to);
        refresh();
    }

    boolean canDrop(NodeView view, NodeView target) {
        return tools.canDrop(List.of(view), Target.of(target));
    }

    void drop(NodeView view, NodeView target) {
        assertThat(canDrop(view, target)).as(view + " into " + target).isTrue();
        tools.drop(List.of(view), Target.of(target));
        refresh();
    }

    boolean canDelete(View view) {
        return tools.canDelete(List.of(view));
    }

    void delete(View view) {
        assertThat(canDelete(view)).as(view.toString()).isTrue();
        tools.delete(List.of(view));
        refresh();
    }

    void rename(View view, String text) {
        tools.directEdit(view).orElseThrow().apply(text);
        refresh();
    }

    boolean canOperate(String tool, View view) {
        return tools.canOperate(tool(tool), diagram(), List.of(view));
    }

    void operate(String tool, View view) {
        assertThat(canOperate(tool, view)).as(tool).isTrue();
        tools.operate(tool(tool), diagram(), List.of(view));
        refresh();
    }

    List<PaletteSection> palette() {
        return tools.palette(diagram());
    }

    private void refresh() {
        refresher.update();
        assertThat(problems).isEmpty();
    }
}
