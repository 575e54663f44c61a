package org.dodeka.viewpoint.drawing;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.LineStyle;

/**
 * How a shape is filled and drawn.
 *
 * @param fill what it is filled with; null for nothing
 * @param fillTo the colour at the right end of a gradient from the left; null or equal for none
 * @param stroke the colour of the line; null for none
 * @param width the width of the line in pixels
 * @param line how the line is drawn
 */
public record Paint(Color fill, Color fillTo, Color stroke, int width, LineStyle line) {
}
