package org.dodeka.viewpoint.description;

/** How a line is drawn. */
public enum LineStyle {
    SOLID, DASH, DOT, DASH_DOT
}
