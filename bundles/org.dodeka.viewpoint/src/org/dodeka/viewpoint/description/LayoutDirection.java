package org.dodeka.viewpoint.description;

/** Where edges point to in an automatic layout. */
public enum LayoutDirection {
    TOP_TO_BOTTOM, LEFT_TO_RIGHT, BOTTOM_TO_TOP
}
