package org.dodeka.viewpoint.drawing;

import java.util.List;

import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;

/**
 * What the {@link Painter} draws on: a drawing that is made of few kinds of shapes. One canvas writes SVG, another draws on the screen, so that both
 * show the same. All places are in pixels at 100 % relative to the diagram.
 */
public interface Canvas {

    /** A rectangle. @param arc the radius of its corners in pixels, 0 for none */
    void rectangle(Bounds bounds, int arc, Paint paint);

    /** An ellipse within its bounds. */
    void ellipse(Bounds bounds, Paint paint);

    /** A closed shape of at least three points. */
    void polygon(List<Point> points, Paint paint);

    /** A line of at least two points. @param arc the radius of the corners in pixels, 0 for none */
    void polyline(List<Point> points, int arc, Paint paint);

    /** A line of text. @param width its width by {@link Letters} in pixels, which the canvas keeps to */
    void text(String text, int x, int baseline, int width, Font font);

    /**
     * An image within its bounds.
     *
     * @param path as {@code /bundle/folder/file.svg}, or {@code element:} and the name of a class for the icon of elements
     */
    void image(String path, Bounds bounds);
}
