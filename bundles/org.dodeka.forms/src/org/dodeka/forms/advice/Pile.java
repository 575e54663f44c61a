package org.dodeka.forms.advice;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One control below the other, each as wide as there is room. Measures a control once per width, where a grid measures it twice: that doubles with each
 * level of nesting, and makes pages with much wrapped text slow. Controls may have a {@link GridData}, of which height hint, minimum width as the width
 * hint of the whole, horizontal indent and exclusion count.
 */
public final class Pile extends Layout {

    private static final int LEAST = 120;

    private final int marginWidth;
    private final int marginHeight;
    private final int spacing;
    private final Map<Integer, int[]> heights = new HashMap<>();

    /** A pile with room at its sides, above and below, and between its controls, in pixels. */
    public Pile(int marginWidth, int marginHeight, int spacing) {
        this.marginWidth = marginWidth;
        this.marginHeight = marginHeight;
        this.spacing = spacing;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? LEAST : widthHint;
        int height = 2 * marginHeight;
        boolean any = false;
        int[] measured = measure(composite, width, flushCache);
        Control[] children = composite.getChildren();
        for (int i = 0; i < children.length; i++) {
            if (counts(children[i])) {
                height += measured[i] + (any ? spacing : 0);
                any = true;
            }
        }
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private int[] measure(Composite composite, int width, boolean flushCache) {
        Control[] children = composite.getChildren();
        if (flushCache) {
            heights.clear();
        }
        int[] known = heights.get(width);
        if (known == null || known.length != children.length) {
            known = new int[children.length];
            for (int i = 0; i < children.length; i++) {
                if (counts(children[i])) {
                    GridData data = data(children[i]);
                    int inner = Math.max(1, width - 2 * marginWidth - (data == null ? 0 : data.horizontalIndent));
                    known[i] = children[i].computeSize(inner, data == null ? SWT.DEFAULT : data.heightHint, flushCache).y;
                }
            }
            heights.put(width, known);
        }
        return known;
    }

    private static GridData data(Control child) {
        return child.getLayoutData() instanceof GridData data ? data : null;
    }

    private static boolean counts(Control child) {
        GridData data = data(child);
        return data == null || !data.exclude;
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int[] measured = measure(composite, area.width, false); // whoever changed something has had it measured
        Control[] children = composite.getChildren();
        int y = area.y + marginHeight;
        for (int i = 0; i < children.length; i++) {
            if (counts(children[i])) {
                GridData data = data(children[i]);
                int indent = data == null ? 0 : data.horizontalIndent;
                int room = Math.max(1, area.width - 2 * marginWidth - indent);
                int width = data != null && data.horizontalAlignment != SWT.FILL && data.horizontalAlignment != GridData.FILL
                        ? Math.min(room, children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x) : room;
                Rectangle place = new Rectangle(area.x + marginWidth + indent, y, width, measured[i]);
                if (!place.equals(children[i].getBounds())) { // a label measures its text each time that it is placed
                    children[i].setBounds(place);
                }
                y += measured[i] + spacing;
            }
        }
    }

    @Override
    protected boolean flushCache(Control control) {
        heights.clear();
        return true;
    }
}
