package org.dodeka.viewpoint.drawing;

import java.util.Set;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;

/**
 * How letters look. The family is always a plain sans serif one.
 *
 * @param size in pixels at 100 %
 * @param formats bold, italic and so on
 * @param color the colour of the letters
 */
public record Font(int size, Set<FontFormat> formats, Color color) {
}
