package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** GEF 3.2 finds all that it needs: the fragment holds what the platform has dropped since. */
class GefOnTodaysPlatformTest {

    /** What GEF keeps of palettes, for all its editors. */
    private static final List<String> KEPT = List.of("org.eclipse.gef.pdock", "org.eclipse.gef.pstate", "org.eclipse.gef.psize");

    @RegisterExtension
    private final NothingFails failures = new NothingFails();
    private final Mouse mouse = new Mouse();
    private Control drawing;

    @BeforeEach
    void open() throws PartInitException {
        IEditorPart editor = Desk.page().openEditor(new FileEditorInput(Desk.example("wind-quality")), DiagramEditor.ID, true,
                IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        drawing = editor.getAdapter(GraphicalViewer.class).getControl();
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        ScopedPreferenceStore palettes = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.gef");
        KEPT.forEach(palettes::setToDefault);
    }

    @Test
    void the_palette_stays_open_and_is_dragged_to_the_other_side() {
        Desk.until("the drawing is there, and at its right the closed palette", () -> drawing.isVisible() && left(folded()) > left(drawing));
        mouse.click(middle(button(folded())));
        Desk.until("the palette is open", () -> unfolded().isVisible());
        Control title = ((Composite) unfolded()).getChildren()[0];
        Point from = middle(title);
        mouse.drag(from, new Point(from.x - 20, from.y), new Point(from.x - 60, from.y), middle(drawing), new Point(left(drawing) + 20, from.y),
                new Point(left(drawing) + 10, from.y));
        Desk.until("the palette is at the left", () -> left(unfolded()) < left(drawing));
        assertThat(unfolded().isVisible()).isTrue();
    }

    private static int left(Control control) {
        return control.toDisplay(0, 0).x;
    }

    private static Point middle(Control control) {
        return control.toDisplay(control.getSize().x / 2, control.getSize().y / 2);
    }

    private Control folded() {
        return palette().getChildren()[0];
    }

    private Control unfolded() {
        return palette().getChildren()[1];
    }

    private static Control button(Control folded) {
        return ((Composite) folded).getChildren()[0];
    }

    private FlyoutPaletteComposite palette() {
        return (FlyoutPaletteComposite) drawing.getParent();
    }
}
