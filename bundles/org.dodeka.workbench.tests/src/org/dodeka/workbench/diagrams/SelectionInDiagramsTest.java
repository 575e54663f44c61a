package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.model.design.Group;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.workbench.explorer.DesignExplorer;
import org.dodeka.workbench.explorer.Node;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is selected in a diagram, and what other parts of the workbench show of it. */
@ExtendWith(NothingFails.class)
class SelectionInDiagramsTest {

    private DiagramDesk desk;
    private NodeView space;

    @BeforeEach
    void open() throws Exception {
        desk = DiagramDesk.open(Desk.example("wind-quality"), "Landscape");
        space = desk.nodes().stream().filter(node -> node.element().eClass().getName().equals("Space")).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    @Test
    void the_element_of_a_selected_figure_is_the_selection_of_the_workbench_and_of_the_explorer() throws Exception {
        DesignExplorer explorer = (DesignExplorer) Desk.page().showView(DesignExplorer.ID);
        boolean linked = explorer.isLinkingEnabled();
        explorer.setLinkingEnabled(true);
        try {
            Desk.page().activate(desk.editor());
            desk.select(space);
            assertThat(((IStructuredSelection) Desk.page().getSelection()).toList()).isEqualTo(List.of(space.element()));
            CommonViewer tree = explorer.getCommonViewer();
            Desk.until("the explorer shows it", () -> tree.getStructuredSelection().getFirstElement() instanceof Node.ElementNode node
                    && node.element() == space.element());
            EObject group = desk.nodes().stream().map(NodeView::element).filter(Group.class::isInstance).findFirst().orElseThrow();
            explorer.reveal(desk.session(), group);
            Desk.until("the diagram shows it", () -> !desk.selected().isEmpty() && desk.selected().getFirst().element() == group);
        } finally {
            explorer.setLinkingEnabled(linked);
            explorer.getCommonViewer().collapseAll();
        }
    }

    @Test
    void what_is_revealed_is_selected_and_what_the_diagram_does_not_show_opens_in_the_form() {
        desk.editor().reveal(space.element());
        assertThat(desk.selected().getFirst().element()).isSameAs(space.element());
        EObject indicator = desk.session().design().getIndicators().getFirst();
        desk.editor().reveal(indicator);
        Desk.until("the form is open", () -> Desk.page().getActiveEditor() instanceof DesignEditor form && form.session().isPresent());
    }

    @Test
    void the_properties_of_a_figure_are_edited_in_the_same_form_as_elsewhere() throws Exception {
        desk.select(space);
        new Widgets(desk.viewer()).choose("Properties");
        IViewPart view = Desk.page().findView("org.dodeka.diagram.properties");
        try {
            Composite page = (Composite) ((PageBookView) view).getCurrentPage().getControl();
            Text name = Widgets.all(page, Text.class, text -> text.getText().equals(space.label())).getFirst();
            name.setFocus();
            name.setText("Another name");
            Desk.page().activate(desk.editor());
            desk.draw();
            assertThat(space.label()).isEqualTo("Another name");
            desk.editor().undo();
            desk.draw();
            assertThat(space.label()).isNotEqualTo("Another name");
            desk.session().edits().delete(List.of(space.element()));
            desk.draw();
            assertThat(Widgets.all(page, Text.class, text -> text.isVisible())).isEmpty();
        } finally {
            Desk.page().hideView(view);
        }
    }
}
