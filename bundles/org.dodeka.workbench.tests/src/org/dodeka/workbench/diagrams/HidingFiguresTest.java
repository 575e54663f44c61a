package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures are taken out of the drawing and brought back, and pinned. */
@ExtendWith(NothingFails.class)
class HidingFiguresTest {

    private DiagramDesk desk;
    private Widgets widgets;
    private NodeView group;

    @BeforeEach
    void open() throws Exception {
        desk = DiagramDesk.open(Desk.example("wind-quality"), "Landscape");
        widgets = new Widgets(desk.viewer());
        group = desk.nodes().stream().filter(node -> node.element().eClass().getName().equals("Group")).findFirst().orElseThrow();
        desk.fit();
        desk.select(group);
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    @Test
    void what_is_hidden_is_gone_from_the_drawing_alone_and_comes_back_by_undo() {
        widgets.choose("Hide");
        desk.draw();
        assertThat(desk.nodes()).doesNotContain(group);
        assertThat(group.element().eContainer()).isNotNull();
        desk.editor().undo();
        desk.draw();
        assertThat(desk.nodes()).contains(group);
    }

    @Test
    void what_is_hidden_is_shown_again_by_its_name_in_the_menu() {
        Bounds before = desk.live().scene().bounds(group);
        widgets.choose("Hide");
        desk.draw();
        assertThat(widgets.texts("Show Hidden (1)")).containsExactly(group.label());
        widgets.choose("Show Hidden", group.label());
        desk.draw();
        assertThat(desk.live().scene().bounds(group)).isEqualTo(before);
        assertThat(widgets.has("Show Hidden")).isFalse();
    }

    @Test
    void an_edge_can_be_hidden_too() {
        var edge = desk.edges().stream().filter(each -> desk.on(each).isPresent()).findFirst().orElseThrow();
        desk.viewer().select(desk.part(edge));
        widgets.choose("Hide");
        desk.draw();
        assertThat(desk.edges()).doesNotContain(edge);
        assertThat(widgets.texts("Show Hidden (1)")).hasSize(1);
    }

    @Test
    void what_is_pinned_stays_when_all_is_arranged() {
        desk.live().session().edits().make("Move", () -> desk.live().layout().put(group.key(),
                desk.live().layout().get(group.key()).with(new Bounds(900, 1500, -1, -1))));
        desk.draw();
        widgets.choose("Pin");
        desk.draw();
        assertThat(widgets.item("Pin").getSelection()).isTrue();
        Bounds pinned = desk.live().scene().bounds(group);
        desk.live().session().edits().make("Arrange", () -> desk.live().arranger().arrangeAll(desk.live().diagram(), desk.live().layout()));
        desk.live().update();
        assertThat(desk.live().scene().bounds(group)).isEqualTo(pinned);
    }
}
