package org.dodeka.forms;

import org.dodeka.forms.charts.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Paints the selected rows of tables and trees in a light tint, on which icons and text can be seen as on any other row. */
public final class SoftSelection {

    private static final double SHARE = 0.28;

    private SoftSelection() {
    }

    /** Paints the selection of a table or tree like that. */
    public static void on(Composite rows) {
        rows.addListener(SWT.EraseItem, event -> paint(rows, event));
    }

    private static void paint(Composite rows, Event event) {
        if ((event.detail & SWT.SELECTED) == 0) {
            return;
        }
        GC gc = event.gc;
        Color background = rows.getBackground();
        gc.setBackground(Tints.between(background, rows.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION), SHARE));
        gc.fillRectangle(0, event.y, rows.getClientArea().width + rows.getBounds().width, event.height);
        gc.setForeground(rows.getForeground());
        event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
    }
}
