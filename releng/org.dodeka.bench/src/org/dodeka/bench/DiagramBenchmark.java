package org.dodeka.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.EdgeMapping;
import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelAlignment;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.description.ResizeKind;
import org.dodeka.viewpoint.drawing.Images;
import org.dodeka.viewpoint.drawing.Painter;
import org.dodeka.viewpoint.drawing.SvgDrawing;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.layout.Arranger;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.Scene;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.EdgeLook;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;
import org.dodeka.viewpoint.view.NodeLook;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Full and incremental refresh of the landscape with all its layers, beside a bare walk that makes as many views. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagramBenchmark {

    @Param({ "5000" })
    public int elements;

    private DiagramOffer offer;
    private Interpreter interpreter;
    private Design design;
    private Design edited;
    private Refresher follower;
    private Diagram placed;
    private Scene scene;
    private int nodes;
    private int edges;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private int edits;

    @Setup
    public void prepare() {
        design = inResource();
        edited = inResource();
        Viewpoints viewpoints = Viewpoints.of(getClass().getClassLoader(), "description/learning.odesign");
        offer = viewpoints.diagramsFor(design).stream().filter(one -> one.diagram().name().equals("Landscape")).findFirst()
                .orElseThrow(() -> new IllegalStateException("no landscape: " + viewpoints.problems()));
        interpreter = offer.interpreter(design, DiagramBenchmark::fail);
        for (Space space : edited.getSpaces()) {
            activities.addAll(space.getActivities());
            participations.addAll(space.getParticipations());
        }
        follower = refresher(edited);
        follower.refreshAll();
        Diagram diagram = full();
        placed = diagram;
        scene = arrange();
        edges = diagram.edges().size();
        nodes = count(diagram.children());
    }

    private Design inResource() {
        XMIResourceImpl resource = Subject.plainResource();
        resource.getContents().add(Subject.sample(elements));
        return (Design) resource.getContents().get(0);
    }

    private Refresher refresher(Design of) {
        Refresher refresher = new Refresher(offer.diagram(), of, interpreter, DiagramBenchmark::fail);
        refresher.diagram().layers().addAll(offer.diagram().additionalLayers());
        return refresher;
    }

    private static void fail(Object problem) {
        throw new IllegalStateException(String.valueOf(problem));
    }

    private static int count(List<NodeView> views) {
        return views.stream().mapToInt(view -> 1 + count(view.children()) + count(view.borderNodes())).sum();
    }

    /** From a design that nobody listens to until its views, and away again. */
    @Benchmark
    public Diagram full() {
        Refresher refresher = refresher(design);
        refresher.refreshAll();
        refresher.dispose();
        return refresher.diagram();
    }

    /** Everything evaluated anew, with nothing different. */
    @Benchmark
    public DiagramChange again() {
        return follower.refreshAll();
    }

    /** A walk over all elements that makes as many views as the landscape has, each with its key, a label and a look of its own. */
    @Benchmark
    public Diagram bareWalk() {
        Diagram diagram = new Diagram(offer.diagram(), design);
        AbstractNodeMapping mapping = offer.diagram().defaultLayer().containerMappings().get(0);
        EdgeMapping edgeMapping = offer.diagram().layers().stream().flatMap(layer -> layer.edgeMappings().stream()).findFirst().orElseThrow();
        LabelLook label = new LabelLook(8, Set.of(), Color.BLACK, LabelAlignment.CENTER, "");
        List<NodeView> views = diagram.editChildren();
        for (Iterator<EObject> all = design.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (views.size() < nodes) {
                NodeView view = new NodeView(diagram, null, NodeView.Kind.NODE, mapping, element);
                view.key();
                EStructuralFeature name = element.eClass().getEStructuralFeature("name");
                view.setLabel(name == null ? "" : String.valueOf(element.eGet(name)));
                view.setLook(new NodeLook(FigureShape.SQUARE, Color.WHITE, Color.WHITE, Color.BLACK, 1, LineStyle.SOLID, 0, 30, 30,
                        LabelPosition.BORDER,
                        ResizeKind.NONE, "", label));
                views.add(view);
            }
        }
        for (int i = 0; i < edges; i++) {
            NodeView source = views.get(i % views.size());
            EdgeView edge = new EdgeView(diagram, edgeMapping, source.element(), source, views.get((i * 7 + 1) % views.size()));
            edge.key();
            edge.setLabel(source.label());
            edge.setLook(new EdgeLook(Color.BLACK, 1, LineStyle.SOLID, EdgeArrows.NO_DECORATION, EdgeArrows.INPUT_ARROW, EdgeRouting.STRAIGHT, null,
                    label, null));
            diagram.add(edge);
        }
        return diagram;
    }

    /** One edit, of eight kinds in turn, somewhere else each time, and the refresh after it. */
    @Benchmark
    public DiagramChange incremental() {
        int n = edits++;
        int place = (int) (n * 7919L % Integer.MAX_VALUE);
        Space space = edited.getSpaces().get(place % edited.getSpaces().size());
        Participation participation = participations.get(place % participations.size());
        switch (n % 8) {
        case 0 -> space.setName("space " + n);
        case 1 -> participation.setLevel(Level.values()[n / 8 % 5]);
        case 2 -> edited.getGroups().get(place % edited.getGroups().size()).setName("group " + n);
        case 3 -> space.setStage(Stage.values()[n / 8 % 5]);
        case 4 -> participation.setActor(edited.getPersons().get(place % edited.getPersons().size()));
        case 5 -> activities.get(place % activities.size()).setHours(1.0 + n % 7);
        case 6 -> edited.getGoals().get(place % edited.getGoals().size()).setName("goal " + n);
        default -> edited.getPersons().get(place % edited.getPersons().size()).setName("person " + n);
        }
        return follower.update();
    }

    /** Sizes, places and routes of all views, nothing of which is known before. */
    @Benchmark
    public Scene arrange() {
        return new Arranger().arrange(placed, new DiagramLayout(placed.description().name()));
    }

    /** What is placed, as SVG. */
    @Benchmark
    public byte[] svg() {
        SvgDrawing drawing = new SvgDrawing(scene.area(), "", "", Images.NONE);
        new Painter().paint(placed, scene, view -> null, drawing);
        return drawing.bytes();
    }

    /** One edit that moves a space with all that is within it into another band. */
    @Benchmark
    public DiagramChange move() {
        int n = edits++;
        edited.getSpaces().get((int) (n * 7919L % edited.getSpaces().size())).setScale(Scale.values()[n % 5]);
        return follower.update();
    }
}
