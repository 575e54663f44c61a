package org.dodeka.viewpoint.layout;

/** Hears of the changes that people make to a layout. */
@FunctionalInterface
public interface LayoutListener {

    /** Hears nothing. */
    LayoutListener NONE = (layout, key, before) -> { };

    /** The layout of a figure is about to change. @param before what it was; null if nothing was known */
    void changing(DiagramLayout layout, String key, FigureLayout before);
}
