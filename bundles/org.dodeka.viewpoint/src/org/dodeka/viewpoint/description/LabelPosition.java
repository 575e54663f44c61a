package org.dodeka.viewpoint.description;

/** Whether the label of a node stands outside at its border or inside the node. */
public enum LabelPosition {
    BORDER, NODE
}
