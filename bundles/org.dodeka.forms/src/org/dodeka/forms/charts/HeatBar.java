package org.dodeka.forms.charts;

import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A share as a bar, from empty to full. What it says is also to be said in words beside it: to a screen reader it is nothing. */
public final class HeatBar extends Canvas {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 7;

    private OptionalDouble share = OptionalDouble.empty();
    private boolean attention;

    /** Makes an empty bar. */
    public HeatBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            paint(event.gc, new Rectangle(0, (area.height - HEIGHT) / 2, area.width, HEIGHT), share, attention, getForeground(), getBackground());
        });
    }

    /**
     * Shows a share.
     *
     * @param value 0..1; empty if there is none
     * @param drawsAttention whether it deserves attention
     */
    public void show(OptionalDouble value, boolean drawsAttention) {
        share = value;
        attention = drawsAttention;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT + 2 : heightHint);
    }

    /** Paints a bar, for example into a cell of a table. */
    public static void paint(GC gc, Rectangle area, OptionalDouble share, boolean attention, Color foreground, Color background) {
        gc.setAntialias(SWT.ON);
        int round = area.height;
        gc.setBackground(Tints.between(background, foreground, 0.13));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, round, round);
        double part = Math.clamp(share.orElse(0), 0, 1);
        if (part > 0) {
            gc.setBackground(attention ? Tints.attention(background) : Tints.accent(background));
            gc.fillRoundRectangle(area.x, area.y, Math.max(area.height, (int) Math.round(area.width * part)), area.height, round, round);
        }
    }
}
