package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures are put elsewhere, elements are copied: what is the same in all diagrams. */
@ExtendWith(NothingFails.class)
class DiagramEditingTest {

    private DiagramDesk desk;
    private DesignState before;
    private DiagramState drawn;

    @BeforeEach
    void open() throws Exception {
        open(copy());
    }

    private static IFile copy() throws Exception {
        IFile copy = Desk.example("wind-quality").getParent().getFile(IPath.fromOSString("moved.learning"));
        if (copy.exists()) {
            copy.delete(true, null);
        }
        Desk.example("wind-quality").copy(copy.getFullPath(), true, null);
        return copy;
    }

    private void open(IFile copy) throws Exception {
        desk = DiagramDesk.open(copy, "Landscape");
        desk.maximize();
        desk.fit();
        before = DesignState.of(desk.session().design());
        drawn = DiagramState.of(desk.live());
    }

    @AfterEach
    void close() {
        desk.finishTyping();
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).isEmpty();
    }

    private NodeView group(int index) {
        return desk.nodes().stream().filter(node -> node.mapping().name().equals("group")).filter(node -> desk.on(node).isPresent()).skip(index)
                .findFirst().orElseThrow();
    }

    private Bounds bounds(NodeView view) {
        return desk.live().scene().bounds(view);
    }

    private void everythingIsAsBeforeAfterUndo() {
        desk.undo();
        assertThat(DiagramState.of(desk.live()).views()).isEqualTo(drawn.views());
        assertThat(DesignState.of(desk.session().design()).values()).isEqualTo(before.values());
        assertThat(desk.session().undoLabel()).isEmpty();
    }

    private void run(String action) {
        IAction found = ((ActionRegistry) desk.editor().getAdapter(ActionRegistry.class)).getAction(action);
        assertThat(found.isEnabled()).as(action).isTrue();
        found.run();
        desk.draw();
    }

    @Test
    void a_figure_is_moved_with_the_mouse() {
        NodeView group = group(0);
        Bounds at = bounds(group);
        Point from = desk.on(group).orElseThrow();
        desk.drag(from, new Point(from.x + 30, from.y + 40));
        assertThat(bounds(group).y()).isGreaterThan(at.y());
        assertThat(DesignState.of(desk.session().design()).values()).isEqualTo(before.values());
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void arrows_move_by_the_grid_and_with_shift_by_a_pixel() {
        NodeView group = group(0);
        Bounds at = bounds(group);
        desk.select(group);
        desk.keys.press(KeyEvent.VK_RIGHT);
        Desk.until("it moved", () -> bounds(group).equals(at.movedBy(10, 0)));
        desk.keys.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
        Desk.until("it moved", () -> bounds(group).equals(at.movedBy(10, 1)));
        desk.undo();
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void a_figure_is_resized_with_its_handle_and_fits_its_content_again() {
        NodeView group = group(0);
        Bounds at = bounds(group);
        desk.select(group);
        Point corner = desk.display(new org.dodeka.viewpoint.layout.Point(at.right(), at.bottom()));
        desk.drag(corner, new Point(corner.x + 40, corner.y + 30));
        if (group.look().resizeKind() == org.dodeka.viewpoint.description.ResizeKind.NONE) {
            assertThat(bounds(group).width()).isEqualTo(at.width());
            return;
        }
        assertThat(bounds(group).width()).isGreaterThan(at.width());
        run("org.dodeka.diagram.fitSize");
        assertThat(bounds(group)).isEqualTo(at);
    }

    @Test
    void an_edge_is_bent_and_made_straight_again() {
        EdgeView edge = desk.edges().stream().filter(one -> desk.on(one).isPresent()).findFirst().orElseThrow();
        desk.select(edge);
        List<org.dodeka.viewpoint.layout.Point> route = desk.live().scene().route(edge);
        int longest = IntStream.range(1, route.size()).boxed().max(Comparator.comparingInt(i -> Math.abs(route.get(i).x() - route.get(i - 1).x())
                + Math.abs(route.get(i).y() - route.get(i - 1).y()))).orElseThrow();
        org.dodeka.viewpoint.layout.Point a = route.get(longest - 1);
        org.dodeka.viewpoint.layout.Point b = route.get(longest);
        Point middle = desk.display(new org.dodeka.viewpoint.layout.Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
        desk.drag(middle, new Point(middle.x + 25, middle.y + 35));
        Desk.until("it is bent", () -> desk.session().undoLabel().isPresent());
        FigureLayout stored = desk.live().layout().get(edge.key());
        assertThat(stored.bendpoints()).isNotEmpty();
        assertThat(desk.live().scene().route(edge)).containsAll(stored.bendpoints());
        run("org.dodeka.diagram.straighten");
        assertThat(desk.live().layout().get(edge.key()).bendpoints()).isEmpty();
        desk.undo();
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void a_copy_is_pasted_where_the_pointer_is_and_one_undo_takes_it_back() {
        NodeView group = group(0);
        desk.select(group);
        desk.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        Point free = desk.onNothing().orElseThrow();
        desk.mouse.move(free);
        org.dodeka.viewpoint.layout.Point wanted = desk.diagram(free);
        desk.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        Desk.until("it is pasted", () -> desk.session().undoLabel().isPresent());
        assertThat(DesignState.of(desk.session().design()).since(before)).contains("+Group in Design.groups");
        NodeView copy = (NodeView) desk.selected().getFirst();
        assertThat(Math.abs(bounds(copy).x() - wanted.x()) + Math.abs(bounds(copy).y() - wanted.y())).isLessThan(5);
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void a_duplicate_comes_beside_its_original() {
        NodeView group = group(0);
        desk.select(group);
        run("org.dodeka.diagram.duplicate");
        NodeView copy = (NodeView) desk.selected().getFirst();
        assertThat(bounds(copy).x()).isEqualTo(bounds(group).x() + 20);
        assertThat(bounds(copy).y()).isEqualTo(bounds(group).y() + 20);
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void figures_are_aligned_with_the_one_selected_last() {
        NodeView one = group(0);
        NodeView other = group(1);
        desk.select(one);
        desk.keys.hold(KeyEvent.VK_SHIFT, () -> desk.mouse.click(desk.on(other).orElseThrow()));
        Desk.until("both are selected", () -> desk.selected().size() == 2);
        Bounds model = bounds((NodeView) desk.selected().getLast());
        run("org.dodeka.diagram.align.LEFT");
        assertThat(bounds(one).x()).isEqualTo(model.x());
        assertThat(bounds(other).x()).isEqualTo(model.x());
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void everything_is_arranged_by_one_entry_of_the_history() {
        NodeView group = group(0);
        desk.select(group);
        desk.keys.press(KeyEvent.VK_RIGHT);
        Desk.until("it moved", () -> desk.session().undoLabel().isPresent());
        String moved = desk.session().undoLabel().orElseThrow();
        run("org.dodeka.diagram.arrangeAll");
        Desk.until("all is arranged", () -> !desk.session().undoLabel().orElseThrow().equals(moved));
        desk.undo();
        assertThat(desk.session().undoLabel()).contains(moved);
        everythingIsAsBeforeAfterUndo();
    }

    @Test
    void a_design_that_a_newer_version_wrote_is_not_changed_by_anything() throws Exception {
        Desk.page().closeAllEditors(false);
        IFile newer = copy();
        Path path = Path.of(newer.getLocationURI());
        Files.writeString(path, Files.readString(path).replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\""));
        newer.refreshLocal(IResource.DEPTH_ZERO, null);
        open(newer);
        assertThat(desk.session().isReadOnly()).isTrue();
        Desk.until("it is said", () -> desk.says("Read-only"));
        desk.fit();
        NodeView group = group(0);
        Bounds at = bounds(group);
        desk.select(group);
        ActionRegistry actions = (ActionRegistry) desk.editor().getAdapter(ActionRegistry.class);
        for (String id : List.of("delete", "paste", "cut", "org.dodeka.diagram.duplicate", "org.dodeka.diagram.arrangeAll", "org.dodeka.diagram.rename")) {
            assertThat(actions.getAction(id).isEnabled()).as(id).isFalse();
        }
        assertThat(actions.getAction("copy").isEnabled()).as("copy").isTrue();
        Point from = desk.on(group).orElseThrow();
        desk.drag(from, new Point(from.x + 30, from.y + 40));
        desk.keys.press(KeyEvent.VK_F2);
        desk.draw();
        assertThat(desk.label()).isNull();
        assertThat(bounds(group)).isEqualTo(at);
    }

    @Test
    void a_letter_begins_to_edit_the_label_and_escape_gives_it_up() {
        NodeView group = group(0);
        desk.select(group);
        desk.keys.type("q");
        Desk.until("the label is edited", () -> desk.label() != null && desk.label().getText().equals("q"));
        assertThat(desk.editor().isTyping()).isTrue();
        desk.keys.press(KeyEvent.VK_ESCAPE);
        Desk.until("it is given up", () -> desk.label() == null);
        assertThat(desk.session().undoLabel()).isEmpty();
    }

    @Test
    void escape_gives_up_a_tool() {
        desk.choose("newParentLink");
        desk.mouse.move(desk.on(group(0)).orElseThrow());
        desk.keys.press(KeyEvent.VK_ESCAPE);
        Desk.until("the pointer is back", () -> desk.viewer().getEditDomain().getActiveTool() instanceof SelectionTool);
    }

    @Test
    void everything_is_selected_by_its_key() {
        desk.select(group(0));
        desk.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        Desk.until("all is selected", () -> desk.selected().size() == desk.views().stream().filter(view -> desk.part(view) != null).count());
        assertThat(desk.selected()).map(View::key).doesNotHaveDuplicates();
    }
}
