package org.dodeka.viewpoint.description;

/** How an edge runs. */
public enum EdgeRouting {
    STRAIGHT, MANHATTAN, TREE
}
