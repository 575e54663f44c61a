package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.findings.FindingsView;
import org.dodeka.workbench.welcome.WelcomeHandler;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When everything is closed, nothing of it is left. */
@ExtendWith(NothingFails.class)
class LeakTest {

    private static final String[] EXAMPLES = { "wind-quality", "river-care", "compliance-express" };
    private static final String[] PAGES = { "overview", "spaces", "people", "boundaries", "value", "forces", "disciplines", "answers", "source" };
    private static final String[] VIEWS = { FindingsView.ID, "org.dodeka.workbench.whatif", "org.eclipse.ui.views.ProblemView" };

    private final List<WeakReference<Object>> opened = new ArrayList<>();
    private final List<Error> notDisposed = new ArrayList<>();

    @AfterEach
    void close() {
        Resource.setNonDisposeHandler(null);
        Desk.page().closeAllEditors(false);
    }

    @Test
    void no_session_editor_design_image_colour_or_font_is_left() throws Exception {
        everything("wind-quality"); // what stays for good is there after the first time
        opened.clear();
        collect();
        Resource.setNonDisposeHandler(error -> {
            synchronized (notDisposed) {
                notDisposed.add(error);
            }
        });
        everything(EXAMPLES);
        Desk.until("everything is collected", () -> {
            collect();
            return opened.stream().allMatch(each -> each.get() == null);
        });
        assertThat(OpenDesigns.sessions().all()).isEmpty();
        synchronized (notDisposed) {
            assertThat(notDisposed).as("images, colours and fonts that nobody released").isEmpty();
        }
    }

    private void everything(String... examples) throws Exception {
        for (String view : VIEWS) {
            Desk.page().showView(view);
        }
        for (String example : examples) {
            work(Desk.open(Desk.example(example)));
        }
        WelcomeHandler.open(Desk.page(), true); // the platform remembers what was active last
        draw();
        Desk.page().closeAllEditors(false);
        draw();
    }

    private void work(DesignEditor editor) {
        DesignSession session = Desk.session(editor);
        opened.add(new WeakReference<>(editor));
        opened.add(new WeakReference<>(session));
        opened.add(new WeakReference<>(session.design()));
        for (String page : PAGES) {
            editor.setActivePage(page);
            draw();
        }
        editor.reveal(session.design().getSpaces().getLast());
        session.edits().set(session.design().getSpaces().getLast(), DesignPackage.Literals.SPACE__DOMAIN, "Something else");
        session.findings().update();
        draw();
        session.undo();
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
