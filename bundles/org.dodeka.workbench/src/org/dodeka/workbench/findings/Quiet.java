package org.dodeka.workbench.findings;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colour of what is said beside the main thing: less strong than the text, yet to be read on light and dark backgrounds. */
public final class Quiet {

    private static final double STRENGTH = 0.68;

    private Quiet() {
    }

    /** The colour for a control. */
    public static Color of(Control control) {
        RGB text = control.getForeground().getRGB();
        RGB ground = control.getBackground().getRGB();
        return new Color(mix(text.red, ground.red), mix(text.green, ground.green), mix(text.blue, ground.blue));
    }

    private static int mix(int text, int ground) {
        return (int) Math.round(text * STRENGTH + ground * (1 - STRENGTH));
    }
}
