package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Robot;
import java.awt.event.InputEvent;
import java.nio.file.Path;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.diagram.editor.DiagramInput;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.Design;
import org.dodeka.session.Lease;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.layout.Arranger;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.workbench.tests.BigDesign;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Large diagrams open soon and move smoothly. */
@ExtendWith(NothingFails.class)
class DiagramSpeedTest {

    private static final String DIAGRAM = "Value creation";
    private static final int ELEMENTS = 5_600;
    private static final int FIGURES = 2_000;
    private static final int SECONDS = 3;

    private IFile file;
    private Lease lease;

    @BeforeEach
    void open() throws Exception {
        file = BigDesign.of(ELEMENTS);
        lease = OpenDesigns.sessions().open(Path.of(file.getLocationURI()));
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().closeAllEditors(false);
        lease.close();
        file.delete(true, null);
    }

    @Test
    void two_thousand_figures_open_in_three_times_their_refresh_and_layout_and_are_dragged_smoothly() throws Exception {
        long bare = bare();
        bare = Math.min(bare, bare()); // warm
        long begun = System.nanoTime();
        DiagramEditor editor = (DiagramEditor) Desk.page().openEditor(new DiagramInput(Path.of(file.getLocationURI()), DIAGRAM), DiagramEditor.ID);
        Desk.until("the diagram is there", () -> editor.live().filter(live -> live.scene() != null).isPresent());
        while (Display.getCurrent().readAndDispatch()) {
            // until it is painted
        }
        long opening = System.nanoTime() - begun;
        DiagramDesk desk = DiagramDesk.open(file, DIAGRAM);
        int figures = desk.nodes().size() + desk.edges().size();
        double frames = drag(desk);
        ILog.get().info(String.format("%d figures: refresh and layout %d ms, opening %d ms, dragging %.1f frames a second", figures, bare / 1_000_000,
                opening / 1_000_000, frames));
        assertThat(figures).isGreaterThanOrEqualTo(FIGURES);
        assertThat(opening).isLessThan(3 * bare);
        assertThat(frames).isGreaterThanOrEqualTo(30);
    }

    private long bare() {
        Design design = lease.session().design();
        DiagramOffer offer = Viewpoints.installed().diagramsFor(design).stream().filter(each -> each.diagram().name().equals(DIAGRAM)).findFirst()
                .orElseThrow();
        long begun = System.nanoTime();
        Refresher refresher = new Refresher(offer.diagram(), design, offer.interpreter(design, problem -> { }), problem -> { });
        refresher.refreshAll();
        new Arranger().arrange(refresher.diagram(), new DiagramLayout(DIAGRAM));
        long arranged = System.nanoTime();
        refresher.dispose();
        return arranged - begun;
    }

    /** How often the diagram is painted in a second, while a figure is dragged by the mouse. */
    private static double drag(DiagramDesk desk) throws Exception {
        desk.draw();
        NodeView node = desk.nodes().stream().filter(each -> each.children().isEmpty() && desk.on(each).isPresent()).findFirst().orElseThrow();
        Point from = desk.on(node).orElseThrow();
        Robot robot = new Robot();
        int[] painted = new int[1];
        Listener counting = event -> painted[0]++;
        Display display = Display.getCurrent();
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        desk.draw();
        desk.viewer().getControl().addListener(SWT.Paint, counting);
        Thread hand = new Thread(() -> {
            for (int i = 0; i < SECONDS * 100; i++) {
                robot.mouseMove(from.x + 70 + (int) (60 * Math.sin(i / 12.0)), from.y + 50 + (int) (40 * Math.cos(i / 9.0)));
                robot.delay(10);
            }
        });
        long begun = System.nanoTime();
        hand.start();
        while (hand.isAlive()) {
            if (!display.readAndDispatch()) {
                display.timerExec(5, () -> { });
                display.sleep();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        desk.viewer().getControl().removeListener(SWT.Paint, counting);
        robot.keyPress(java.awt.event.KeyEvent.VK_ESCAPE);
        robot.keyRelease(java.awt.event.KeyEvent.VK_ESCAPE);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        desk.draw();
        return painted[0] / seconds;
    }
}
