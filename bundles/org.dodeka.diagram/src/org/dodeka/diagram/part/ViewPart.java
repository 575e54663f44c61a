package org.dodeka.diagram.part;

import org.dodeka.viewpoint.view.View;
import org.eclipse.gef.GraphicalEditPart;

/** The edit part of a node or an edge. */
public interface ViewPart extends GraphicalEditPart {

    /** What it shows. */
    View view();
}
