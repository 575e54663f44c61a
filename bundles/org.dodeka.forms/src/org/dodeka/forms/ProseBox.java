package org.dodeka.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A text of several lines in a frame, with room between the two, which the platform's own lacks. */
public final class ProseBox {

    /** How the style sheets know the frame. */
    private static final String STYLE = "org.eclipse.e4.ui.css.CssClassName";
    private static final int SIDE = 7;
    private static final int ABOVE = 4;

    private final Composite box;
    private final Text text;

    /** Makes an empty text. */
    public ProseBox(Composite parent, FormToolkit toolkit) {
        box = toolkit.createComposite(parent, SWT.BORDER);
        box.setData(STYLE, "ProseBox");
        FillLayout layout = new FillLayout();
        layout.marginWidth = SIDE;
        layout.marginHeight = ABOVE;
        box.setLayout(layout);
        text = new Text(box, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        toolkit.adapt(text, true, false);
        box.setBackground(box.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.setBackground(box.getBackground());
        box.setCursor(text.getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
        box.addListener(SWT.Resize, event -> box.getDisplay().asyncExec(this::wrapAnew));
        box.addListener(SWT.MouseDown, event -> text.setFocus());
    }

    /** GTK wraps a text that became narrower by its former width unless it is told of a size once more. */
    private void wrapAnew() {
        if (!text.isDisposed()) {
            Point size = text.getSize();
            text.setSize(Math.max(0, size.x - 1), size.y);
            text.setSize(size);
        }
    }

    /** The frame, to lay it out. */
    public Composite control() {
        return box;
    }

    /** The text in it. */
    public Text text() {
        return text;
    }

    /** The height hint for a number of lines, in pixels. */
    public int height(int lines) {
        return lines * text.getLineHeight() + 2 * ABOVE;
    }
}
