package org.dodeka.viewpoint.drawing;

/** A small sign at the corner of a figure: what was found about its element. */
public enum Badge {
    ERROR, WARNING, INFO
}
