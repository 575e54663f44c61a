package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.prefs.BackingStoreException;

/** GEF 3.2 finds all that it needs: the fragment holds what the platform has dropped since. */
class GefOnTodaysPlatformTest {

    @RegisterExtension
    private final NothingFails failures = new NothingFails();
    private final Mouse mouse = new Mouse();
    private Control drawing;

    @BeforeEach
    void open() throws PartInitException {
        drawing = DiagramDesk.open(Desk.example("wind-quality"), "Landscape").editor().viewer().getControl();
    }

    @AfterEach
    void close() throws BackingStoreException {
        Desk.page().closeAllEditors(false);
        InstanceScope.INSTANCE.getNode("org.dodeka.diagram/palette").clear();
    }

    @Test
    void the_palette_is_dragged_to_the_other_side() {
        Desk.until("the drawing is there, and at its right the palette", () -> drawing.isVisible() && unfolded().isVisible()
                && left(unfolded()) > left(drawing));
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

    private Control unfolded() {
        return palette().getChildren()[1];
    }

    private FlyoutPaletteComposite palette() {
        return (FlyoutPaletteComposite) drawing.getParent();
    }
}
