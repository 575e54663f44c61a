package org.dodeka.workbench.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Elements stand in the order of their design. */
public final class DesignOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }

    @Override
    public void sort(Viewer viewer, Object[] elements) {
        // they are in order
    }
}
