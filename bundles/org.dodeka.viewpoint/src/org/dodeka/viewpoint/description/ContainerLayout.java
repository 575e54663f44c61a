package org.dodeka.viewpoint.description;

/** How a container presents its children. */
public enum ContainerLayout {
    FREE_FORM, LIST, HORIZONTAL_STACK, VERTICAL_STACK
}
