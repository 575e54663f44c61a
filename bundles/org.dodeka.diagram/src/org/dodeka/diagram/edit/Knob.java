package org.dodeka.diagram.edit;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.RelativeHandleLocator;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.gef.tools.ResizeTracker;
import org.eclipse.swt.SWT;

/** A handle at a corner or side of a figure. Drawn, not made of pixels, so that it is crisp on every screen. */
final class Knob extends SquareHandle {

    private static final int SIZE = 9;
    private final int direction;

    /** @param direction to which side it resizes; of {@link PositionConstants} */
    Knob(GraphicalEditPart part, int direction) {
        super(part, new RelativeHandleLocator(part.getFigure(), direction), Cursors.getDirectionalCursor(direction, false));
        this.direction = direction;
    }

    @Override
    protected void init() {
        setPreferredSize(new Dimension(SIZE, SIZE));
    }

    @Override
    protected DragTracker createDragTracker() {
        return new ResizeTracker(getOwner(), direction);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        paint(graphics, getBounds(), getOwner().getSelected() == EditPart.SELECTED_PRIMARY);
    }

    /** A disc: filled on what was selected last, which others are aligned with. */
    static void paint(Graphics graphics, Rectangle bounds, boolean primary) {
        Rectangle disc = bounds.getCopy().shrink(1, 1).resize(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(primary ? Accent.selection() : Accent.paper());
        graphics.fillOval(disc.getCopy().resize(1, 1));
        graphics.setLineWidth(1);
        graphics.setForegroundColor(primary ? Accent.paper() : Accent.selection());
        graphics.drawOval(disc);
    }
}
