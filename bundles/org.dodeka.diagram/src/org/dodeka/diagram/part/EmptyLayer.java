package org.dodeka.diagram.part;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Holds the figures of a diagram; as long as there are none, it says what to do. */
final class EmptyLayer extends FreeformLayer {

    /** How far the words stand from the corner, in pixels. */
    private static final int AWAY = 24;

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (getChildren().isEmpty()) {
            Rectangle area = getBounds();
            graphics.setForegroundColor(Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
            graphics.drawText(Messages.nothingToShow, area.x + AWAY, area.y + AWAY);
        }
    }
}
