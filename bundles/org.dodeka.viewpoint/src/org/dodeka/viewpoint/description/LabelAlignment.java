package org.dodeka.viewpoint.description;

/** Where a label stands in its figure. */
public enum LabelAlignment {
    CENTER, LEFT, RIGHT
}
