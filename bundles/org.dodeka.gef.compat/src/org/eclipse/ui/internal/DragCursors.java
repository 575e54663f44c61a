package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that the palette of GEF 3.2 shows while it is dragged to the other side of an editor, under the name at which it looks
 * for them: the workbench has dropped the class.
 */
public final class DragCursors {

    /** Numbers that the compiler wrote into GEF; the third is 2, for the right side. */
    private static final int NO_DROP = 0;
    private static final int LEFT = 1;

    private DragCursors() {
    }

    /**
     * Must be called in the thread of the display.
     *
     * @param kind 0 where nothing can be dropped, 1 for the left side, 2 for the right side
     * @return a cursor of the system, never null and not to be disposed
     */
    public static Cursor getCursor(int kind) {
        return Display.getCurrent().getSystemCursor(switch (kind) {
            case NO_DROP -> SWT.CURSOR_NO;
            case LEFT -> SWT.CURSOR_SIZEW;
            default -> SWT.CURSOR_SIZEE;
        });
    }
}
