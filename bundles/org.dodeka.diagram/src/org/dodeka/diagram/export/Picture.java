package org.dodeka.diagram.export;

import org.dodeka.diagram.figure.Resources;
import org.dodeka.diagram.figure.ScreenCanvas;
import org.dodeka.diagram.figure.Tone;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.drawing.Painter;
import org.dodeka.viewpoint.layout.Bounds;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** A whole diagram as pixels, for paper: dark on white, whatever the workbench looks like. For the thread of the display. */
final class Picture {

    /** The room around the figures, as in an SVG. */
    private static final int MARGIN = 16;

    /** No side gets longer than that, in pixels; systems cannot draw or show much longer ones. */
    static final int LONGEST = 16_000;

    /** No picture gets more pixels; each takes four bytes, several times. */
    static final double MOST = 80_000_000;

    private Picture() {
    }

    /** How large a diagram of a size is drawn: as wanted, or less if that were too much. */
    static double possible(Bounds area, double wanted) {
        double side = (double) LONGEST / Math.max(area.width(), area.height());
        double all = Math.sqrt(MOST / ((double) area.width() * area.height()));
        return Math.min(wanted, Math.min(side, all));
    }

    /** What a picture of a diagram shows. */
    static Bounds area(LiveDiagram live) {
        return live.scene().area().grown(MARGIN);
    }

    /** Draws a diagram. @param wanted how large; 1 for 100 % */
    static ImageData of(LiveDiagram live, double wanted) {
        Bounds area = area(live);
        double scale = possible(area, wanted);
        Display display = Display.getCurrent();
        Resources resources = new Resources(display, live.source()::image, Tone.LIGHT);
        Image image = new Image(display, (int) Math.ceil(area.width() * scale), (int) Math.ceil(area.height() * scale));
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(image.getBounds());
            graphics.scale(scale);
            graphics.translate(-area.x(), -area.y());
            new Painter().paint(live.diagram(), live.scene(), view -> null, new ScreenCanvas(graphics, resources));
        } finally {
            graphics.dispose();
            gc.dispose();
            resources.dispose();
        }
        try {
            return image.getImageData();
        } finally {
            image.dispose();
        }
    }
}
