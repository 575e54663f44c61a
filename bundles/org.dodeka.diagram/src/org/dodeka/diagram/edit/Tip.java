package org.dodeka.diagram.edit;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Scrollable;

/** Some words beside the pointer that say why something is not possible here. */
final class Tip {

    private static final int ASIDE = 18;
    private final IFigure layer;
    private final Label label;

    private Tip(IFigure layer, Label label) {
        this.layer = layer;
        this.label = label;
    }

    static Tip show(EditPartViewer viewer, Point pointer, String words) {
        IFigure layer = LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
        Label label = new Label(words);
        label.setFont(viewer.getControl().getFont());
        label.setOpaque(true);
        label.setBackgroundColor(ColorConstants.tooltipBackground);
        label.setForegroundColor(ColorConstants.tooltipForeground);
        label.setBorder(new CompoundBorder(new LineBorder(Accent.refusal(), 1), new MarginBorder(3, 6, 3, 6)));
        layer.add(label);
        Dimension size = label.getPreferredSize();
        org.eclipse.swt.graphics.Rectangle area = ((Scrollable) viewer.getControl()).getClientArea();
        Point corner = new Point(Math.max(2, Math.min(pointer.x + ASIDE, area.width - size.width - 2)),
                pointer.y + ASIDE + size.height > area.height ? pointer.y - ASIDE - size.height : pointer.y + ASIDE);
        layer.translateToRelative(corner);
        label.setBounds(new Rectangle(corner, size));
        return new Tip(layer, label);
    }

    void hide() {
        if (label.getParent() == layer) {
            layer.remove(label);
        }
    }
}
