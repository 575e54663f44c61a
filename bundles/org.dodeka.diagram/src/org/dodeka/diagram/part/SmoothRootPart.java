package org.dodeka.diagram.part;

import org.dodeka.diagram.figure.SmoothPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of the viewer, zoomed by the graphics itself. */
public final class SmoothRootPart extends ScalableFreeformRootEditPart {

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane standard = super.createScaledLayers();
        SmoothPane smooth = new SmoothPane();
        for (Object layer : standard.getChildren().toArray()) {
            org.eclipse.draw2d.IFigure figure = (org.eclipse.draw2d.IFigure) layer;
            Object key = standard.getLayer(GRID_LAYER) == figure ? GRID_LAYER : standard.getLayer(SCALED_FEEDBACK_LAYER) == figure
                    ? SCALED_FEEDBACK_LAYER
                    : PRINTABLE_LAYERS;
            standard.remove(figure);
            smooth.add(figure, key, -1);
        }
        return smooth;
    }
}
