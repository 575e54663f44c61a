package org.dodeka.viewpoint.layout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelAlignment;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.description.ResizeKind;
import org.dodeka.viewpoint.description.SpecificationContext;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeLook;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;
import org.dodeka.viewpoint.view.NodeLook;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.NodeView.Kind;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** A diagram whose views are made by hand. */
public final class Sketch {

    private static final String SPECIFICATION = """
        <?xml version="1.0" encoding="UTF-8"?>
        <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
            xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" name="sketch" version="15.4.0.202401051836">
          <ownedViewpoints name="v"><ownedRepresentations xsi:type="d:DiagramDescription" name="Sketch">
            <layout xsi:type="d:CompositeLayout" direction="%s"/>
            <defaultLayer name="Default">
              <nodeMappings name="node" domainClass="Thing"/>
              <containerMappings name="free" domainClass="Thing"/>
              <containerMappings name="list" domainClass="Thing" childrenPresentation="List"/>
              <containerMappings name="vertical" domainClass="Thing" childrenPresentation="VerticalStack"/>
              <containerMappings name="horizontal" domainClass="Thing" childrenPresentation="HorizontalStack"/>
              <edgeMappings name="edge"/>
            </defaultLayer>
          </ownedRepresentations></ownedViewpoints>
        </description:Group>
        """;
    private static final LabelLook LABEL = new LabelLook(8, Set.of(), Color.BLACK, LabelAlignment.CENTER, null);

    /** The views. */
    public final Diagram diagram;
    private final Layer layer;
    private final EClass thing;
    private int count;

    /** @param direction as specifications write it: topToBottom, LeftToRight or bottomToTop */
    public Sketch(String direction) {
        thing = thing();
        String text = SPECIFICATION.formatted(direction);
        DiagramDescription description = SpecificationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "sketch.odesign",
                SpecificationContext.PLAIN).group().viewpoints().get(0).diagrams().get(0);
        layer = description.defaultLayer();
        diagram = new Diagram(description, element());
    }

    /** From above to below. */
    public Sketch() {
        this("topToBottom");
    }

    private static EClass thing() {
        EPackage things = EcoreFactory.eINSTANCE.createEPackage();
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Thing");
        things.getEClassifiers().add(type);
        EAttribute id = EcoreFactory.eINSTANCE.createEAttribute();
        id.setName("id");
        id.setEType(EcorePackage.Literals.ESTRING);
        id.setID(true);
        type.getEStructuralFeatures().add(id);
        return type;
    }

    private EObject element() {
        EObject element = thing.getEPackage().getEFactoryInstance().create(thing);
        element.eSet(thing.getEStructuralFeature("id"), "e" + count++);
        return element;
    }

    /** A rectangle with its label inside. @param parent null for the diagram */
    public NodeView node(NodeView parent, String label) {
        return node(parent, label, FigureShape.SQUARE, LabelPosition.NODE, 60, 40);
    }

    /** A node. @param width in pixels */
    public NodeView node(NodeView parent, String label, FigureShape shape, LabelPosition position, int width, int height) {
        Kind kind = parent != null && parent.kind() == Kind.LIST ? Kind.LIST_ITEM : Kind.NODE;
        NodeView view = new NodeView(diagram, parent, kind, layer.nodeMappings().get(0), element());
        view.setLook(look(shape, position, width, height));
        return added(view, label, false);
    }

    /** A small node on the border of another. */
    public NodeView border(NodeView parent, String label) {
        NodeView view = new NodeView(diagram, parent, Kind.BORDER_NODE, layer.nodeMappings().get(0), element());
        view.setLook(look(FigureShape.SQUARE, LabelPosition.BORDER, 14, 14));
        return added(view, label, true);
    }

    /** A container. @param mapping free, list, vertical or horizontal */
    public NodeView container(NodeView parent, String mapping, String label) {
        ContainerMapping found = layer.containerMappings().stream().filter(one -> one.name().equals(mapping)).findFirst().orElseThrow();
        NodeView view = new NodeView(diagram, parent, mapping.equals("list") ? Kind.LIST : Kind.CONTAINER, found, element());
        view.setLook(look(FigureShape.FLAT_CONTAINER, LabelPosition.NODE, -1, -1));
        return added(view, label, false);
    }

    private NodeView added(NodeView view, String label, boolean border) {
        view.setLabel(label);
        (view.parent() == null ? diagram.editChildren() : view.parent().editChildren(border)).add(view);
        return view;
    }

    private static NodeLook look(FigureShape shape, LabelPosition position, int width, int height) {
        return new NodeLook(shape, Color.WHITE, Color.WHITE, Color.BLACK, 1, LineStyle.SOLID, 0, width, height, position, ResizeKind.NSEW, "", LABEL);
    }

    /** An edge that runs at right angles. */
    public EdgeView edge(View from, View to, String label) {
        return edge(from, to, label, EdgeRouting.MANHATTAN);
    }

    /** An edge. */
    public EdgeView edge(View from, View to, String label, EdgeRouting routing) {
        EdgeView edge = new EdgeView(diagram, layer.edgeMappings().get(0), element(), from, to);
        edge.setLook(new EdgeLook(Color.BLACK, 1, LineStyle.SOLID, EdgeArrows.NO_DECORATION, EdgeArrows.INPUT_ARROW, routing, null, LABEL, null));
        edge.setLabel(label);
        diagram.add(edge);
        return edge;
    }

    /** Several nodes. */
    public List<NodeView> nodes(NodeView parent, String... labels) {
        List<NodeView> nodes = new ArrayList<>();
        for (String label : labels) {
            nodes.add(node(parent, label));
        }
        return nodes;
    }
}
