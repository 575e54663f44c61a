package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.dodeka.diagram.export.ExportFormat;
import org.dodeka.diagram.export.Exporting;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams leave the workbench as drawings and images. */
@ExtendWith(NothingFails.class)
class ExportOfDiagramsTest {

    @TempDir
    Path folder;
    private DiagramDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = DiagramDesk.open(Desk.example("wind-quality"), "Landscape");
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    private Path written(ExportFormat format, String name) {
        Path file = folder.resolve(name);
        AtomicReference<Path> done = new AtomicReference<>();
        Exporting.write(desk.live(), "Landscape", format, file, done::set);
        Desk.until("it is written", () -> done.get() != null);
        return done.get();
    }

    @Test
    void an_svg_shows_the_labels_of_all_that_is_shown() throws Exception {
        String svg = Files.readString(written(ExportFormat.SVG, "a.svg"));
        assertThat(svg).startsWith("<svg").contains("Landscape");
        desk.nodes().stream().filter(node -> node.element().eClass().getName().equals("Goal")).forEach(node ->
                assertThat(svg).contains(node.label().split(" ")[0]));
    }

    @Test
    void a_png_has_the_size_of_the_diagram_or_twice_that_and_is_not_empty() throws Exception {
        Bounds area = desk.live().scene().area().grown(16);
        ImageData once = new ImageData(written(ExportFormat.PNG, "a.png").toString());
        assertThat(once.width).isEqualTo(area.width());
        assertThat(once.height).isEqualTo(area.height());
        assertThat(once.palette.getRGB(once.getPixel(1, 1))).as("white around it, in a dark workbench too").isEqualTo(new RGB(255, 255, 255));
        ImageData twice = new ImageData(written(ExportFormat.PNG_DOUBLE, "b.png").toString());
        assertThat(twice.width).isEqualTo(2 * area.width());
        int ink = 0;
        for (int x = 0; x < twice.width; x += 3) {
            for (int y = 0; y < twice.height; y += 3) {
                ink += twice.palette.getRGB(twice.getPixel(x, y)).red < 255 ? 1 : 0;
            }
        }
        assertThat(ink).isGreaterThan(1_000);
    }

    @Test
    void a_copied_image_is_on_the_clipboard() {
        Exporting.copy(desk.live());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            assertThat(clipboard.getContents(ImageTransfer.getInstance())).isInstanceOfSatisfying(ImageData.class, data ->
                    assertThat(data.width).isEqualTo(2 * desk.live().scene().area().grown(16).width()));
        } finally {
            clipboard.dispose();
        }
    }
}
