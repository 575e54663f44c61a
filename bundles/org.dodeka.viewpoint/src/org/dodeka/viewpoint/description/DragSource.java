package org.dodeka.viewpoint.description;

/** Where a dropped element may come from. */
public enum DragSource {
    DIAGRAM, PROJECT_EXPLORER, BOTH
}
