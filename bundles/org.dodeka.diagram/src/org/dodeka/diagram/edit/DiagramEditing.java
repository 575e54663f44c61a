package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.diagram.part.DiagramRootPart;
import org.dodeka.diagram.part.EdgePart;
import org.dodeka.diagram.part.NodePart;
import org.dodeka.diagram.part.PartBehaviour;
import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.tool.DirectEdit;
import org.dodeka.viewpoint.tool.ToolResult;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.jface.viewers.StructuredSelection;

/** How a person edits a diagram: the viewer, its selection, and what can be done with it. For the thread of the display. */
public final class DiagramEditing implements PartBehaviour {

    private final Consumer<EObject> opener;
    private final LabelEditor labels = new LabelEditor(this);
    private final Snapping snapping = new Snapping();
    private GraphicalViewer viewer;
    private LiveDiagram live;
    private Places places;

    /** @param opener opens an element to be edited in a form */
    public DiagramEditing(Consumer<EObject> opener) {
        this.opener = opener;
    }

    /** The viewer is there: its keys and what can be dropped on it. */
    public void configure(GraphicalViewer made) {
        viewer = made;
        viewer.setKeyHandler(new DiagramKeys(this, made));
        viewer.addDropTargetListener(new ElementDrops(this, made));
        snapping.configure(made);
    }

    /** A diagram is going to be shown; to be called before its edit parts are made. */
    public void use(LiveDiagram diagram) {
        labels.cancel();
        live = diagram;
        places = new Places(diagram);
        diagram.useBehaviour(this);
        diagram.onChange(labels::follow);
    }

    /** The diagram; null until it is there. */
    public LiveDiagram live() {
        return live;
    }

    /** Its viewer. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** Where its figures are put. */
    public Places places() {
        return places;
    }

    /** To what figures snap. */
    public Snapping snapping() {
        return snapping;
    }

    /** Edits labels in their place. */
    public LabelEditor labels() {
        return labels;
    }

    /** Whether nothing can be changed. */
    public boolean isReadOnly() {
        return live == null || live.session().isReadOnly();
    }

    /** How large the diagram is shown; 1 for 100 %. */
    public double zoom() {
        return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager().getZoom();
    }

    /** A point of the viewer, in the coordinates of the diagram. */
    public Point point(org.eclipse.draw2d.geometry.Point location) {
        org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.PrecisionPoint(location);
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(point);
        return new Point(point.x, point.y);
    }

    /** Executes a command, as one entry of the history of the design. */
    public void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(command);
    }

    /** Runs a tool, and selects what it made. */
    public void run(String label, Supplier<ToolResult> tool) {
        execute(new ToolCommand(label, live, tool, came -> { }, result -> show(result.select())));
    }

    /** Puts figures elsewhere, as one entry of the history of the design. */
    public void arrange(String label, Runnable work) {
        execute(new LayoutCommand(label, live, work));
    }

    static Tool tool(CreateRequest request) {
        return (Tool) request.getNewObject();
    }

    /** What a person calls a view. */
    public String name(View view) {
        return title(view);
    }

    static String title(View view) {
        return view.label().isBlank() ? view.mapping().label() : view.label().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void install(EditPart part) {
        switch (part) {
            case NodePart node -> {
                node.installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodePolicy(this));
                node.installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentPolicy(this));
                node.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(this));
                node.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy(this));
                node.installEditPolicy("snap", new SnapFeedbackPolicy());
            }
            case EdgePart edge -> {
                edge.installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy(this));
                edge.installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new EdgeBendsPolicy(this));
                edge.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(this));
                edge.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy(this));
            }
            case DiagramRootPart root -> {
                root.installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentPolicy(this));
                root.installEditPolicy("snap", new SnapFeedbackPolicy());
            }
            default -> { }
        }
    }

    /** Whether a view can be dragged with the mouse; in others a drag selects what lies within. */
    boolean isDraggable(NodeView view) {
        return !isReadOnly() && (Places.isFree(view) || !NodeParts.isContainer(view));
    }

    @Override
    public DragTracker tracker(EditPart part, Request request, DragTracker usual) {
        if (part instanceof DiagramRootPart) {
            return new MarqueeDragTracker();
        }
        if (part instanceof NodePart node) {
            return isDraggable(node.view()) ? new MoveTracker(this, node) : new InnerMarquee(node);
        }
        return usual;
    }

    @Override
    public void perform(EditPart part, Request request) {
        if (!(part instanceof ViewPart view)) {
            return;
        }
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            if (!(request instanceof LocationRequest at) || labels.isAt(view, at.getLocation())) {
                rename(view, null);
            }
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            open(view.view());
        }
    }

    /** What a double click does: the tool of the specification, or else the element is opened in a form. */
    public void open(View view) {
        if (!isReadOnly() && live.tools().canDoubleClick(view)) {
            run(name(view), () -> live.tools().doubleClick(view));
        } else {
            opener.accept(view.element());
        }
    }

    /**
     * Begins to edit a label, if it can be edited.
     *
     * @param typed what the person typed already in place of the label; null for nothing
     */
    public boolean rename(ViewPart part, String typed) {
        DirectEdit edit = isReadOnly() ? null : live.tools().directEdit(part.view()).orElse(null);
        if (edit == null) {
            return false;
        }
        labels.open(part, edit, typed);
        return true;
    }

    /** Something was made: it is selected, and its label can be typed at once. */
    void begin(ToolResult result) {
        show(result.select());
        List<ViewPart> parts = selection();
        if (parts.size() == 1 && !result.created().isEmpty()) {
            ViewPart part = parts.getFirst();
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed() && part.isActive() && selection().equals(List.of(part))) {
                    rename(part, null);
                }
            });
        }
    }

    /** Selects the views of elements if there are any; otherwise the selection stays. */
    void show(Collection<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            select(elements);
        }
    }

    /** Selects the views of elements, as far as they are shown, and brings the first into sight. Returns whether there are any. */
    public boolean select(Collection<? extends EObject> elements) {
        if (live == null || live.scene() == null) {
            return false;
        }
        Set<EObject> wanted = new HashSet<>(elements);
        List<EditPart> parts = new ArrayList<>();
        live.scene().nodes().keySet().forEach(view -> add(view, wanted, parts));
        Set<EObject> found = new HashSet<>();
        parts.forEach(part -> found.add(((ViewPart) part).view().element()));
        wanted.removeAll(found);
        live.scene().edges().keySet().forEach(view -> add(view, wanted, parts));
        if (parts.isEmpty()) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(parts));
        viewer.flush();
        viewer.reveal(parts.getFirst());
        return true;
    }

    private void add(View view, Set<EObject> wanted, List<EditPart> parts) {
        if (wanted.contains(view.element()) && viewer.getEditPartRegistry().get(view) instanceof ViewPart part && part.isSelectable()) {
            parts.add(part);
        }
    }

    /** Selects views. */
    public void selectViews(Collection<? extends View> views) {
        List<Object> parts = new ArrayList<>();
        for (View view : views) {
            if (viewer.getEditPartRegistry().get(view) instanceof ViewPart part && part.isSelectable()) {
                parts.add(part);
            }
        }
        viewer.setSelection(new StructuredSelection(parts));
    }

    /** The selected edit parts of views, in the order of their selection. */
    public List<ViewPart> selection() {
        List<ViewPart> parts = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ViewPart view) {
                parts.add(view);
            }
        }
        return parts;
    }

    /** The selected views. */
    public List<View> views() {
        return selection().stream().<View>map(ViewPart::view).toList();
    }

    /** The selected nodes. */
    public List<NodeView> nodes() {
        return views().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
    }

    @Override
    public SnapToHelper snap(GraphicalEditPart container) {
        return snapping.helper(container);
    }

    /** The diagram is closed. */
    public void dispose() {
        labels.cancel();
        snapping.dispose();
    }
}
