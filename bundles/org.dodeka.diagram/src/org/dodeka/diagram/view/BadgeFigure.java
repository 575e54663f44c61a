package org.dodeka.diagram.view;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.diagram.figure.Resources;
import org.dodeka.diagram.figure.ScreenCanvas;
import org.dodeka.viewpoint.drawing.Badge;
import org.dodeka.viewpoint.drawing.Badges;
import org.dodeka.viewpoint.layout.Bounds;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.geometry.Rectangle;

/** The worst finding of an element, at the corner of its figure: says on rest what was found, and opens what can be done with a click. */
final class BadgeFigure extends Figure {

    private final Resources resources;
    private final Supplier<String> words;
    private Badge badge;
    private Bounds place;

    /**
     * @param words what was found
     * @param open opens what can be done, below the badge
     */
    BadgeFigure(Resources resources, Supplier<String> words, Consumer<BadgeFigure> open) {
        this.resources = resources;
        this.words = words;
        setCursor(Cursors.HAND);
        addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                event.consume(); // the figure below is neither selected nor dragged
                if (event.button == 1) {
                    open.accept(BadgeFigure.this);
                }
            }
        });
    }

    Badge badge() {
        return badge;
    }

    void show(Badge newBadge, Bounds newPlace) {
        if (badge != newBadge || !newPlace.equals(place)) {
            badge = newBadge;
            place = newPlace;
            setBounds(new Rectangle(place.x() - 1, place.y() - 1, place.width() + 2, place.height() + 2));
            repaint();
        }
    }

    /** Made when it is asked for: texts of findings follow the design. */
    @Override
    public IFigure getToolTip() {
        return new Label(" " + words.get().replace("\n", " \n ") + " ");
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Badges.paint(badge, place, new ScreenCanvas(graphics, resources));
    }
}
