package org.dodeka.diagram.edit;

import org.dodeka.diagram.figure.ScreenCanvas;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A figure while it is dragged: seen through, with its content if that is not too much to be drawn at each step, and framed. */
final class Ghost extends Figure {

    private static final int MOST = 40;
    private static final int SHEER = 120;
    private static final int TINT = 40;
    private final LiveDiagram live;
    private final NodeView view;
    private final double scale;

    /** @param scale the zoom of the viewer */
    Ghost(LiveDiagram live, NodeView view, double scale) {
        this.live = live;
        this.view = view;
        this.scale = scale;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds();
        Bounds body = live.scene().bounds(view);
        if (body == null) {
            return;
        }
        boolean same = Math.abs(box.width - body.width() * scale) < 3 && Math.abs(box.height - body.height() * scale) < 3;
        if (same && size(view) <= MOST) {
            graphics.pushState();
            graphics.translate(box.x, box.y);
            graphics.scale(scale);
            graphics.translate(-body.x(), -body.y());
            graphics.setAlpha(SHEER);
            draw(view, new ScreenCanvas(graphics, live.resources()));
            graphics.popState();
        } else {
            graphics.setAlpha(TINT);
            graphics.setBackgroundColor(Accent.selection());
            graphics.fillRectangle(box);
        }
        graphics.setAlpha(255);
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(Accent.selection());
        graphics.setLineStyle(Graphics.LINE_DASH);
        graphics.setLineWidth(1);
        graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
    }

    private void draw(NodeView node, Canvas canvas) {
        Bounds bounds = live.scene().bounds(node);
        if (bounds != null) {
            live.draw(node, bounds, canvas);
            node.children().forEach(child -> draw(child, canvas));
            node.borderNodes().forEach(child -> draw(child, canvas));
        }
    }

    private static int size(NodeView node) {
        int size = 1 + node.borderNodes().size();
        for (NodeView child : node.children()) {
            size += size(child);
            if (size > MOST) {
                break;
            }
        }
        return size;
    }
}
