package org.dodeka.forms.editor.safety;

import org.dodeka.forms.editor.safety.Notice.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of notices: those of their surroundings with a touch of what the notice is about, so that they fit light and dark themes. */
final class Tones {

    private static final String STYLED_HERE = "org.eclipse.e4.ui.css.disabled";
    private static final RGB BLUE = new RGB(50, 120, 215);
    private static final RGB AMBER = new RGB(240, 170, 0);
    private static final RGB RED = new RGB(220, 50, 50);
    private static final float TOUCH = 0.18f;
    private static final float LINE = 0.22f;

    private Tones() {
    }

    /** Themes leave a control alone that paints itself. */
    static void own(Control control) {
        control.setData(STYLED_HERE, Boolean.TRUE);
    }

    static RGB of(Kind kind) {
        return switch (kind) {
            case INFORMATION -> BLUE;
            case WARNING -> AMBER;
            case ERROR -> RED;
        };
    }

    /** The ground of a notice on the ground of its surroundings. */
    static Color ground(Color around, Kind kind) {
        return mix(around.getRGB(), of(kind), TOUCH);
    }

    /** What can be read on a ground. */
    static Color ink(Control control, Color ground) {
        RGB rgb = ground.getRGB();
        boolean dark = 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue < 128_000;
        return control.getDisplay().getSystemColor(dark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK);
    }

    /** A line between two parts. */
    static Color line(Color ground, Color ink) {
        return mix(ground.getRGB(), ink.getRGB(), LINE);
    }

    private static Color mix(RGB one, RGB other, float share) {
        return new Color(mix(one.red, other.red, share), mix(one.green, other.green, share), mix(one.blue, other.blue, share));
    }

    private static int mix(int one, int other, float share) {
        return Math.round(one + (other - one) * share);
    }
}
