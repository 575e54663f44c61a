package org.dodeka.forms.charts;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The steps of a value story in a row, with an arrow from each to the next. A step is selected with the mouse, and dragged to another place. */
public final class StoryStrip extends Canvas {

    /**
     * One step.
     *
     * @param kind which colour it has, from 0
     * @param cycle its cycle in a word
     * @param text what is told
     */
    public record Step(int kind, String cycle, String text) {
    }

    /** Colours that people with any kind of colour vision tell apart; the word is there as well. */
    private static final int[] HUES = { 0x56B4E9, 0x009E73, 0xE69F00, 0xD55E00, 0xCC79A7, 0x0072B2, 0x999933, 0x882255 };
    private static final int GAP = 18;
    private static final int PAD = 6;
    private static final int TEXT_LINES = 3;

    private final IntConsumer selected;
    private final BiConsumer<Integer, Integer> moved;
    private List<Step> steps = List.of();
    private int current = -1;
    private int dragged = -1;

    /**
     * Makes an empty one.
     *
     * @param selected takes the number of the step that is selected, from 0
     * @param moved takes the number of a step, and where it is to be
     */
    public StoryStrip(Composite parent, IntConsumer selected, BiConsumer<Integer, Integer> moved) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.selected = selected;
        this.moved = moved;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> press(at(event.x, event.y)));
        addListener(SWT.MouseUp, event -> release(at(event.x, event.y)));
        addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.storyName, steps.size());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description();
            }
        });
    }

    /** The story in words. */
    public String description() {
        return String.join("; ", steps.stream().map(step -> NLS.bind(Messages.storyStep, step.cycle(), step.text())).toList());
    }

    /**
     * Shows steps.
     *
     * @param number that of the selected one, from 0; less for none
     * @return whether another height is needed
     */
    public boolean show(List<Step> shown, int number) {
        boolean other = steps.size() != shown.size();
        steps = List.copyOf(shown);
        current = number;
        redraw();
        return other;
    }

    private int lineHeight() {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    private static int chipWidth(int line) {
        return 9 * line;
    }

    private static int chipHeight(int line) {
        return line + 2 * PAD + TEXT_LINES * line + PAD;
    }

    private int inRow(int width, int line) {
        return Math.max(1, (width + GAP) / (chipWidth(line) + GAP));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int line = lineHeight();
        int width = widthHint == SWT.DEFAULT ? 2 * chipWidth(line) + GAP : widthHint;
        int perRow = inRow(width, line);
        int rows = (steps.size() + perRow - 1) / perRow;
        return new Point(width, heightHint == SWT.DEFAULT ? Math.max(0, rows * (chipHeight(line) + PAD)) : heightHint);
    }

    private Rectangle place(int number, int line) {
        int perRow = inRow(getClientArea().width, line);
        return new Rectangle(number % perRow * (chipWidth(line) + GAP), number / perRow * (chipHeight(line) + PAD), chipWidth(line), chipHeight(line));
    }

    private int at(int x, int y) {
        int line = lineHeight();
        for (int i = 0; i < steps.size(); i++) {
            if (place(i, line).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void press(int number) {
        dragged = number;
        if (number >= 0) {
            selected.accept(number);
        }
    }

    private void release(int number) {
        int from = dragged;
        dragged = -1;
        setCursor(null);
        if (from >= 0 && number >= 0 && number != from) {
            moved.accept(from, number);
        }
    }

    private void hover(int number) {
        if (dragged >= 0) {
            setCursor(number == dragged ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
        String said = number < 0 ? null : NLS.bind(Messages.storyStep, steps.get(number).cycle(), steps.get(number).text());
        if (!Objects.equals(said, getToolTipText())) {
            setToolTipText(said);
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        int line = gc.getFontMetrics().getHeight();
        for (int i = 0; i < steps.size(); i++) {
            paint(gc, i, line);
        }
    }

    private void paint(GC gc, int number, int line) {
        Step step = steps.get(number);
        Rectangle place = place(number, line);
        int hue = HUES[step.kind() % HUES.length];
        Color colour = new Color(hue >> 16, hue >> 8 & 0xff, hue & 0xff);
        gc.setBackground(Tints.between(getBackground(), colour, 0.3));
        gc.fillRoundRectangle(place.x, place.y, place.width, line + PAD, line, line);
        gc.setForeground(number == current ? getForeground() : colour);
        gc.setLineWidth(number == current ? 2 : 1);
        gc.drawRoundRectangle(place.x + 1, place.y + 1, place.width - 2, line + PAD - 2, line, line);
        gc.setForeground(getForeground());
        gc.drawText(step.cycle(), place.x + line / 2, place.y + PAD / 2, true);
        if (number + 1 < steps.size()) {
            int y = place.y + (line + PAD) / 2;
            int x = place.x + place.width + 3;
            gc.setLineWidth(1);
            gc.drawLine(x, y, x + GAP - 7, y);
            gc.drawPolyline(new int[] { x + GAP - 11, y - 4, x + GAP - 7, y, x + GAP - 11, y + 4 });
        }
        TextLayout text = new TextLayout(getDisplay());
        try {
            text.setFont(getFont());
            text.setText(step.text());
            text.setWidth(place.width - PAD);
            if (text.getLineCount() > TEXT_LINES) {
                int end = text.getLineOffsets()[TEXT_LINES];
                text.setText(step.text().substring(0, Math.max(0, end - 2)).stripTrailing() + "\u2026");
            }
            text.draw(gc, place.x + line / 2, place.y + line + PAD + PAD / 2);
        } finally {
            text.dispose();
        }
    }
}
