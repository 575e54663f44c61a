package org.dodeka.viewpoint.drawing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;

/**
 * A drawing as SVG: one text that refers to nothing outside, runs nothing, and is the same, byte for byte, whenever the same is drawn. Draw on it,
 * then ask for {@link #bytes()}.
 */
public final class SvgDrawing implements Canvas {

    private final Bounds area;
    private final String title;
    private final String description;
    private final Images images;
    private final String prefix;
    private final StringBuilder shapes = new StringBuilder(16_384);
    private final StringBuilder defs = new StringBuilder();
    private final Map<String, String> gradients = new LinkedHashMap<>();
    private final Map<String, SvgIcon> icons = new LinkedHashMap<>();
    private final Map<String, String> symbols = new LinkedHashMap<>();

    /**
     * @param area what the drawing shows
     * @param title what it is called, for those who cannot see it
     * @param description what it shows, for those who cannot see it; may be empty
     */
    public SvgDrawing(Bounds area, String title, String description, Images images) {
        this.area = area;
        this.title = title;
        this.description = description;
        this.images = images;
        prefix = "d" + Integer.toHexString(title.hashCode()) + "-";
    }

    @Override
    public void rectangle(Bounds bounds, int arc, Paint paint) {
        shapes.append("<rect x=\"").append(bounds.x()).append("\" y=\"").append(bounds.y()).append('"').append(size(bounds));
        if (arc > 0) {
            shapes.append(" rx=\"").append(arc).append('"');
        }
        end(paint);
    }

    @Override
    public void ellipse(Bounds bounds, Paint paint) {
        shapes.append("<ellipse cx=\"").append(half(2 * bounds.x() + bounds.width())).append("\" cy=\"")
                .append(half(2 * bounds.y() + bounds.height()))
                .append("\" rx=\"").append(half(bounds.width())).append("\" ry=\"").append(half(bounds.height())).append('"');
        end(paint);
    }

    @Override
    public void polygon(List<Point> points, Paint paint) {
        shapes.append("<polygon points=\"");
        for (int i = 0; i < points.size(); i++) {
            shapes.append(i == 0 ? "" : " ").append(points.get(i).x()).append(',').append(points.get(i).y());
        }
        shapes.append('"');
        end(paint);
    }

    @Override
    public void polyline(List<Point> points, int arc, Paint paint) {
        shapes.append("<path d=\"").append(new RoundedLine(points, arc).path()).append('"');
        end(paint);
    }

    @Override
    public void text(String text, int x, int baseline, int width, Font font) {
        if (text.isBlank()) {
            return;
        }
        shapes.append("<text x=\"").append(x).append("\" y=\"").append(baseline).append("\" textLength=\"").append(width).append("\" font-size=\"")
                .append(font.size()).append('"');
        if (font.formats().contains(FontFormat.BOLD)) {
            shapes.append(" font-weight=\"bold\"");
        }
        if (font.formats().contains(FontFormat.ITALIC)) {
            shapes.append(" font-style=\"italic\"");
        }
        boolean underline = font.formats().contains(FontFormat.UNDERLINE);
        boolean strike = font.formats().contains(FontFormat.STRIKE_THROUGH);
        if (underline || strike) {
            shapes.append(" text-decoration=\"").append(underline ? strike ? "underline line-through" : "underline" : "line-through").append('"');
        }
        if (!font.color().equals(Color.BLACK)) {
            shapes.append(" fill=\"").append(font.color().hex()).append('"');
        }
        shapes.append('>').append(Xml.escaped(text)).append("</text>\n");
    }

    @Override
    public void image(String path, Bounds bounds) {
        SvgIcon icon = icons.containsKey(path) ? icons.get(path) : SvgIcon.read(images.svg(path));
        icons.put(path, icon);
        if (icon == null) {
            return;
        }
        String where = " x=\"" + bounds.x() + "\" y=\"" + bounds.y() + "\"" + size(bounds);
        if (icon.viewBox() == null) {
            shapes.append("<image").append(where).append(" href=\"").append(icon.content()).append("\"/>\n");
            return;
        }
        String symbol = symbols.computeIfAbsent(path, key -> {
            String id = prefix + "i" + symbols.size();
            defs.append("<symbol id=\"").append(id).append("\" viewBox=\"").append(icon.viewBox()).append("\">").append(icon.content())
                    .append("</symbol>\n");
            return id;
        });
        shapes.append("<use href=\"#").append(symbol).append('"').append(where).append("/>\n");
    }

    private void end(Paint paint) {
        shapes.append(" fill=\"").append(fill(paint)).append('"');
        if (paint.stroke() != null && paint.width() > 0) {
            shapes.append(" stroke=\"").append(paint.stroke().hex()).append('"');
            if (paint.width() != 1) {
                shapes.append(" stroke-width=\"").append(paint.width()).append('"');
            }
            if (paint.line() != LineStyle.SOLID) {
                shapes.append(" stroke-dasharray=\"").append(dashes(paint.line())).append('"');
            }
        }
        shapes.append("/>\n");
    }

    private String fill(Paint paint) {
        if (paint.fill() == null) {
            return "none";
        }
        if (paint.fillTo() == null || paint.fillTo().equals(paint.fill())) {
            return paint.fill().hex();
        }
        String from = paint.fill().hex();
        String to = paint.fillTo().hex();
        return "url(#" + gradients.computeIfAbsent(from + to, key -> {
            String id = prefix + "g" + gradients.size();
            defs.append("<linearGradient id=\"").append(id).append("\"><stop stop-color=\"").append(from)
                    .append("\"/><stop offset=\"1\" stop-color=\"")
                    .append(to).append("\"/></linearGradient>\n");
            return id;
        }) + ")";
    }

    private static String dashes(LineStyle line) {
        return switch (line) {
            case DASH -> "6 4";
            case DOT -> "2 3";
            case DASH_DOT -> "7 3 2 3";
            case SOLID -> "none";
        };
    }

    private static String size(Bounds bounds) {
        return " width=\"" + bounds.width() + "\" height=\"" + bounds.height() + "\"";
    }

    private static String half(int twice) {
        return twice % 2 == 0 ? String.valueOf(twice / 2) : twice / 2.0 + "";
    }

    /** The whole drawing, in UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder svg = new StringBuilder(shapes.length() + defs.length() + 1_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"").append(size(area)).append(" viewBox=\"").append(area.x()).append(' ').append(area.y())
                .append(' ').append(area.width()).append(' ').append(area.height()).append("\" role=\"img\" aria-labelledby=\"").append(prefix)
                .append("title")
                .append(description.isBlank() ? "" : " " + prefix + "desc")
                .append("\" font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\">\n")
                .append("<title id=\"").append(prefix).append("title\">").append(Xml.escaped(title)).append("</title>\n");
        if (!description.isBlank()) {
            svg.append("<desc id=\"").append(prefix).append("desc\">").append(Xml.escaped(description)).append("</desc>\n");
        }
        if (!defs.isEmpty()) {
            svg.append("<defs>\n").append(defs).append("</defs>\n");
        }
        svg.append("<rect x=\"").append(area.x()).append("\" y=\"").append(area.y()).append('"').append(size(area)).append(" fill=\"#ffffff\"/>\n");
        return svg.append(shapes).append("</svg>\n").toString();
    }
}
