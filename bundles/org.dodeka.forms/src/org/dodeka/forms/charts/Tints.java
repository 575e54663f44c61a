package org.dodeka.forms.charts;

import org.eclipse.swt.graphics.Color;

/** Colours for drawings that are readable on the background on which they are drawn, in light and dark themes alike. */
public final class Tints {

    private static final int MIDDLE = 128;

    private Tints() {
    }

    /** Whether something light has to be drawn on a background to be seen. */
    public static boolean isDark(Color background) {
        return (299 * background.getRed() + 587 * background.getGreen() + 114 * background.getBlue()) / 1000 < MIDDLE;
    }

    /** A colour between two others: 0 for the first, 1 for the second. */
    public static Color between(Color first, Color second, double share) {
        return new Color(mix(first.getRed(), second.getRed(), share), mix(first.getGreen(), second.getGreen(), share),
                mix(first.getBlue(), second.getBlue(), share));
    }

    private static int mix(int first, int second, double share) {
        return Math.clamp(Math.round(first + (second - first) * share), 0, 255);
    }

    /** The colour of what a drawing shows. */
    public static Color accent(Color background) {
        return isDark(background) ? new Color(92, 188, 214) : new Color(0, 112, 146);
    }

    /** The colour of what deserves attention. */
    public static Color attention(Color background) {
        return isDark(background) ? new Color(245, 166, 84) : new Color(178, 84, 0);
    }
}
