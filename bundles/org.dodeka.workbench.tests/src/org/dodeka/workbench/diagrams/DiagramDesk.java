package org.dodeka.workbench.diagrams;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.diagram.editor.DiagramInput;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.session.DesignSession;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.dodeka.workbench.tests.Desk;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** A person before a diagram, with a mouse and a keyboard. Points are those of the display. */
final class DiagramDesk {

    final Mouse mouse = new Mouse();
    final Keyboard keys = new Keyboard();
    private final DiagramEditor editor;
    private final LiveDiagram live;
    private boolean fitted;

    private DiagramDesk(DiagramEditor editor) {
        this.editor = editor;
        live = editor.live().orElseThrow();
    }

    /** Opens a diagram and waits until it is drawn. */
    static DiagramDesk open(IFile file, String diagram) throws PartInitException {
        DiagramEditor editor = (DiagramEditor) Desk.page().openEditor(new DiagramInput(Path.of(file.getLocationURI()), diagram), DiagramEditor.ID);
        Desk.until("the diagram is there", () -> editor.live().filter(live -> live.scene() != null).isPresent());
        DiagramDesk desk = new DiagramDesk(editor);
        desk.draw();
        return desk;
    }

    /** Shows all layers, and the whole diagram. */
    DiagramDesk withEverything() {
        for (Layer layer : live.diagram().description().additionalLayers()) {
            live.setLayer(layer, true);
        }
        fit();
        return this;
    }

    /** Shows the layers that are on from the start and one more, and the whole diagram. */
    void show(Layer wanted) {
        boolean other = false;
        for (Layer layer : live.diagram().description().additionalLayers()) {
            boolean on = layer == wanted || layer.activeByDefault() || !layer.optional();
            if (live.diagram().layers().contains(layer) != on) {
                live.setLayer(layer, on);
                other = true;
            }
        }
        if (other || !fitted) {
            fit();
            fitted = true;
        }
    }

    void fit() {
        draw();
        ((ScalableFreeformRootEditPart) viewer().getRootEditPart()).getZoomManager().setZoomAsText(ZoomManager.FIT_ALL);
        draw();
    }

    /** Lets everything be drawn. */
    void draw() {
        while (Display.getCurrent().readAndDispatch()) {
            // until nothing is left to be drawn
        }
        viewer().flush();
    }

    DiagramEditor editor() {
        return editor;
    }

    LiveDiagram live() {
        return live;
    }

    DesignSession session() {
        return live.session();
    }

    GraphicalViewer viewer() {
        return editor.viewer();
    }

    /** All views that can be seen, nodes first. */
    List<View> views() {
        List<View> views = new ArrayList<>(live.scene().nodes().keySet());
        views.addAll(live.scene().edges().keySet());
        views.sort(Comparator.comparing(View::key));
        return views;
    }

    List<NodeView> nodes() {
        return views().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
    }

    List<EdgeView> edges() {
        return views().stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast).toList();
    }

    EditPart part(View view) {
        return (EditPart) viewer().getEditPartRegistry().get(view);
    }

    /** The selected views. */
    List<View> selected() {
        List<View> views = new ArrayList<>();
        for (Object part : viewer().getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof View view) {
                views.add(view);
            }
        }
        return views;
    }

    /** Where a click hits a view and nothing else that is drawn over it; empty if there is no such place. */
    Optional<Point> on(View view) {
        if (part(view) == null) {
            return Optional.empty();
        }
        return view instanceof EdgeView edge ? onEdge(edge) : onNode((NodeView) view);
    }

    private Optional<Point> onNode(NodeView view) {
        var figure = ((GraphicalEditPart) part(view)).getFigure();
        Rectangle bounds = ((HandleBounds) figure).getHandleBounds().getCopy();
        figure.translateToAbsolute(bounds);
        for (double y : new double[] { 0.5, 0.3, 0.7, 0.9, 0.12, 0.05, 0.02, 0.98 }) {
            for (double x : new double[] { 0.5, 0.3, 0.7, 0.15, 0.85, 0.06, 0.94 }) {
                var point = new org.eclipse.draw2d.geometry.Point(bounds.x + (int) (bounds.width * x), bounds.y + (int) (bounds.height * y));
                if (isOn(point, view)) {
                    return Optional.of(display(point));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Point> onEdge(EdgeView view) {
        var figure = ((GraphicalEditPart) part(view)).getFigure();
        var route = live.scene().route(view);
        for (int i = 1; i < route.size(); i++) {
            for (double at : new double[] { 0.5, 0.35, 0.65, 0.2, 0.8 }) {
                var from = route.get(i - 1);
                var to = route.get(i);
                var point = new org.eclipse.draw2d.geometry.PrecisionPoint(from.x() + (to.x() - from.x()) * at, from.y() + (to.y() - from.y()) * at);
                figure.translateToAbsolute(point);
                if (isOn(point, view)) {
                    return Optional.of(display(point));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOn(org.eclipse.draw2d.geometry.Point point, View view) {
        org.eclipse.swt.graphics.Rectangle area = ((Scrollable) viewer().getControl()).getClientArea();
        return area.contains(point.x, point.y) && viewer().findObjectAt(point) == part(view);
    }

    /** Where nothing is; empty if there is no such place. */
    Optional<Point> onNothing() {
        org.eclipse.swt.graphics.Rectangle area = ((Scrollable) viewer().getControl()).getClientArea();
        for (int y = area.height - 12; y > 12; y -= 12) {
            for (int x = area.width - 12; x > 12; x -= 12) {
                var point = new org.eclipse.draw2d.geometry.Point(x, y);
                EditPart hit = viewer().findObjectAt(point);
                if (hit == viewer().getContents() || hit == viewer().getRootEditPart()) {
                    return Optional.of(display(point));
                }
            }
        }
        return Optional.empty();
    }

    Point display(org.eclipse.draw2d.geometry.Point point) {
        return viewer().getControl().toDisplay(point.x, point.y);
    }

    /** A point of the diagram. */
    Point display(org.dodeka.viewpoint.layout.Point point) {
        var absolute = new org.eclipse.draw2d.geometry.PrecisionPoint(point.x(), point.y());
        ((GraphicalEditPart) viewer().getContents()).getFigure().translateToAbsolute(absolute);
        return display((org.eclipse.draw2d.geometry.Point) absolute);
    }

    /** A point of the display, in the coordinates of the diagram. */
    org.dodeka.viewpoint.layout.Point diagram(Point point) {
        Point inViewer = viewer().getControl().toControl(point);
        return editor.editing().point(new org.eclipse.draw2d.geometry.Point(inViewer.x, inViewer.y));
    }

    /** Clicks a tool of the palette, by its name in the specification. */
    void choose(String tool) {
        PaletteViewer palette = viewer().getEditDomain().getPaletteViewer();
        PaletteEntry entry = entry(palette.getPaletteRoot(), tool).orElseThrow(() -> new AssertionError("There is no tool " + tool));
        GraphicalEditPart part = (GraphicalEditPart) palette.getEditPartRegistry().get(entry);
        palette.reveal(part);
        draw();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        Control control = palette.getControl();
        mouse.click(control.toDisplay(bounds.x + Math.min(40, bounds.width / 2), bounds.y + bounds.height / 2));
        Desk.until("the tool " + tool + " is chosen", () -> palette.getActiveTool() == entry);
    }

    private static Optional<PaletteEntry> entry(PaletteContainer container, String name) {
        for (Object child : container.getChildren()) {
            if (child instanceof PaletteContainer inner) {
                Optional<PaletteEntry> found = entry(inner, name);
                if (found.isPresent()) {
                    return found;
                }
            } else if (name.equals(((PaletteEntry) child).getId())) {
                return Optional.of((PaletteEntry) child);
            }
        }
        return Optional.empty();
    }

    /** Selects a view by a click. */
    void select(View view) {
        onNothing().ifPresent(mouse::click); // handles of what was selected might be in the way, and two clicks at one place are another thing
        viewer().deselectAll();
        mouse.click(on(view).orElseThrow());
        Desk.until(view.key() + " is selected", () -> selected().equals(List.of(view)));
    }

    /** Presses at one point, and lets go at another. */
    void drag(Point from, Point to) {
        mouse.drag(from, new Point(from.x + (to.x - from.x) / 8, from.y + (to.y - from.y) / 8), new Point((from.x + to.x) / 2, (from.y + to.y) / 2),
                new Point(to.x - Integer.signum(to.x - from.x), to.y), to);
        draw();
    }

    /** The field in which a label is edited; null if there is none. */
    Text label() {
        return editor.editing().labels().field();
    }

    /** Leaves the label of something new as it is. */
    void finishTyping() {
        draw();
        if (label() != null) {
            keys.press(KeyEvent.VK_ESCAPE);
            Desk.until("the label is left", () -> label() == null);
        }
    }

    /** Whether what a person just did has changed the design. */
    boolean hasChanged() {
        draw();
        return session().undoLabel().isPresent();
    }

    void undo() {
        Optional<String> label = session().undoLabel();
        int[] done = new int[1];
        session().addListener(new org.dodeka.session.SessionListener() {
            @Override
            public void changed(org.dodeka.session.DesignChange change) {
                done[0]++;
            }
        });
        keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Desk.until("it is undone: " + label, () -> done[0] > 0);
        draw();
    }

    /** Whether some words stand somewhere in the window. */
    boolean says(String words) {
        return says(viewer().getControl().getShell(), words);
    }

    private static boolean says(Composite within, String words) {
        for (Control control : within.getChildren()) {
            if (control.isVisible() && (control instanceof Label label && label.getText().contains(words)
                    || control instanceof Composite inner && says(inner, words))) {
                return true;
            }
        }
        return false;
    }

    void maximize() {
        Desk.page().setPartState(Desk.page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        draw();
    }

    void close() {
        Desk.page().closeEditor(editor, false);
    }
}
