package org.dodeka.diagram.edit;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A frame around the figure to which something would come: solid where it may, dashed where it may not. */
final class TargetFrame extends Figure {

    private static final int WIDTH = 2;
    private static final int TINT = 28;
    private boolean allowed;

    TargetFrame() {
        setEnabled(false);
    }

    void show(boolean isAllowed) {
        allowed = isAllowed;
        repaint();
    }

    /** The bounds of a figure as people see it, in the coordinates of the whole viewer. */
    static Rectangle around(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure() instanceof HandleBounds figure ? figure.getHandleBounds().getCopy()
                : part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Color color = allowed ? Accent.selection() : Accent.refusal();
        Rectangle box = getBounds().getCopy();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(color);
        graphics.setAlpha(TINT);
        graphics.fillRoundRectangle(box, 6, 6);
        graphics.setAlpha(255);
        graphics.setForegroundColor(color);
        graphics.setLineWidth(WIDTH);
        graphics.setLineStyle(allowed ? Graphics.LINE_SOLID : Graphics.LINE_DASH);
        graphics.drawRoundRectangle(box.shrink(WIDTH / 2, WIDTH / 2).resize(-1, -1), 6, 6);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
