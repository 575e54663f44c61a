package org.dodeka.diagram.part;

import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts of views. */
public final class Parts implements EditPartFactory {

    private final DiagramHost host;

    public Parts(DiagramHost host) {
        this.host = host;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case Diagram diagram -> new DiagramRootPart(host);
            case NodeView node -> new NodePart(host, node);
            case EdgeView edge -> new EdgePart(host, edge);
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
    }
}
