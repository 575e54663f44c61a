package org.dodeka.diagram.figure;

import java.util.function.BiConsumer;

import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/**
 * A node, container, list or border node. Its body is where the scene has it; its bounds reach further if its label or its border nodes do, since
 * nothing is drawn outside of them. All coordinates are those of the diagram.
 */
public final class NodeFigure extends Figure implements HandleBounds {

    private final NodeView view;
    private final Resources resources;
    private final BiConsumer<Bounds, Canvas> drawing;
    private Bounds body = new Bounds(0, 0, 0, 0);

    /** @param drawing draws the view with its body at the bounds */
    public NodeFigure(NodeView view, Resources resources, BiConsumer<Bounds, Canvas> drawing) {
        this.view = view;
        this.resources = resources;
        this.drawing = drawing;
    }

    /** What it shows. */
    public NodeView view() {
        return view;
    }

    /** Where its body is. */
    public Bounds body() {
        return body;
    }

    /**
     * Moves it.
     *
     * @param newBody where its body is
     * @param whole everything that it draws, the body included
     */
    public void place(Bounds newBody, Bounds whole) {
        setBounds(new Rectangle(whole.x(), whole.y(), whole.width(), whole.height()));
        body = newBody; // after it was moved with the bounds
    }

    @Override
    protected void primTranslate(int dx, int dy) {
        super.primTranslate(dx, dy);
        body = body.movedBy(dx, dy);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        drawing.accept(body, new ScreenCanvas(graphics, resources));
    }

    /** Made when it is asked for: the text of a tooltip may take a while to find. */
    @Override
    public IFigure getToolTip() {
        return resources.isTelling() ? Tips.of(view) : null;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (x >= body.x() && x < body.right() && y >= body.y() && y < body.bottom()) {
            return true;
        }
        for (Object child : getChildren()) {
            if (child instanceof NodeFigure figure && figure.containsPoint(x, y)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Rectangle getHandleBounds() {
        return new Rectangle(body.x(), body.y(), body.width(), body.height());
    }
}
