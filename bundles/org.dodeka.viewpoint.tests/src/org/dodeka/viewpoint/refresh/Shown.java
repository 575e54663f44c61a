package org.dodeka.viewpoint.refresh;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationContext;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Services;
import org.dodeka.viewpoint.expression.Types;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** A diagram of a specification that is written down as text. */
final class Shown {

    static final String LAYER = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer";
    static final String LAYERS = "//@ownedViewpoints.0/@ownedRepresentations.0/@additionalLayers";

    final List<String> problems = new ArrayList<>();
    final DiagramDescription description;
    final Refresher refresher;

    Shown(Specification specification, EPackage types, EObject element) {
        description = specification.group().viewpoints().get(0).diagrams().get(0);
        List<String> classes = specification.group().viewpoints().get(0).serviceClasses();
        Interpreter interpreter = new Interpreter(Languages.standard(), Services.of(classes, Shown.class.getClassLoader(), problems::add),
                Types.of(List.of(types)),
                failure -> problems.add(failure.message()));
        refresher = new Refresher(description, element, interpreter, problem -> problems.add(problem.toString()));
    }

    /** A diagram of a yard, refreshed once; the text is what stands in the diagram's description. */
    static Shown of(String text, EObject yard) {
        Shown shown = new Shown(read(text), Yard.PACKAGE, yard);
        shown.refresher.refreshAll();
        return shown;
    }

    /** A specification of yards that is free of errors. */
    static Specification read(String text) {
        return read(text, "");
    }

    /** The same, with further attributes of the diagram's description. */
    static Specification read(String text, String attributes) {
        String file = """
                <?xml version="1.0" encoding="UTF-8"?>
                <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
                xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0" name="yard" version="15.4.0.202401051836">
                  <ownedViewpoints name="Yard">
                    <ownedRepresentations xsi:type="d:DiagramDescription" name="Map" domainClass="yard::Place"%s>
                      %s
                    </ownedRepresentations>
                    <ownedJavaExtensions qualifiedClassName="org.dodeka.viewpoint.refresh.YardServices"/>
                  </ownedViewpoints>
                </description:Group>
                """.formatted(attributes, text);
        Specification specification = SpecificationReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "yard.odesign",
                SpecificationContext.PLAIN);
        // colours matter to no test here
        List<String> errors = specification.problems().stream().filter(problem -> !problem.place().feature().toLowerCase(Locale.ROOT)
                .endsWith("color"))
                .map(SpecificationProblem::toString).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return specification;
    }

    /** A mapping of places, with whatever is within it. */
    static String mapping(String kind, String name, String candidates, String rest) {
        return "<" + kind + " name=\"" + name + "\" domainClass=\"yard::Place\" semanticCandidatesExpression=\"" + candidates + "\"" + rest + "</"
                + kind + ">";
    }

    static final String SQUARE = "<style xsi:type=\"style:SquareDescription\"/>";
    static final String BOX = "<style xsi:type=\"style:FlatContainerStyleDescription\"/>";

    /** All nodes, one a line: mapping, label, and in brackets what is within, border nodes after a bar; hidden ones with a question mark. */
    String nodes() {
        return nodes(refresher.diagram().children());
    }

    private static String nodes(List<NodeView> views) {
        return String.join(" ", views.stream().map(Shown::node).toList());
    }

    private static String node(NodeView view) {
        String text = view.mapping().name() + ":" + view.label() + (view.isVisible() ? "" : "?");
        String border = view.borderNodes().isEmpty() ? "" : "|" + nodes(view.borderNodes());
        return view.children().isEmpty() && border.isEmpty() ? text : text + "(" + nodes(view.children()) + border + ")";
    }

    /** All edges: mapping, source and target, sorted. */
    String edges() {
        return String.join(" ", refresher.diagram().edges().stream().map(edge -> edge.mapping().name() + ":" + end(edge.source()) + ">"
                + end(edge.target())
                + (edge.isVisible() ? "" : "?")).sorted().toList());
    }

    private static String end(View view) {
        return view instanceof EdgeView edge ? "[" + end(edge.source()) + ">" + end(edge.target()) + "]" : view.label();
    }

    /** The node with a label. */
    NodeView node(String label) {
        return find(refresher.diagram().children(), label);
    }

    private static NodeView find(List<NodeView> views, String label) {
        for (NodeView view : views) {
            NodeView found = view.label().equals(label) ? view : find(view.children(), label);
            found = found == null ? find(view.borderNodes(), label) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
