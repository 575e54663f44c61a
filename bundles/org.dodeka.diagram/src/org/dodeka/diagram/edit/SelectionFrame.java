package org.dodeka.diagram.edit;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.MoveHandleLocator;
import org.eclipse.swt.SWT;

/** The frame of a selected figure; does not catch the mouse, which goes to the figure itself. */
final class SelectionFrame extends AbstractHandle {

    SelectionFrame(GraphicalEditPart part) {
        super(part, new MoveHandleLocator(part.getFigure()), Cursors.ARROW);
        setOpaque(false);
        setEnabled(false);
    }

    @Override
    protected DragTracker createDragTracker() {
        return null;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds();
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(1);
        graphics.setForegroundColor(Accent.selection());
        graphics.drawRoundRectangle(box.getCopy().resize(-1, -1), 4, 4);
    }
}
