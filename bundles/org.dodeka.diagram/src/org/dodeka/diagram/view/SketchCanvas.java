package org.dodeka.diagram.view;

import java.util.List;

import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.drawing.Font;
import org.dodeka.viewpoint.drawing.Paint;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;

/** Leaves out what could not be read anyway: small letters and icons. That also makes drawing many times faster. */
final class SketchCanvas implements Canvas {

    /** The least height of letters in pixels of the screen. */
    private static final double LEAST = 5;

    private final Canvas canvas;
    private final double scale;

    SketchCanvas(Canvas canvas, double scale) {
        this.canvas = canvas;
        this.scale = scale;
    }

    @Override
    public void rectangle(Bounds bounds, int arc, Paint paint) {
        canvas.rectangle(bounds, arc, paint);
    }

    @Override
    public void ellipse(Bounds bounds, Paint paint) {
        canvas.ellipse(bounds, paint);
    }

    @Override
    public void polygon(List<Point> points, Paint paint) {
        canvas.polygon(points, paint);
    }

    @Override
    public void polyline(List<Point> points, int arc, Paint paint) {
        canvas.polyline(points, 0, paint);
    }

    @Override
    public void text(String text, int x, int baseline, int width, Font font) {
        if (font.size() * scale >= LEAST) {
            canvas.text(text, x, baseline, width, font);
        }
    }

    @Override
    public void image(String path, Bounds bounds) {
        if (bounds.height() * scale >= 2 * LEAST) {
            canvas.image(path, bounds);
        }
    }
}
