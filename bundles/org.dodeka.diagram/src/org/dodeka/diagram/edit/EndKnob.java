package org.dodeka.diagram.edit;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** The handle at an end of an edge, by which the end is taken to another view. */
final class EndKnob extends ConnectionHandle {

    private static final int SIZE = 9;
    private final boolean source;

    EndKnob(ConnectionEditPart edge, boolean source) {
        this.source = source;
        setOwner(edge);
        setLocator(new ConnectionLocator(getConnection(), source ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
    }

    @Override
    protected void init() {
        setPreferredSize(new Dimension(SIZE, SIZE));
        setCursor(Cursors.CROSS);
    }

    @Override
    protected DragTracker createDragTracker() {
        ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
        tracker.setCommandName(source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
        tracker.setDefaultCursor(Cursors.CROSS);
        tracker.setDisabledCursor(Cursors.NO);
        return tracker;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        Knob.paint(graphics, getBounds(), getOwner().getSelected() == EditPart.SELECTED_PRIMARY);
    }
}
