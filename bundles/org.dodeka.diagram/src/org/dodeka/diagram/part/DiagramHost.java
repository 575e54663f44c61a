package org.dodeka.diagram.part;

import org.dodeka.diagram.figure.Resources;
import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.Scene;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;

/** What the edit parts of a diagram share. */
public interface DiagramHost {

    /** The views. */
    Diagram diagram();

    /** Where they are. */
    Scene scene();

    /** What people did to their places. */
    DiagramLayout layout();

    /** Fonts, colours and images. */
    Resources resources();

    /** Draws one node with its body at the bounds. */
    void draw(NodeView view, Bounds bounds, Canvas canvas);

    /** Draws one edge where the scene has it, with its labels. */
    void draw(EdgeView view, Canvas canvas);

    /** All that a node draws: its body, a label outside of it, its border nodes. */
    Bounds reach(NodeView view);

    /** All that the labels of an edge take; null if it has none. */
    Bounds reach(EdgeView view);

    /** What people can do with the edit parts. */
    PartBehaviour behaviour();
}
