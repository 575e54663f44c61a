package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.diagram.open.Diagrams;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.dodeka.workbench.welcome.WelcomeHandler;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When all diagrams are closed, nothing of them is left. */
@ExtendWith(NothingFails.class)
class DiagramLeakTest {

    private static final int TIMES = 20;

    private final List<WeakReference<Object>> opened = new ArrayList<>();
    private final List<Error> notDisposed = new ArrayList<>();

    @AfterEach
    void close() {
        Resource.setNonDisposeHandler(null);
        Desk.page().closeAllEditors(false);
    }

    @Test
    void nothing_is_left_of_five_diagrams_that_were_opened_twenty_times() throws Exception {
        IViewPart properties = Desk.page().showView("org.dodeka.diagram.properties");
        IViewPart overview = Desk.page().showView("org.dodeka.diagram.overview");
        round(); // what stays for good is there after the first time
        opened.clear();
        collect();
        Resource.setNonDisposeHandler(error -> {
            synchronized (notDisposed) {
                notDisposed.add(error);
            }
        });
        for (int i = 0; i < TIMES; i++) {
            round();
        }
        WelcomeHandler.open(Desk.page(), true); // the platform remembers what was active last
        draw();
        Desk.page().closeAllEditors(false);
        Desk.until("everything is collected", () -> {
            collect();
            return opened.stream().allMatch(each -> each.get() == null);
        });
        assertThat(OpenDesigns.sessions().all()).isEmpty();
        synchronized (notDisposed) {
            assertThat(notDisposed).as("images, colours and fonts that nobody released").isEmpty();
        }
        Desk.page().hideView(properties);
        Desk.page().hideView(overview);
    }

    private void round() throws Exception {
        for (Diagrams.Kind kind : Diagrams.all()) {
            DiagramDesk desk = DiagramDesk.open(Desk.example("wind-quality"), kind.name());
            opened.add(new WeakReference<>(desk.editor()));
            opened.add(new WeakReference<>(desk.session()));
            opened.add(new WeakReference<>(desk.session().design()));
            opened.add(new WeakReference<>(desk.live()));
            opened.add(new WeakReference<>(((GraphicalEditPart) desk.viewer().getContents()).getFigure()));
            desk.nodes().stream().findFirst().ifPresent(node -> {
                opened.add(new WeakReference<>(((GraphicalEditPart) desk.part(node)).getFigure()));
                desk.viewer().select(desk.part(node));
            });
            desk.session().edits().set(desk.session().design(), DesignPackage.Literals.DESIGN__PURPOSE, "Something else");
            desk.draw();
            desk.session().undo();
            desk.close();
        }
        draw();
    }

    private static void draw() {
        while (Display.getCurrent().readAndDispatch()) {
            // until nothing is left to be drawn
        }
    }

    private static void collect() {
        System.gc();
        draw();
    }
}
