import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the mark of Dodeka, a ring of twelve parts in the colours of the four groups of disciplines, and the images made of it. Run in the root of the project, after a
 * build: {@code java -cp 'releng/org.dodeka.product/target/products/dodeka/linux/gtk/x86_64/dodeka/plugins/*' releng/org.dodeka.branding/Branding.java}
 */
public final class Branding {

    private static final List<String> GROUPS = List.of("#c48a00", "#2586d2", "#c95705", "#079c6e");
    private static final int PARTS = 12;
    private static final double MIDDLE = 128;
    private static final int ABOUT = 210; // as high as the text of the dialog needs, with air around the mark

    public static void main(String[] arguments) throws IOException {
        Path images = Path.of("bundles/org.dodeka.workbench/icons/branding");
        Path roots = Path.of("features/org.dodeka.feature/root");
        Files.createDirectories(images);
        Files.writeString(images.resolve("dodeka.svg"), mark(114, 62, 7, 7));
        Files.writeString(roots.resolve("dodeka.svg"), mark(114, 62, 7, 7));
        for (int size : new int[] { 16, 24, 32, 48, 64, 128, 256 }) {
            Files.write(images.resolve("dodeka" + size + ".png"), png(markFor(size), size));
        }
        Files.write(images.resolve("about.png"), png(mark(92, 50, 5.6, 5.6), ABOUT));
        Files.write(roots.resolve("dodeka.icns"), icns());
    }

    /** On few pixels the parts need wider gaps, and the ring the whole square. */
    private static String markFor(int size) {
        return size < 32 ? mark(126, 62, 16, 0) : size < 48 ? mark(124, 62, 12, 2) : mark(114, 62, 7, 7);
    }

    /** @param outer, inner the radii of the ring on a square of 256; @param gap between two parts; @param round how far corners are rounded */
    private static String mark(double outer, double inner, double gap, double round) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"256\" height=\"256\" viewBox=\"0 0 256 256\">\n");
        for (int part = 0; part < PARTS; part++) {
            String colour = GROUPS.get(part * GROUPS.size() / PARTS);
            svg.append("<path d=\"").append(part(part, outer - round, inner + round, gap + 2 * round)).append("\" fill=\"").append(colour).append('"');
            if (round > 0) {
                svg.append(" stroke=\"").append(colour).append("\" stroke-width=\"").append(number(2 * round)).append("\" stroke-linejoin=\"round\"");
            }
            svg.append("/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    /** A part of the ring; its sides are parallel to the gap. */
    private static String part(int index, double outer, double inner, double gap) {
        double from = Math.toRadians(index * 30.0 - 90);
        double to = from + Math.toRadians(30);
        double wide = Math.asin(gap / 2 / outer);
        double narrow = Math.asin(gap / 2 / inner);
        return "M" + point(outer, from + wide) + "A" + number(outer) + " " + number(outer) + " 0 0 1 " + point(outer, to - wide) + "L" + point(inner, to - narrow) + "A"
                + number(inner) + " " + number(inner) + " 0 0 0 " + point(inner, from + narrow) + "Z";
    }

    private static String point(double radius, double angle) {
        return number(MIDDLE + radius * Math.cos(angle)) + " " + number(MIDDLE + radius * Math.sin(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    private static byte[] png(String svg, int size) throws IOException {
        Path file = Files.createTempFile("mark", ".svg");
        Files.writeString(file, svg);
        SVGDocument document = new SVGLoader().load(file.toUri().toURL());
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        Files.delete(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** The icon of the application on macOS: a row of PNG images, each with its type and length. */
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entries);
        String[] types = { "ic07", "ic08", "ic09" };
        for (int i = 0; i < types.length; i++) {
            byte[] image = png(markFor(256), 128 << i);
            out.write(types[i].getBytes(StandardCharsets.US_ASCII));
            out.writeInt(image.length + 8);
            out.write(image);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.write("icns".getBytes(StandardCharsets.US_ASCII));
        whole.writeInt(entries.size() + 8);
        entries.writeTo(whole);
        return file.toByteArray();
    }

    private Branding() {
    }
}
