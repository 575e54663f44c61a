package org.dodeka.viewpoint.description;

/** In which directions people may resize a figure. */
public enum ResizeKind {
    NONE, NSEW, NORTH_SOUTH, EAST_WEST
}
