package org.dodeka.viewpoint.description;

/** What a node or container looks like. */
public enum FigureShape {
    SQUARE, ELLIPSE, LOZENGE, DOT, RING, STROKE, TRIANGLE, NOTE, IMAGE, FLAT_CONTAINER
}
