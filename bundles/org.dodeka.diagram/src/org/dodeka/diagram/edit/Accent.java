package org.dodeka.diagram.edit;

import org.dodeka.diagram.figure.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** The colours of what a person does: those of selections in the theme, and an orange that the colour-blind tell from it. */
final class Accent {

    private static final Color WARNING = new Color(213, 94, 0);
    private static final Color IN_THE_DARK = new Color(98, 160, 234);

    private Accent() {
    }

    /** In the dark a lighter blue: that of the theme is made to lie behind white letters and hardly shows as a line. */
    static Color selection() {
        Display display = Display.getCurrent();
        return Tone.of(display) == Tone.DARK ? IN_THE_DARK : display.getSystemColor(SWT.COLOR_LIST_SELECTION);
    }

    static Color refusal() {
        return WARNING;
    }

    static Color paper() {
        return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }
}
