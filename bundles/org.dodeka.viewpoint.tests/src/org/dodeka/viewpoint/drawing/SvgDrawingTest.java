package org.dodeka.viewpoint.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.layout.Arranger;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.layout.Scene;
import org.dodeka.viewpoint.layout.Sketch;
import org.dodeka.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgDrawingTest {

    private static final Bounds AREA = new Bounds(-10, -10, 200, 100);
    private static final Paint LINE = new Paint(null, null, Color.BLACK, 2, LineStyle.DASH);
    private static final String HOSTILE = "</text><script>alert(1)</script>&amp;\"'\u0000\ud800]]>";

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_drawing_says_what_it_is_and_how_large() throws Exception {
        Element root = parsed(new SvgDrawing(AREA, "Landscape", "Who learns where", Images.NONE).bytes()).getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("-10 -10 200 100");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Landscape");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Who learns where");
        assertThat(root.getAttribute("aria-labelledby").split(" ")).containsExactly(((Element) root.getElementsByTagName("title").item(0)).getAttribute("id"),
                ((Element) root.getElementsByTagName("desc").item(0)).getAttribute("id"));
    }

    @Test
    void hostile_texts_stay_texts() throws Exception {
        SvgDrawing drawing = new SvgDrawing(AREA, HOSTILE, HOSTILE, Images.NONE);
        drawing.text(HOSTILE, 1, 2, 30, new Font(12, Set.of(FontFormat.BOLD), Color.BLACK));
        Document svg = parsed(drawing.bytes());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).startsWith("</text><script>alert(1)</script>&amp;\"'");
    }

    @Test
    void a_text_keeps_to_its_width() throws Exception {
        SvgDrawing drawing = new SvgDrawing(AREA, "t", "", Images.NONE);
        drawing.text("label", 1, 2, 30, new Font(12, Set.of(), Color.BLACK));
        assertThat(((Element) parsed(drawing.bytes()).getElementsByTagName("text").item(0)).getAttribute("textLength")).isEqualTo("30");
    }

    @Test
    void corners_are_round_and_lines_are_dashed() {
        SvgDrawing drawing = new SvgDrawing(AREA, "t", "", Images.NONE);
        drawing.polyline(List.of(new Point(0, 0), new Point(20, 0), new Point(20, 20)), 6, LINE);
        assertThat(drawing.toString()).contains("M0,0L14,0Q20,0 20,6L20,20").contains("stroke-dasharray=\"6 4\"");
    }

    @Test
    void an_icon_of_plain_shapes_is_taken_over_once_and_used_wherever_it_stands() {
        SvgDrawing drawing = new SvgDrawing(AREA, "t", "",
                path -> bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M0 0h4' stroke='#123456'/></svg>"));
        drawing.image("/a/b.svg", new Bounds(0, 0, 16, 16));
        drawing.image("/a/b.svg", new Bounds(30, 0, 16, 16));
        assertThat(drawing.toString()).containsOnlyOnce("<symbol ").containsOnlyOnce("M0 0h4");
        assertThat(drawing.toString().split("<use ")).hasSize(3);
    }

    @Test
    void an_icon_with_anything_else_is_embedded_where_it_can_do_nothing() throws Exception {
        for (String evil : List.of("<script>alert(1)</script>", "<script href='x'/>", "<path d='M0 0' onclick='x()'/>", "<path d='M0 0' fill='url(http://x)'/>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'/>", "<path d='M0 0' style='fill:red'/>")) {
            SvgDrawing drawing = new SvgDrawing(AREA, "t", "", path -> bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" + evil + "</svg>"));
            drawing.image("/a/b.svg", new Bounds(0, 0, 16, 16));
            assertThat(parsed(drawing.bytes()).getElementsByTagNameNS("*", "script").getLength()).isZero();
            assertThat(drawing.toString()).as(evil).doesNotContain("<symbol").contains("href=\"data:image/svg+xml;base64,");
        }
    }

    @Test
    void what_is_no_image_or_refers_to_entities_is_left_out() {
        for (String bad : List.of("no svg", "<svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>")) {
            SvgDrawing drawing = new SvgDrawing(AREA, "t", "", path -> bytes(bad));
            drawing.image("/a/b.svg", new Bounds(0, 0, 16, 16));
            assertThat(drawing.toString()).doesNotContain("<use").doesNotContain("<image");
        }
    }

    @Test
    void the_same_diagram_gives_the_same_bytes() throws Exception {
        assertThat(drawn()).isEqualTo(drawn());
        parsed(drawn());
    }

    private static byte[] drawn() {
        Sketch sketch = new Sketch();
        NodeView box = sketch.container(null, "free", HOSTILE);
        List<NodeView> nodes = sketch.nodes(box, "a", "b " + HOSTILE, "c");
        sketch.edge(nodes.get(0), nodes.get(1), HOSTILE);
        sketch.edge(nodes.get(2), nodes.get(1), "back");
        Scene scene = new Arranger().arrange(sketch.diagram, new DiagramLayout("Sketch"));
        SvgDrawing drawing = new SvgDrawing(scene.area().grown(10), "Sketch", "", Images.NONE);
        new Painter().paint(sketch.diagram, scene, view -> view == box ? Badge.WARNING : null, drawing);
        return drawing.bytes();
    }
}
