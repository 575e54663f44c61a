package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationContext;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Services;
import org.dodeka.viewpoint.expression.Types;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.tool.Editing;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.tool.Target;
import org.dodeka.viewpoint.tool.ToolResult;
import org.dodeka.viewpoint.tool.Tools;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A diagram of learning.odesign on a design, with its tools. After each tool the views are as the design is; each can be undone. */
final class OpenDiagram implements Editing {

    private final Design design;
    private final Refresher refresher;
    private final Tools tools;
    private final Deque<ChangeDescription> history = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();

    OpenDiagram(Design design, String name, String... layers) {
        this.design = design;
        Designs.inResource(design);
        Specification specification = read();
        Services services = Services.of(specification.group().viewpoints().getFirst().serviceClasses(), OpenDiagram.class.getClassLoader(),
                failures::add);
        Types types = Types.of(List.of(DesignPackage.eINSTANCE, CataloguePackage.eINSTANCE, EcorePackage.eINSTANCE));
        Interpreter interpreter = new Interpreter(Languages.standard(), services, types, failure -> failures.add(failure.message()));
        DiagramDescription description = specification.group().viewpoints().getFirst().diagrams().stream()
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        refresher = new Refresher(description, design, interpreter, problem -> failures.add(problem.toString()));
        description.additionalLayers().stream().filter(layer -> List.of(layers).contains(layer.name()))
                .forEach(layer -> refresher.setLayer(layer, true));
        tools = new Tools(interpreter, this);
        refresh();
    }

    private static Specification read() {
        try (InputStream in = LearningOdesign.open()) {
            return SpecificationReader.read(in, "learning.odesign", SpecificationContext.PLAIN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Diagram diagram() {
        return refresher.diagram();
    }

    void filter(String name) {
        refresher.setFilter(diagram().description().filters().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(), true);
        refresh();
    }

    /** The node that shows an element by a mapping; null if there is none, or it cannot be seen. */
    NodeView node(String mapping, EObject element) {
        return nodes(diagram().children().stream()).filter(view -> view.mapping().name().equals(mapping) && view.element() == element
                && view.isVisible()).findFirst().orElse(null);
    }

    /** The lane of a mode or cycle. */
    NodeView lane(Enumerator value) {
        return nodes(diagram().children().stream()).filter(view -> view.element() instanceof EEnumLiteral literal && literal.getInstance() == value)
                .findFirst().orElseThrow();
    }

    /** The edge that shows an element by a mapping; null if there is none, or it cannot be seen. */
    EdgeView edge(String mapping, EObject element) {
        return edges(mapping).filter(edge -> edge.element() == element).findFirst().orElse(null);
    }

    EdgeView edge(String mapping, EObject source, EObject target) {
        return edges(mapping).filter(edge -> edge.source().element() == source && edge.target().element() == target).findFirst().orElse(null);
    }

    Stream<EdgeView> edges(String mapping) {
        return diagram().edges().stream().filter(edge -> edge.mapping().name().equals(mapping) && edge.isVisible());
    }

    boolean canCreate(String tool, NodeView in) {
        return tools.canCreate(tool(tool), target(in));
    }

    /** Makes something within a view, or the diagram itself if that is null. */
    <T extends EObject> T create(String tool, NodeView in, Class<T> type) {
        assertThat(canCreate(tool, in)).as(tool).isTrue();
        return done(tools.create(tool(tool), target(in))).created().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    boolean canConnect(String tool, View source, View target) {
        return tools.canConnect((EdgeCreationDescription) tool(tool), source, target);
    }

    ToolResult connect(String tool, View source, View target) {
        assertThat(canConnect(tool, source, target)).as(tool).isTrue();
        return done(tools.connect((EdgeCreationDescription) tool(tool), source, target));
    }

    void reconnect(EdgeView edge, EdgeEnd end, View to) {
        assertThat(tools.canReconnect(edge, end, to)).as("reconnect").isTrue();
        done(tools.reconnect(edge, end, to));
    }

    boolean canDrop(NodeView view, NodeView into) {
        return tools.canDrop(List.of(view), target(into));
    }

    void drop(NodeView view, NodeView into) {
        assertThat(canDrop(view, into)).as("drop").isTrue();
        done(tools.drop(List.of(view), target(into)));
    }

    boolean canDelete(View view) {
        return tools.canDelete(Set.of(view));
    }

    void delete(View view) {
        assertThat(canDelete(view)).as("delete").isTrue();
        done(tools.delete(Set.of(view)));
    }

    void rename(View view, String text) {
        done(tools.directEdit(view).orElseThrow().apply(text));
    }

    /** What direct edit begins with. */
    String text(View view) {
        return tools.directEdit(view).orElseThrow().text();
    }

    boolean canOperate(String tool, View on) {
        return tools.canOperate(tool(tool), diagram(), List.of(on));
    }

    ToolResult operate(String tool, View on) {
        assertThat(canOperate(tool, on)).as(tool).isTrue();
        return done(tools.operate(tool(tool), diagram(), List.of(on)));
    }

    void undo() {
        history.pop().apply();
        refresh();
    }

    @Override
    public boolean make(String label, Runnable work) {
        ChangeRecorder recorder = new ChangeRecorder(design);
        try {
            work.run();
        } finally {
            history.push(recorder.endRecording());
            recorder.dispose();
        }
        return true;
    }

    @Override
    public void delete(Collection<? extends EObject> elements) {
        EcoreUtil.deleteAll(new ArrayList<>(elements), true);
    }

    private ToolResult done(ToolResult result) {
        assertThat(result.done()).isTrue();
        refresh();
        return result;
    }

    private void refresh() {
        refresher.update();
        assertThat(failures).isEmpty();
    }

    private Target target(NodeView in) {
        return in == null ? Target.of(diagram()) : Target.of(in);
    }

    private Tool tool(String name) {
        Optional<Tool> found = diagram().layers().stream().flatMap(layer -> layer.toolSections().stream())
                .flatMap(section -> section.tools().stream()).filter(tool -> tool.name().equals(name)).findFirst();
        return found.orElseThrow();
    }

    private static Stream<NodeView> nodes(Stream<NodeView> views) {
        return views.flatMap(view -> Stream.concat(Stream.of(view), nodes(view.children().stream())));
    }
}
