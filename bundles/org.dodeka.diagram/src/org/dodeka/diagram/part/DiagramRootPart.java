package org.dodeka.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The diagram itself, the contents of the viewer. */
public final class DiagramRootPart extends AbstractGraphicalEditPart {

    /** The room around all figures, in pixels. */
    private static final int MARGIN = 16;

    private final DiagramHost host;

    public DiagramRootPart(DiagramHost host) {
        this.host = host;
        setModel(host.diagram());
    }

    /** The diagram. */
    public Diagram diagram() {
        return (Diagram) getModel();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new EmptyLayer();
        layer.setOpaque(false);
        layer.setBorder(new MarginBorder(MARGIN));
        return layer;
    }

    @Override
    protected List<NodeView> getModelChildren() {
        List<NodeView> shown = new ArrayList<>();
        for (NodeView child : host.diagram().children()) {
            if (host.scene().shows(child)) {
                shown.add(child);
            }
        }
        return shown;
    }

    @Override
    protected void createEditPolicies() {
        host.behaviour().install(this);
    }

    @Override
    public void performRequest(Request request) {
        host.behaviour().perform(this, request);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return host.behaviour().tracker(this, request, super.getDragTracker(request));
    }

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? host.behaviour().snap(this) : super.getAdapter(type);
    }

    /** Shows everything as it is now: what came, went, moved or looks different. */
    public void refreshAll() {
        refreshTree(this);
        refreshEdges(this);
    }

    private static void refreshTree(EditPart part) {
        if (part instanceof DiagramRootPart root) {
            root.refreshChildren();
        } else if (part instanceof NodePart node) {
            node.refreshNode();
        }
        for (Object child : part.getChildren()) {
            refreshTree((EditPart) child);
        }
    }

    private static void refreshEdges(EditPart part) {
        if (part instanceof NodePart node) {
            node.refreshEdges();
        }
        for (Object child : part.getChildren()) {
            refreshEdges((EditPart) child);
        }
    }
}
