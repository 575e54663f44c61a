package org.dodeka.diagram.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dodeka.diagram.figure.Resources;
import org.dodeka.diagram.part.DiagramHost;
import org.dodeka.diagram.part.PartBehaviour;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.Finding;
import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.drawing.Painter;
import org.dodeka.viewpoint.layout.Arranger;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.Scene;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.tool.ToolResult;
import org.dodeka.viewpoint.tool.Tools;
import org.dodeka.viewpoint.tool.ViewRequest;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * A diagram of an open design that follows its changes: the views, where they are, and the tools. For the thread of the display; only the first
 * arrangement, which may take long, is made by a job.
 */
public final class LiveDiagram implements DiagramHost {

    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            bent.addAll(change.figures().getOrDefault(source.description().name(), Set.of()));
            update();
        }

        @Override
        public void findingsChanged(FindingsChange change) {
            refresher.touched(Stream.concat(change.appeared().stream(), change.vanished().stream()).map(Finding::element).toList());
            update();
        }
    };

    private final DesignSession session;
    private final Display display;
    private final DiagramSource source;
    private final Refresher refresher;
    private final DiagramLayout layout;
    private final Arranger arranger = new Arranger();
    private final Painter painter = new Painter();
    private final Resources resources;
    private final SessionEditing editing;
    private final Tools tools;
    private final Runnable keeping;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<View> meanwhile = new ArrayList<>();
    private PartBehaviour behaviour = PartBehaviour.NONE;
    private Scene scene;
    private final Set<String> bent = new HashSet<>();
    private boolean disposed;

    LiveDiagram(DesignSession session, DiagramSource source, Display display) {
        this.session = session;
        this.display = display;
        this.source = source;
        refresher = source.refresher();
        layout = session.layouts().of(source.description().name());
        applySwitches();
        resources = source.resources(display);
        editing = new SessionEditing(session);
        tools = source.tools(editing);
        keeping = session.keepFigures(source.description().name(), layout::keys);
        session.addListener(listener);
    }

    /** The diagram of a name; empty if no specification has it. */
    public static Optional<LiveDiagram> of(DesignSession session, String name, Display display) {
        return DiagramSource.of(session.design(), name, problem -> OpenDesigns.report(problem.toString(), null))
                .map(source -> new LiveDiagram(session, source, display));
    }

    private void applySwitches() {
        for (Layer layer : diagram().description().additionalLayers()) {
            Boolean on = layout.switches().get("layer:" + layer.name());
            if (on != null && layer.optional()) {
                refresher.setLayer(layer, on);
            }
        }
        for (CompositeFilter filter : diagram().description().filters()) {
            if (Boolean.TRUE.equals(layout.switches().get("filter:" + filter.name()))) {
                refresher.setFilter(filter, true);
            }
        }
    }

    /** Reads the views, finds their places in the background, and then runs something on the thread of the display. */
    public void open(Runnable shown) {
        refresher.refreshAll();
        Job arranging = Job.create(diagram().description().label(), monitor -> {
            Scene made = arranger.arrange(diagram(), layout);
            display.asyncExec(() -> {
                if (!disposed) {
                    scene = made;
                    shown.run();
                    List.copyOf(waiting).forEach(Runnable::run);
                    waiting.clear();
                    update();
                }
            });
        });
        arranging.setSystem(true);
        arranging.schedule();
    }

    /** Says what can be done with the edit parts; before there are any. */
    public void useBehaviour(PartBehaviour what) {
        behaviour = what;
    }

    /** Runs something as soon as the diagram is shown, at once if it is. */
    public void whenShown(Runnable work) {
        if (scene == null) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** Tells when the diagram or the places of its views changed. */
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    /** Follows what changed since the last time. Until the first arrangement is there, nothing moves. */
    public void update() {
        if (scene == null || disposed) {
            return;
        }
        shown(refresher.update());
    }

    /**
     * Runs a tool, and shows the views that it asks for.
     *
     * @param placing is given the views that came, while they have no place yet: what it puts into the layout is a part of the same change
     */
    public ToolResult run(Supplier<ToolResult> tool, Consumer<List<View>> placing) {
        editing.atEnd(() -> placing.accept(follow()));
        ToolResult result;
        try {
            result = tool.get();
        } finally {
            editing.atEnd(null);
        }
        for (ViewRequest request : result.views()) {
            switch (request) {
                case ViewRequest.Create create when create.mapping() instanceof AbstractNodeMapping mapping ->
                    refresher.show(mapping, create.element(), create.container().node());
                case ViewRequest.Delete delete when delete.view() instanceof NodeView node -> refresher.hide(node);
                default -> { } // edges come and go with what they connect
            }
        }
        if (!result.done() || !result.views().isEmpty()) {
            update();
        }
        return result;
    }

    /** Lets the views follow a change while it is still being made. Returns those that came; they have no place yet. */
    public List<View> follow() {
        DiagramChange change = refresher.update();
        meanwhile.addAll(change.added());
        meanwhile.addAll(change.changed());
        return new ArrayList<>(change.added());
    }

    private void shown(DiagramChange change) {
        List<View> touched = new ArrayList<>(meanwhile);
        meanwhile.clear();
        touched.addAll(change.added());
        touched.addAll(change.changed());
        if (!bent.isEmpty()) {
            diagram().edges().stream().filter(edge -> bent.contains(edge.key())).forEach(touched::add);
            bent.clear();
        }
        arranger.update(scene, layout, touched);
        listeners.forEach(Runnable::run);
    }

    /** Switches a layer, and remembers it for the next time. */
    public void setLayer(Layer layer, boolean on) {
        layout.setSwitch("layer:" + layer.name(), on);
        shown(refresher.setLayer(layer, on));
    }

    /** Switches a filter, and remembers it for the next time. */
    public void setFilter(CompositeFilter filter, boolean on) {
        layout.setSwitch("filter:" + filter.name(), on);
        shown(refresher.setFilter(filter, on));
    }

    /** What the diagram is made from. */
    public DiagramSource source() {
        return source;
    }

    /** The session of the design. */
    public DesignSession session() {
        return session;
    }

    /** The tools of the diagram. */
    public Tools tools() {
        return tools;
    }

    /** Where views are placed. */
    public Arranger arranger() {
        return arranger;
    }

    @Override
    public Diagram diagram() {
        return refresher.diagram();
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public DiagramLayout layout() {
        return layout;
    }

    @Override
    public Resources resources() {
        return resources;
    }

    @Override
    public void draw(NodeView view, Bounds bounds, Canvas canvas) {
        painter.paintNode(view, bounds, canvas);
    }

    @Override
    public void draw(EdgeView view, Canvas canvas) {
        if (scene.shows(view)) {
            painter.paintEdge(view, scene.route(view), scene.labels(view), canvas);
        }
    }

    @Override
    public Bounds reach(NodeView view) {
        Bounds reach = scene.bounds(view).grown(view.look().borderSize());
        Bounds label = NodeParts.of(view, scene.bounds(view)).labelAndIcon();
        if (label != null) {
            reach = reach.union(label.grown(2));
        }
        for (NodeView border : view.borderNodes()) {
            if (scene.shows(border)) {
                reach = reach.union(reach(border));
            }
        }
        return reach;
    }

    @Override
    public Bounds reach(EdgeView view) {
        return scene.labels(view).all().stream().map(EdgeLabels.Label::bounds).reduce(Bounds::union).orElse(null);
    }

    @Override
    public PartBehaviour behaviour() {
        return behaviour;
    }

    /** Follows nothing any more, and gives everything back. */
    public void dispose() {
        disposed = true;
        session.removeListener(listener);
        keeping.run();
        refresher.dispose();
        resources.dispose();
        listeners.clear();
        waiting.clear();
    }
}
