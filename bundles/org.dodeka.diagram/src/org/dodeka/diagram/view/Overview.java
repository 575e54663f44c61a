package org.dodeka.diagram.view;

import java.beans.PropertyChangeListener;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.figure.ScreenCanvas;
import org.dodeka.viewpoint.drawing.Painter;
import org.dodeka.viewpoint.layout.Bounds;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Draws a diagram in small, and lets people drag the frame of what is visible. What is drawn is kept until it is different. */
final class Overview {

    private static final int MARGIN = 16;

    /** How long changes must pause before the diagram is drawn anew, in milliseconds. */
    private static final int PAUSE = 120;

    private final DiagramEditing editing;
    private final Canvas canvas;
    private final Viewport port;
    private final PropertyChangeListener scrolled = event -> redraw();
    private final Runnable again = this::forget;
    private Image drawn;
    private Bounds area;
    private double scale;
    private Point grip;

    Overview(Composite parent, DiagramEditing editing) {
        this.editing = editing;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        port = (Viewport) ((ScalableFreeformRootEditPart) editing.viewer().getRootEditPart()).getFigure();
        port.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        port.getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        port.getVerticalRangeModel().addPropertyChangeListener(scrolled);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, event -> grip = null);
    }

    Control control() {
        return canvas;
    }

    void update() {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(PAUSE, again);
        }
    }

    private void forget() {
        if (drawn != null) {
            drawn.dispose();
            drawn = null;
        }
        redraw();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private boolean isShown() {
        return editing.live() != null && editing.live().scene() != null && !editing.viewer().getControl().isDisposed();
    }

    private void paint(GC gc) {
        Rectangle room = canvas.getClientArea();
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRectangle(room);
        if (!isShown() || room.width < 8 || room.height < 8) {
            return;
        }
        if (drawn == null) {
            draw(room);
        }
        gc.drawImage(drawn, 0, 0);
        Rectangle frame = frame();
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAlpha(40);
        gc.fillRectangle(frame);
        gc.setAlpha(255);
        gc.setLineWidth(2);
        gc.drawRectangle(frame);
    }

    private void draw(Rectangle room) {
        area = editing.live().scene().area().grown(MARGIN);
        scale = Math.min(1, Math.min((double) room.width / area.width(), (double) room.height / area.height()));
        drawn = new Image(canvas.getDisplay(), room.width, room.height);
        GC gc = new GC(drawn);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
            gc.fillRectangle(room);
            graphics.scale(scale);
            graphics.translate(left() - area.x(), top() - area.y());
            new Painter().paint(editing.live().diagram(), editing.live().scene(), view -> null,
                    new SketchCanvas(new ScreenCanvas(graphics, editing.live().resources()), scale));
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    /** The drawing stands in the middle; this is how far from the left, in the coordinates of the diagram. */
    private int left() {
        return (int) ((canvas.getClientArea().width / scale - area.width()) / 2);
    }

    private int top() {
        return (int) ((canvas.getClientArea().height / scale - area.height()) / 2);
    }

    private double zoom() {
        return editing.zoom();
    }

    /** What is visible of the diagram, in the coordinates of the overview. */
    Rectangle frame() {
        Point seen = port.getViewLocation();
        double x = seen.x / zoom() - area.x() + left();
        double y = seen.y / zoom() - area.y() + top();
        return new Rectangle((int) Math.round(x * scale), (int) Math.round(y * scale), (int) Math.round(port.getClientArea().width / zoom() * scale),
                (int) Math.round(port.getClientArea().height / zoom() * scale));
    }

    private void press(Event event) {
        if (event.button != 1 || !isShown() || drawn == null) {
            return;
        }
        Rectangle frame = frame();
        grip = frame.contains(event.x, event.y) ? new Point(event.x - frame.x, event.y - frame.y) : new Point(frame.width / 2, frame.height / 2);
        drag(event);
    }

    private void drag(Event event) {
        if (grip != null && isShown() && drawn != null) {
            double x = (event.x - grip.x) / scale - left() + area.x();
            double y = (event.y - grip.y) / scale - top() + area.y();
            port.setViewLocation((int) Math.round(x * zoom()), (int) Math.round(y * zoom()));
        }
    }

    void dispose() {
        port.removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        port.getHorizontalRangeModel().removePropertyChangeListener(scrolled);
        port.getVerticalRangeModel().removePropertyChangeListener(scrolled);
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(-1, again);
            canvas.dispose();
        }
        if (drawn != null) {
            drawn.dispose();
            drawn = null;
        }
    }
}
