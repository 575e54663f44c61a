package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;

import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layers, filters, zoom, overview and search of a diagram. */
@ExtendWith(NothingFails.class)
class LookingAtDiagramsTest {

    private DiagramDesk desk;
    private Widgets widgets;

    @BeforeEach
    void open() throws Exception {
        desk = DiagramDesk.open(Desk.example("wind-quality"), "Landscape");
        widgets = new Widgets(desk.viewer());
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    private ZoomManager zoom() {
        return ((ScalableFreeformRootEditPart) desk.viewer().getRootEditPart()).getZoomManager();
    }

    private Viewport port() {
        return ((FigureCanvas) desk.viewer().getControl()).getViewport();
    }

    @Test
    void a_layer_is_switched_in_the_menu_and_is_on_when_the_diagram_is_opened_again() throws Exception {
        long people = desk.nodes().stream().filter(node -> node.element().eClass().getName().equals("Person")).count();
        widgets.choose("Layers", "People");
        desk.draw();
        assertThat(desk.nodes().stream().filter(node -> node.element().eClass().getName().equals("Person")).count()).isGreaterThan(people);
        assertThat(widgets.item("Layers", "People").getSelection()).isTrue();
        int shown = desk.nodes().size();
        Desk.open(Desk.example("wind-quality")); // keeps the session
        desk.close();
        desk = DiagramDesk.open(Desk.example("wind-quality"), "Landscape");
        assertThat(desk.nodes()).hasSize(shown);
    }

    @Test
    void a_filter_leaves_out_what_it_names() {
        int all = desk.nodes().size();
        widgets.choose("Layers", "Only live spaces");
        desk.draw();
        assertThat(desk.live().diagram().filters()).hasSize(1);
        assertThat(desk.nodes().size()).isLessThanOrEqualTo(all);
        widgets.choose("Layers", "Only live spaces");
        desk.draw();
        assertThat(desk.nodes()).hasSize(all);
    }

    @Test
    void keys_and_buttons_zoom_in_steps() {
        desk.viewer().getControl().setFocus();
        key('0');
        assertThat(zoom().getZoom()).isEqualTo(1);
        key('-');
        assertThat(zoom().getZoom()).isEqualTo(0.75);
        widgets.push("Zoom In");
        assertThat(zoom().getZoom()).isEqualTo(1);
        assertThat(widgets.button("100").getText()).isEqualTo("100 %");
        widgets.push("Whole Diagram");
        assertThat(port().getHorizontalRangeModel().getExtent()).isGreaterThanOrEqualTo(
                port().getHorizontalRangeModel().getMaximum() - port().getHorizontalRangeModel().getMinimum() - 1);
    }

    private void key(char key) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = SWT.MOD1;
        desk.viewer().getControl().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void the_wheel_with_ctrl_enlarges_around_the_pointer() {
        zoom().setZoom(2);
        port().setViewLocation(100, 80);
        desk.draw();
        var seen = port().getViewLocation();
        Event wheel = new Event();
        wheel.x = 200;
        wheel.y = 100;
        wheel.count = 3;
        wheel.stateMask = SWT.MOD1;
        desk.viewer().getControl().notifyListeners(SWT.MouseWheel, wheel);
        assertThat(wheel.doit).as("it does not scroll as well").isFalse();
        double level = zoom().getZoom();
        assertThat(level).isGreaterThan(2);
        assertThat((port().getViewLocation().x + 200) / level).isCloseTo((seen.x + 200) / 2.0, org.assertj.core.data.Offset.offset(2.0));
        assertThat((port().getViewLocation().y + 100) / level).isCloseTo((seen.y + 100) / 2.0, org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void the_overview_scrolls_the_diagram_where_its_frame_is_dragged() throws Exception {
        IViewPart view = Desk.page().showView("org.dodeka.diagram.overview");
        try {
            zoom().setZoom(2);
            desk.draw();
            Canvas canvas = (Canvas) ((PageBookView) view).getCurrentPage().getControl();
            Desk.until("the overview is drawn", canvas::isVisible);
            port().setViewLocation(port().getHorizontalRangeModel().getMinimum(), port().getVerticalRangeModel().getMinimum());
            desk.draw();
            var before = port().getViewLocation();
            desk.mouse.drag(canvas.toDisplay(canvas.getSize().x / 2, canvas.getSize().y / 2),
                    canvas.toDisplay(canvas.getSize().x / 2 + 5, canvas.getSize().y / 2 + 5));
            assertThat(port().getViewLocation()).isNotEqualTo(before);
        } finally {
            Desk.page().hideView(view);
        }
    }

    @Test
    void what_is_searched_is_selected_and_enter_goes_on() {
        NodeView space = desk.nodes().stream().filter(node -> node.element().eClass().getName().equals("Space")).findFirst().orElseThrow();
        widgets.push("Find");
        Text field = widgets.search();
        Desk.until("the search is there", field::isVisible);
        field.setText(space.label().toUpperCase());
        assertThat(desk.selected()).extracting(view -> view.label()).containsExactly(space.label());
        field.setText("e");
        var first = desk.selected();
        field.setFocus();
        desk.keys.press(KeyEvent.VK_ENTER);
        Desk.until("the next one is selected", () -> !desk.selected().equals(first) && desk.selected().size() == 1);
        desk.keys.press(KeyEvent.VK_ESCAPE);
        Desk.until("the search is closed", () -> !field.isVisible());
        assertThat(desk.viewer().getControl().isFocusControl()).isTrue();
    }
}
