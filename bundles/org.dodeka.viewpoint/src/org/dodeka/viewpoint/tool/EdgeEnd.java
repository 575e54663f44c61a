package org.dodeka.viewpoint.tool;

/** The end of an edge that is moved. */
public enum EdgeEnd {
    SOURCE, TARGET
}
