package org.dodeka.viewpoint.description;

/** How letters differ from plain ones. */
public enum FontFormat {
    ITALIC, BOLD, UNDERLINE, STRIKE_THROUGH
}
