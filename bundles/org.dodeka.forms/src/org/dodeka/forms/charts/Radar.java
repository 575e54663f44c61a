package org.dodeka.forms.charts;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Values around a centre, each with its name; the further out, the higher. The mean is a dashed ring, the lowest values are marked. A value is
 * chosen with the mouse, or with the arrow keys and Enter.
 */
public final class Radar extends Canvas {

    /**
     * One of the values.
     *
     * @param key told when it is chosen
     * @param name written at its end
     * @param value 0..100; empty if there is none
     * @param lowest whether it is to be marked
     * @param said name, value and what choosing does, in a sentence
     */
    public record Spoke(String key, String name, OptionalDouble value, boolean lowest, String said) {
    }

    private static final int GAP = 8;
    private static final int STEPS = 4;
    private static final double NEAR = 0.1;

    private final Consumer<String> chosen;
    private List<Spoke> spokes = List.of();
    private OptionalDouble mean = OptionalDouble.empty();
    private String name = "";
    private int current = -1;
    private boolean pointed;

    /**
     * Makes an empty one.
     *
     * @param chosen takes the key of the value that was chosen
     */
    public Radar(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> point(at(event.x, event.y)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseUp, event -> choose(at(event.x, event.y)));
        addListener(SWT.FocusIn, event -> move(current < 0 ? 0 : current));
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.KeyDown, this::press);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = isFocusControl() && current >= 0 && current < spokes.size() ? spokes.get(current).said() : name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /**
     * Shows values in place of the former ones.
     *
     * @param all the values, clockwise from the top
     * @param average their mean, 0..100
     * @param said what the drawing shows, for those who cannot see it
     */
    public void show(List<Spoke> all, OptionalDouble average, String said) {
        spokes = List.copyOf(all);
        mean = average;
        name = said;
        current = Math.min(current, spokes.size() - 1);
        redraw();
    }

    /** The values that are shown. */
    public List<Spoke> spokes() {
        return spokes;
    }

    /** Where the name of a value is written, in the coordinates of the drawing. */
    public Point end(int index) {
        GC gc = new GC(this);
        try {
            Rectangle box = label(gc, index, radius(gc));
            return new Point(box.x + box.width / 2, box.y + box.height / 2);
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, heightHint == SWT.DEFAULT ? 270 : heightHint);
    }

    private void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN;
    }

    private void press(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> move(current + 1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> move(current - 1);
            case SWT.HOME -> move(0);
            case SWT.END -> move(spokes.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose(current);
            default -> {
                // nothing of ours
            }
        }
    }

    private void move(int index) {
        if (!spokes.isEmpty()) {
            current = Math.floorMod(index, spokes.size());
            getAccessible().setFocus(ACC.CHILDID_SELF);
            redraw();
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < spokes.size()) {
            current = index;
            chosen.accept(spokes.get(index).key());
        }
    }

    private void point(int index) {
        boolean any = index >= 0;
        String tip = any ? spokes.get(index).said().replace("&", "&&") : null;
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
        if (any != pointed) {
            pointed = any;
            setCursor(any ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    /** The value at a place, -1 if that is too far from all. */
    private int at(int x, int y) {
        if (spokes.isEmpty()) {
            return -1;
        }
        GC gc = new GC(this);
        try {
            double radius = radius(gc);
            for (int i = 0; i < spokes.size(); i++) {
                if (label(gc, i, radius).contains(x, y)) {
                    return i;
                }
            }
            Point centre = centre();
            double distance = Math.hypot(x - centre.x, y - centre.y);
            if (distance > radius + GAP || distance < radius / (2 * STEPS)) {
                return -1;
            }
            double angle = Math.atan2(x - centre.x, centre.y - y);
            return Math.floorMod(Math.round(angle / (2 * Math.PI) * spokes.size()), spokes.size());
        } finally {
            gc.dispose();
        }
    }

    private Point centre() {
        Rectangle area = getClientArea();
        return new Point(area.width / 2, area.height / 2);
    }

    private double radius(GC gc) {
        Rectangle area = getClientArea();
        int beside = 0;
        for (int i = 0; i < spokes.size(); i++) {
            double side = Math.abs(Math.sin(angle(i)));
            beside = side < NEAR ? beside : Math.max(beside, gc.textExtent(spokes.get(i).name()).x);
        }
        int line = gc.getFontMetrics().getHeight();
        return Math.max(line, Math.min(area.height / 2.0 - line - GAP, area.width / 2.0 - beside - GAP - 2));
    }

    private double angle(int index) {
        return 2 * Math.PI * index / spokes.size();
    }

    private Rectangle label(GC gc, int index, double radius) {
        Point size = gc.textExtent(spokes.get(index).name());
        Point centre = centre();
        double side = Math.sin(angle(index));
        double up = Math.cos(angle(index));
        double x = centre.x + (radius + GAP) * side;
        double y = centre.y - (radius + GAP) * up;
        double left = Math.abs(side) < NEAR ? x - size.x / 2.0 : side > 0 ? x : x - size.x;
        return new Rectangle((int) Math.round(left), (int) Math.round(y - size.y / 2.0 - up * size.y / 2.0), size.x, size.y);
    }

    private void paint(GC gc) {
        if (spokes.size() < 3) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Color paper = getBackground();
        Color ink = getForeground();
        Point centre = centre();
        double radius = radius(gc);
        gc.setForeground(Tints.between(paper, ink, 0.22));
        for (int i = 1; i <= STEPS; i++) {
            ring(gc, centre, radius * i / STEPS);
        }
        for (int i = 0; i < spokes.size(); i++) {
            gc.drawLine(centre.x, centre.y, x(centre, i, radius), y(centre, i, radius));
        }
        area(gc, centre, radius, paper);
        if (mean.isPresent()) {
            gc.setLineStyle(SWT.LINE_DASH);
            gc.setForeground(Tints.between(paper, ink, 0.65));
            ring(gc, centre, radius * mean.getAsDouble() / 100);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        for (int i = 0; i < spokes.size(); i++) {
            end(gc, centre, radius, i);
        }
    }

    private static void ring(GC gc, Point centre, double radius) {
        int r = (int) Math.round(radius);
        gc.drawOval(centre.x - r, centre.y - r, 2 * r, 2 * r);
    }

    private void area(GC gc, Point centre, double radius, Color paper) {
        Path path = new Path(gc.getDevice());
        try {
            boolean begun = false;
            for (int i = 0; i < spokes.size(); i++) {
                if (spokes.get(i).value().isPresent()) {
                    double length = radius * spokes.get(i).value().getAsDouble() / 100;
                    float x = (float) (centre.x + length * Math.sin(angle(i)));
                    float y = (float) (centre.y - length * Math.cos(angle(i)));
                    if (begun) {
                        path.lineTo(x, y);
                    } else {
                        path.moveTo(x, y);
                    }
                    begun = true;
                }
            }
            if (begun) {
                path.close();
                gc.setBackground(Tints.accent(paper));
                gc.setForeground(Tints.accent(paper));
                gc.setAlpha(64);
                gc.fillPath(path);
                gc.setAlpha(255);
                gc.setLineWidth(2);
                gc.drawPath(path);
                gc.setLineWidth(1);
            }
        } finally {
            path.dispose();
        }
    }

    /** The dot of a value, a ring if it is the lowest, and its name. */
    private void end(GC gc, Point centre, double radius, int index) {
        Spoke spoke = spokes.get(index);
        Color paper = getBackground();
        Color mark = spoke.lowest() ? Tints.attention(paper) : Tints.accent(paper);
        if (spoke.value().isPresent()) {
            double length = radius * spoke.value().getAsDouble() / 100;
            int x = x(centre, index, length);
            int y = y(centre, index, length);
            gc.setBackground(mark);
            gc.fillOval(x - 3, y - 3, 7, 7);
            if (spoke.lowest()) {
                gc.setForeground(mark);
                gc.setLineWidth(2);
                gc.drawOval(x - 6, y - 6, 12, 12);
                gc.setLineWidth(1);
            }
        }
        gc.setForeground(spoke.lowest() ? mark : getForeground());
        Rectangle box = label(gc, index, radius);
        gc.drawText(spoke.name(), box.x, box.y, true);
        if (isFocusControl() && index == current) {
            gc.setForeground(getForeground());
            gc.drawFocus(box.x - 3, box.y - 1, box.width + 6, box.height + 2);
        }
    }

    private int x(Point centre, int index, double length) {
        return (int) Math.round(centre.x + length * Math.sin(angle(index)));
    }

    private int y(Point centre, int index, double length) {
        return (int) Math.round(centre.y - length * Math.cos(angle(index)));
    }
}
