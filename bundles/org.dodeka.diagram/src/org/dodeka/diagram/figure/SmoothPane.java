package org.dodeka.diagram.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * A pane that is zoomed by the graphics itself, so that letters, round corners and thin lines stay crisp and in proportion. The one of Draw2D
 * scales each coordinate and font by rounding instead.
 */
public final class SmoothPane extends ScalableFreeformLayeredPane {

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        double scale = getScale();
        if (scale == 1) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale(scale);
        paintChildren(graphics);
        graphics.popState();
    }
}
