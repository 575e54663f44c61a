package org.dodeka.diagram.view;

import org.eclipse.draw2d.ExclusionSearch;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;

/** The layer of badges and pins, above the figures. For editing, it is not there: what lies below is dragged and connected through it. */
final class MarksLayer extends FreeformLayer {

    static final String KEY = "org.dodeka.diagram.marks";

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        return search instanceof ExclusionSearch ? null : super.findFigureAt(x, y, search);
    }
}
