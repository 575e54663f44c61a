package org.dodeka.diagram.figure;

import java.util.List;

import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.drawing.Canvas;
import org.dodeka.viewpoint.drawing.Font;
import org.dodeka.viewpoint.drawing.Paint;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;

/** Draws on the screen, or on an image or a page, what the painter says. Made for one painting; owns nothing that must be disposed of. */
public final class ScreenCanvas implements Canvas {

    /** Text that the table of letters measured a little shorter than the screen draws it is drawn narrower by up to this much before it matters. */
    private static final double SLACK = 1.02;

    private final Graphics graphics;
    private final Resources resources;

    public ScreenCanvas(Graphics graphics, Resources resources) {
        this.graphics = graphics;
        this.resources = resources;
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
    }

    @Override
    public void rectangle(Bounds bounds, int arc, Paint paint) {
        Rectangle box = box(bounds);
        if (fill(paint, bounds)) {
            if (arc > 0) {
                graphics.fillRoundRectangle(box, 2 * arc, 2 * arc);
            } else {
                graphics.fillRectangle(box);
            }
            filled();
        }
        if (stroke(paint)) {
            Rectangle inner = inner(box);
            if (arc > 0) {
                graphics.drawRoundRectangle(inner, 2 * arc, 2 * arc);
            } else {
                graphics.drawRectangle(inner);
            }
        }
    }

    @Override
    public void ellipse(Bounds bounds, Paint paint) {
        Rectangle box = box(bounds);
        if (fill(paint, bounds)) {
            graphics.fillOval(box);
            filled();
        }
        if (stroke(paint)) {
            graphics.drawOval(inner(box));
        }
    }

    @Override
    public void polygon(List<Point> points, Paint paint) {
        PointList list = list(points);
        if (fill(paint, null)) {
            graphics.fillPolygon(list);
            filled();
        }
        if (stroke(paint)) {
            graphics.drawPolygon(list);
        }
    }

    @Override
    public void polyline(List<Point> points, int arc, Paint paint) {
        if (!stroke(paint)) {
            return;
        }
        graphics.setLineJoin(SWT.JOIN_ROUND);
        if (arc <= 0 || points.size() < 3) {
            graphics.drawPolyline(list(points));
            return;
        }
        Path path = rounded(points, arc);
        graphics.drawPath(path);
        path.dispose();
    }

    private Path rounded(List<Point> points, int arc) {
        Path path = new Path(resources.device());
        Point first = points.getFirst();
        path.moveTo(first.x(), first.y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            float[] in = towards(corner, before, arc);
            float[] out = towards(corner, after, arc);
            path.lineTo(in[0], in[1]);
            path.quadTo(corner.x(), corner.y(), out[0], out[1]);
        }
        Point last = points.getLast();
        path.lineTo(last.x(), last.y());
        return path;
    }

    private static float[] towards(Point corner, Point other, int arc) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(arc, length / 2) / length;
        return new float[] { (float) (corner.x() + (other.x() - corner.x()) * part), (float) (corner.y() + (other.y() - corner.y()) * part) };
    }

    @Override
    public void text(String text, int x, int baseline, int width, Font font) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setFont(resources.font(font));
        graphics.setForegroundColor(resources.color(font.color()));
        Resources.Extent extent = resources.extent(text, font);
        int top = baseline - extent.ascent();
        if (extent.width() <= width * SLACK) {
            graphics.drawText(text, x, top);
        } else {
            graphics.pushState();
            graphics.translate((float) x, (float) top);
            graphics.scale((float) width / extent.width(), 1f);
            graphics.drawText(text, 0, 0);
            graphics.popState();
        }
        underline(text, x, baseline, width, font);
    }

    private void underline(String text, int x, int baseline, int width, Font font) {
        boolean under = font.formats().contains(FontFormat.UNDERLINE);
        boolean through = font.formats().contains(FontFormat.STRIKE_THROUGH);
        if (under || through) {
            graphics.setLineWidth(1);
            graphics.setLineStyle(Graphics.LINE_SOLID);
            int y = under ? baseline + 2 : baseline - font.size() / 3;
            graphics.drawLine(x, y, x + Math.min(width, resources.extent(text, font).width()), y);
        }
    }

    @Override
    public void image(String path, Bounds bounds) {
        Image image = resources.image(path);
        if (image != null) {
            org.eclipse.swt.graphics.Rectangle size = image.getBounds();
            graphics.drawImage(image, 0, 0, size.width, size.height, bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
    }

    private boolean fill(Paint paint, Bounds gradient) {
        if (paint.fill() == null) {
            return false;
        }
        graphics.setBackgroundColor(resources.color(paint.fill()));
        if (gradient != null && paint.fillTo() != null && !paint.fillTo().equals(paint.fill())) {
            pattern = new Pattern(resources.device(), gradient.x(), gradient.y(), gradient.right(), gradient.y(), resources.color(paint.fill()),
                    resources.color(paint.fillTo()));
            graphics.setBackgroundPattern(pattern);
        }
        return true;
    }

    private Pattern pattern;

    private void filled() {
        if (pattern != null) {
            graphics.setBackgroundPattern(null);
            pattern.dispose();
            pattern = null;
        }
    }

    private boolean stroke(Paint paint) {
        if (paint.stroke() == null || paint.width() <= 0) {
            return false;
        }
        graphics.setForegroundColor(resources.color(paint.stroke()));
        graphics.setLineWidth(paint.width());
        graphics.setLineStyle(style(paint.line()));
        return true;
    }

    private static int style(LineStyle line) {
        return switch (line) {
            case DASH -> Graphics.LINE_DASH;
            case DOT -> Graphics.LINE_DOT;
            case DASH_DOT -> Graphics.LINE_DASHDOT;
            case SOLID -> Graphics.LINE_SOLID;
        };
    }

    private Rectangle inner(Rectangle box) {
        int width = Math.max(1, graphics.getLineWidth());
        Rectangle inner = box.getCopy().shrink(width / 2, width / 2);
        inner.width -= width % 2;
        inner.height -= width % 2;
        return inner;
    }

    private static Rectangle box(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private static PointList list(List<Point> points) {
        PointList list = new PointList(points.size());
        points.forEach(point -> list.addPoint(point.x(), point.y()));
        return list;
    }
}
