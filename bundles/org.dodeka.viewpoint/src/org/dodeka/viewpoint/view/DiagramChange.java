package org.dodeka.viewpoint.view;

import java.util.List;

/**
 * What a refresh changed. Each list is without repetitions; a view that came or went is in no other list.
 *
 * @param added views that came, containers before their content
 * @param removed views that went, with their content
 * @param changed views whose label, look or visibility is another; tooltips are not followed
 * @param reordered containers whose children stand in another order; see {@link #diagramReordered}
 * @param diagramReordered whether the nodes of the diagram itself stand in another order
 */
public record DiagramChange(List<View> added, List<View> removed, List<View> changed, List<NodeView> reordered, boolean diagramReordered) {

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && reordered.isEmpty() && !diagramReordered;
    }
}
