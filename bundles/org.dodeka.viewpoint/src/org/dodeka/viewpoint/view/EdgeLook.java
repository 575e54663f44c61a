package org.dodeka.viewpoint.view;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.LineStyle;

/**
 * How an edge looks: a style of the specification with its expressions evaluated. Equal looks may be one object.
 *
 * @param color its colour
 * @param width its width in pixels, at least 1
 * @param line how its line is drawn
 * @param sourceArrow what stands where it starts
 * @param targetArrow what stands where it ends
 * @param routing how it runs
 * @param begin how the text at its start looks; null if it has none
 * @param center how the text in its middle looks; null if it has none
 * @param end how the text at its end looks; null if it has none
 */
public record EdgeLook(Color color, int width, LineStyle line, EdgeArrows sourceArrow, EdgeArrows targetArrow, EdgeRouting routing, LabelLook begin,
        LabelLook center, LabelLook end) {
}
