package org.dodeka.viewpoint.view;

import java.util.Set;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.description.LabelAlignment;

/**
 * How the label of a view looks.
 *
 * @param size the size of the letters in points, at least 1
 * @param formats bold, italic and so on
 * @param color the colour of the letters
 * @param alignment where it stands in its figure
 * @param icon the icon before it: a path as {@code /bundle/folder/file.svg}, {@code ""} for that of the element, null for none
 */
public record LabelLook(int size, Set<FontFormat> formats, Color color, LabelAlignment alignment, String icon) {
}
