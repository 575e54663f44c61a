package org.dodeka.diagram.view;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.dodeka.viewpoint.layout.Bounds;

/** A small pin on the upper left corner of a figure that stays in its place. It is no target of the mouse. */
final class PinFigure extends Figure {

    private static final int SIZE = 12;

    PinFigure() {
        setEnabled(false);
    }

    void showAt(Bounds node) {
        Rectangle place = new Rectangle(node.x() - 5, node.y() - 6, SIZE, SIZE);
        if (!place.equals(getBounds())) {
            setBounds(place);
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Display display = Display.getCurrent();
        Color ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Rectangle at = getBounds();
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(ink);
        graphics.setBackgroundColor(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        graphics.setLineWidth(1);
        graphics.setLineStyle(Graphics.LINE_SOLID);
        PointList needle = new PointList(new int[] { at.x + 6, at.y + 6, at.x + 10, at.y + 10 });
        graphics.setLineWidth(2);
        graphics.drawPolyline(needle);
        graphics.setLineWidth(1);
        graphics.fillOval(at.x + 1, at.y + 1, 7, 7);
        graphics.drawOval(at.x + 1, at.y + 1, 7, 7);
        graphics.setBackgroundColor(ink);
        graphics.fillOval(at.x + 3, at.y + 3, 3, 3);
    }
}
