package org.dodeka.viewpoint.description;

/** How the area of a container is filled. */
public enum BackgroundStyle {
    GRADIENT_LEFT_TO_RIGHT, LIQUID, GRADIENT_TOP_TO_BOTTOM
}
