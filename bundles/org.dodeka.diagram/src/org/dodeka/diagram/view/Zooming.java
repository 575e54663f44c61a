package org.dodeka.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** How large a diagram is shown: by tools, keys, and the wheel of the mouse with Ctrl, then around the pointer. */
final class Zooming {

    /** The steps of the tools and keys; 1 for 100 %. */
    static final double[] LEVELS = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };

    /** By how much one notch of the wheel enlarges. */
    private static final double NOTCH = 1.15;

    /** A diagram that is opened is shown as a whole, unless it would be smaller than this. */
    private static final double LEAST_AT_FIRST = 0.7;

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;
    private final List<Runnable> listeners = new ArrayList<>();

    Zooming(GraphicalViewer viewer) {
        this.viewer = viewer;
        zoom = ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
        zoom.setZoomLevels(LEVELS);
        zoom.addZoomListener(level -> listeners.forEach(Runnable::run));
        Control control = viewer.getControl();
        control.addListener(SWT.MouseWheel, this::wheel);
        control.addListener(SWT.KeyDown, this::key);
    }

    ZoomManager levels() {
        return zoom;
    }

    void onChange(Runnable changed) {
        listeners.add(changed);
    }

    double level() {
        return zoom.getZoom();
    }

    void in() {
        zoom.zoomIn();
    }

    void out() {
        zoom.zoomOut();
    }

    void set(double level) {
        zoom.setZoom(level);
    }

    /** Shows all of the diagram. */
    void fit() {
        viewer.flush();
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
    }

    /** Shows as much of the diagram as can be read, beginning at its upper left corner. */
    void begin() {
        viewer.flush();
        Viewport port = zoom.getViewport();
        Dimension whole = zoom.getScalableFigure().getBounds().getSize();
        Dimension room = port.getClientArea().getSize();
        if (whole.width > 0 && room.width > 0) {
            double wanted = Math.min((double) room.width / whole.width, (double) room.height / whole.height) * zoom.getZoom();
            zoom.setZoom(Math.clamp(wanted, LEAST_AT_FIRST, 1));
            zoom.setViewLocation(new Point(port.getHorizontalRangeModel().getMinimum(), port.getVerticalRangeModel().getMinimum()));
        }
    }

    /** Enlarges so that what is at a point of the viewer stays there. */
    void around(int x, int y, double factor) {
        double before = zoom.getZoom();
        Point seen = zoom.getViewport().getViewLocation();
        zoom.setZoom(Math.clamp(before * factor, zoom.getMinZoom(), zoom.getMaxZoom()));
        double by = zoom.getZoom() / before;
        zoom.setViewLocation(new Point((int) Math.round((seen.x + x) * by - x), (int) Math.round((seen.y + y) * by - y)));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            event.doit = false;
            around(event.x, event.y, event.count > 0 ? NOTCH : 1 / NOTCH);
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != SWT.MOD1) {
            return;
        }
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> in();
            case '-', SWT.KEYPAD_SUBTRACT -> out();
            case '0', SWT.KEYPAD_0 -> set(1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }
}
