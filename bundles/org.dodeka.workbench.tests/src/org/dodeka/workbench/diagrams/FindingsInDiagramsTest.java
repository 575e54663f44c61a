package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.validation.Finding;
import org.dodeka.viewpoint.drawing.Badges;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Findings at the corners of figures. */
@ExtendWith(NothingFails.class)
class FindingsInDiagramsTest {

    private DiagramDesk desk;
    private Widgets widgets;

    @BeforeEach
    void open() throws Exception {
        desk = DiagramDesk.open(Desk.example("compliance-express"), "Landscape");
        widgets = new Widgets(desk.viewer());
        desk.fit();
        Desk.until("something is found", () -> !desk.session().findings().all().all().isEmpty());
        desk.draw();
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    private List<IFigure> marks() {
        LayeredPane pane = (LayeredPane) LayerManager.Helper.find(desk.viewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        List<IFigure> marks = new java.util.ArrayList<>();
        for (Object mark : pane.getLayer("org.dodeka.diagram.marks").getChildren()) {
            marks.add((IFigure) mark);
        }
        return marks;
    }

    private boolean isWrong(NodeView node) {
        return desk.session().findings().of(node.element()).stream().anyMatch(finding -> !finding.waived()
                && finding.severity() != org.dodeka.validation.Severity.INFO);
    }

    private IFigure badge(NodeView node) {
        Bounds place = Badges.place(desk.live().scene().bounds(node));
        return marks().stream().filter(mark -> mark.getBounds().contains(place.center().x(), place.center().y())).findFirst().orElse(null);
    }

    @Test
    void each_node_with_an_error_or_a_warning_has_a_badge_and_no_other() {
        assertThat(desk.nodes()).anyMatch(this::isWrong);
        for (NodeView node : desk.nodes()) {
            assertThat(badge(node) != null).as(node.key()).isEqualTo(isWrong(node));
        }
    }

    @Test
    void badges_follow_the_findings_and_can_be_switched_off() {
        NodeView wrong = desk.nodes().stream().filter(this::isWrong).findFirst().orElseThrow();
        Finding finding = desk.session().findings().of(wrong.element()).stream().filter(each -> !each.waived()).findFirst().orElseThrow();
        assertThat(badge(wrong).getToolTip()).extracting(tip -> ((org.eclipse.draw2d.Label) tip).getText()).asString().contains(finding.message());
        widgets.choose("Layers", "Findings on Figures");
        desk.draw();
        Desk.until("no badge is there", () -> marks().isEmpty());
        widgets.choose("Layers", "Findings on Figures");
        Desk.until("they are there again", () -> badge(wrong) != null);
        for (Finding each : List.copyOf(desk.session().findings().of(wrong.element()))) {
            if (!each.waived() && org.dodeka.session.SessionFindings.canWaive(each)) {
                desk.session().findings().waive(each, "Agreed with everybody", null);
            }
        }
        desk.session().findings().update();
        desk.draw();
        assertThat(badge(wrong) != null).isEqualTo(isWrong(wrong));
    }

    @Test
    void a_click_on_a_badge_offers_what_can_be_done_and_leaves_the_figure_alone() {
        NodeView wrong = desk.nodes().stream().filter(this::isWrong).filter(node -> badge(node) != null).findFirst().orElseThrow();
        Rectangle place = badge(wrong).getBounds().getCopy();
        badge(wrong).translateToAbsolute(place);
        Menu[] shown = new Menu[1];
        desk.viewer().getControl().getDisplay().addFilter(SWT.Show, new org.eclipse.swt.widgets.Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof Menu menu) {
                    shown[0] = menu;
                    event.display.removeFilter(SWT.Show, this);
                    event.display.asyncExec(() -> {
                        if (!menu.isDisposed()) {
                            menu.setVisible(false);
                        }
                    });
                }
            }
        });
        desk.mouse.click(desk.display(place.getCenter()));
        Desk.until("a menu is shown", () -> shown[0] != null);
        assertThat(desk.selected()).isEmpty();
        List<String> texts = List.of(shown[0].getItems()).stream().map(MenuItem::getText).toList();
        Finding finding = desk.session().findings().of(wrong.element()).stream().filter(each -> !each.waived()).findFirst().orElseThrow();
        assertThat(texts).anyMatch(text -> text.startsWith(finding.message().substring(0, 20)));
        assertThat(texts.size()).isGreaterThan(1);
    }
}
