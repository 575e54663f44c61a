package org.dodeka.forms.charts;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The readings of an indicator over time: a line with a dot for each, a dashed line for the baseline and a line of dots and dashes for the target.
 * Differs in form as well as in colour; each dot has a hover, and a screen reader is told what there is to see.
 */
public final class IndicatorChart extends Canvas {

    /**
     * One reading.
     *
     * @param date its day
     * @param value its value
     */
    public record Reading(LocalDate date, double value) {
    }

    private static final int LINES = 8;
    private static final int DOT = 3;
    private static final int NEAR = 8;

    private List<Reading> readings = List.of();
    private Double baseline;
    private Double target;
    private String unit = "";
    private String name = "";
    private int left;

    /** Makes an empty one. */
    public IndicatorChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseMove, event -> hover(event.x, event.y));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.chartName, name);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description();
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
     * Shows readings, in whatever order they come.
     *
     * @param shown the readings; those without a date are left out by whoever calls
     * @param from the baseline; null for none
     * @param to the target; null for none
     * @param in the unit; empty or null for none
     * @param of what is measured
     */
    public void show(List<Reading> shown, Double from, Double to, String in, String of) {
        readings = shown.stream().filter(reading -> Double.isFinite(reading.value())).sorted(Comparator.comparing(Reading::date)).toList();
        baseline = from;
        target = to;
        unit = in == null ? "" : in;
        name = of;
        redraw();
    }

    /** What there is to see, in words. */
    public String description() {
        List<String> parts = new ArrayList<>();
        readings.forEach(reading -> parts.add(text(reading)));
        if (baseline != null) {
            parts.add(NLS.bind(Messages.chartBaseline, text(baseline)));
        }
        if (target != null) {
            parts.add(NLS.bind(Messages.chartTarget, text(target)));
        }
        return String.join("; ", parts);
    }

    private String text(Reading reading) {
        return NLS.bind(Messages.chartReading, reading.date(), text(reading.value()));
    }

    private String text(double value) {
        String number = NumberFormat.getInstance().format(value);
        return unit.isBlank() ? number : NLS.bind(Messages.chartValue, number, unit);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? 20 * line : widthHint, heightHint == SWT.DEFAULT ? LINES * line : heightHint);
    }

    private double[] range() {
        double[] values = Stream.concat(readings.stream().map(Reading::value), Stream.of(baseline, target)).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).toArray();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double margin = most > least ? (most - least) * 0.1 : Math.max(1, Math.abs(most) * 0.1);
        return new double[] { least - margin, most + margin };
    }

    private Rectangle area(int line) {
        Rectangle client = getClientArea();
        return new Rectangle(left, line / 2, Math.max(10, client.width - left - line), Math.max(10, client.height - 2 * line));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        if (readings.isEmpty() && baseline == null && target == null) {
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        double[] range = range();
        double step = step(range[1] - range[0]);
        left = line / 2;
        for (double tick = Math.ceil(range[0] / step) * step; tick <= range[1]; tick += step) {
            left = Math.max(left, gc.textExtent(NumberFormat.getInstance().format(tick)).x + line / 2);
        }
        Rectangle area = area(line);
        paintGrid(gc, area, range, step, line);
        Color text = getForeground();
        if (baseline != null) {
            paintLevel(gc, area, range, baseline, Messages.chartBaseline, text, SWT.LINE_DASH, false);
        }
        if (target != null) {
            paintLevel(gc, area, range, target, Messages.chartTarget, Tints.attention(getBackground()), SWT.LINE_DASHDOT,
                    baseline != null && Math.abs(y(area, range, target) - y(area, range, baseline)) < line);
        }
        paintReadings(gc, area, range);
    }

    /** A round distance of about a third of the range. */
    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range / 3)));
        double times = range / 3 / power;
        return power * (times < 1.5 ? 1 : times < 3.5 ? 2 : times < 7.5 ? 5 : 10);
    }

    private void paintGrid(GC gc, Rectangle area, double[] range, double step, int line) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        for (double tick = Math.ceil(range[0] / step) * step; tick <= range[1]; tick += step) {
            int y = y(area, range, tick);
            gc.setForeground(Tints.between(getBackground(), getForeground(), 0.15));
            gc.drawLine(area.x, y, area.x + area.width, y);
            gc.setForeground(Tints.between(getBackground(), getForeground(), 0.75));
            String label = NumberFormat.getInstance().format(tick);
            gc.drawText(label, area.x - gc.textExtent(label).x - 4, y - line / 2, true);
        }
        if (!readings.isEmpty()) {
            int below = area.y + area.height + line / 4;
            String first = readings.getFirst().date().toString();
            String last = readings.getLast().date().toString();
            if (first.equals(last)) {
                gc.drawText(first, x(area, readings.getFirst().date()) - gc.textExtent(first).x / 2, below, true);
            } else {
                gc.drawText(first, area.x, below, true);
                gc.drawText(last, area.x + area.width - gc.textExtent(last).x, below, true);
            }
        }
    }

    private void paintLevel(GC gc, Rectangle area, double[] range, double value, String what, Color colour, int style, boolean below) {
        int y = y(area, range, value);
        gc.setForeground(colour);
        gc.setLineStyle(style);
        gc.drawLine(area.x, y, area.x + area.width, y);
        String whole = NLS.bind(what, text(value));
        String label = gc.textExtent(whole).x <= area.width ? whole : NLS.bind(what, NumberFormat.getInstance().format(value));
        Point size = gc.textExtent(label);
        int above = y - size.y < 0 || below ? y + 1 : y - size.y - 1;
        gc.drawText(label, area.x + area.width - size.x, above, true);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void paintReadings(GC gc, Rectangle area, double[] range) {
        Color colour = Tints.accent(getBackground());
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(2);
        Point former = null;
        for (Reading reading : readings) {
            Point at = new Point(x(area, reading.date()), y(area, range, reading.value()));
            if (former != null) {
                gc.drawLine(former.x, former.y, at.x, at.y);
            }
            gc.fillOval(at.x - DOT, at.y - DOT, 2 * DOT + 1, 2 * DOT + 1);
            former = at;
        }
    }

    private int y(Rectangle area, double[] range, double value) {
        return area.y + (int) Math.round(area.height * (range[1] - value) / (range[1] - range[0]));
    }

    private int x(Rectangle area, LocalDate date) {
        long days = ChronoUnit.DAYS.between(readings.getFirst().date(), readings.getLast().date());
        return days == 0 ? area.x + area.width / 2
                : area.x + (int) (area.width * ChronoUnit.DAYS.between(readings.getFirst().date(), date) / days);
    }

    private void hover(int x, int y) {
        String said = readingAt(x, y);
        if (!Objects.equals(said, getToolTipText())) {
            setToolTipText(said);
        }
    }

    /** The reading near a place, in words; null if there is none. */
    public String readingAt(int x, int y) {
        if (readings.isEmpty()) {
            return null;
        }
        GC gc = new GC(this);
        Rectangle area = area(gc.getFontMetrics().getHeight());
        gc.dispose();
        double[] range = range();
        return readings.stream().filter(reading -> Math.hypot(x(area, reading.date()) - x, y(area, range, reading.value()) - y) <= NEAR)
                .findFirst().map(this::text).orElse(null);
    }
}
