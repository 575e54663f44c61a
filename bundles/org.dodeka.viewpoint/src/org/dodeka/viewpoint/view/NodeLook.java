package org.dodeka.viewpoint.view;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.description.ResizeKind;

/**
 * How a node or container looks: a style of the specification with its expressions evaluated. Equal looks may be one object.
 *
 * @param shape the shape
 * @param color what it is filled with
 * @param foreground the second colour of a gradient; the same as the first if there is none
 * @param borderColor the colour of the border
 * @param borderSize the width of the border in pixels, 0 for none
 * @param borderLine how the border is drawn
 * @param arc the radius of round corners in pixels, 0 for none
 * @param width the width in pixels that the style asks for; -1 for as large as the content
 * @param height the height in pixels that the style asks for; -1 for as large as the content
 * @param labelPosition where the label of a node stands
 * @param resizeKind how people may resize it
 * @param image the image, as a path {@code /bundle/folder/file.svg}; empty for none
 * @param label how the label looks
 */
public record NodeLook(FigureShape shape, Color color, Color foreground, Color borderColor, int borderSize, LineStyle borderLine, int arc, int width,
        int height, LabelPosition labelPosition, ResizeKind resizeKind, String image, LabelLook label) {
}
