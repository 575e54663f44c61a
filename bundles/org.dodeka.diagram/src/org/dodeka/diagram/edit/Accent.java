package org.dodeka.diagram.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** The colours of what a person does: those of selections in the theme, and an orange that the colour-blind tell from it. */
final class Accent {

    private static final Color WARNING = new Color(213, 94, 0);

    private Accent() {
    }

    static Color selection() {
        return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION);
    }

    static Color refusal() {
        return WARNING;
    }

    static Color paper() {
        return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }
}
