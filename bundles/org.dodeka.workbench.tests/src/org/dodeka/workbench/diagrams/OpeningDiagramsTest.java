package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.diagram.open.Diagrams;
import org.dodeka.workbench.explorer.DesignExplorer;
import org.dodeka.workbench.explorer.Node;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways by which people come to diagrams. */
@ExtendWith(NothingFails.class)
class OpeningDiagramsTest {

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    private static void untilShown(String title) {
        Desk.until(title + " is shown", () -> Desk.page().getActiveEditor() instanceof DiagramEditor editor && editor.getTitle().equals(title)
                && editor.live().filter(live -> live.scene() != null).isPresent());
    }

    @Test
    void the_explorer_lists_the_five_diagrams_first_and_opens_them() throws Exception {
        IFile file = Desk.example("wind-quality");
        CommonViewer viewer = ((DesignExplorer) Desk.page().showView(DesignExplorer.ID)).getCommonViewer();
        viewer.expandToLevel(file, 1);
        ITreeContentProvider content = (ITreeContentProvider) viewer.getContentProvider();
        Desk.until("the design is read", () -> content.getChildren(file)[0] instanceof Node.DiagramsNode);
        Object[] diagrams = content.getChildren(content.getChildren(file)[0]);
        Desk.until("they are there", () -> {
            viewer.setExpandedState(content.getChildren(file)[0], true); // the tree may still say that it is read
            return viewer.testFindItem(diagrams[4]) != null;
        });
        assertThat(Arrays.stream(diagrams).map(each -> ((TreeItem) viewer.testFindItem(each)).getText())).containsExactly(
                "Landscape", "Participation", "Learning loops", "Value creation", "Force field");
        viewer.setSelection(new StructuredSelection(diagrams[1]), true);
        viewer.getTree().setFocus();
        Event enter = new Event();
        enter.item = viewer.getTree().getSelection()[0];
        viewer.getTree().notifyListeners(SWT.DefaultSelection, enter);
        untilShown("Participation \u2013 wind-quality");
        viewer.collapseAll();
    }

    @Test
    void the_command_opens_a_diagram_of_the_design_in_the_form_editor() throws Exception {
        Desk.open(Desk.example("wind-quality"));
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.dodeka.diagram.openDiagram", null);
        untilShown("Landscape \u2013 wind-quality");
    }

    @Test
    void a_diagram_that_is_opened_again_is_brought_to_the_top() throws Exception {
        DiagramDesk desk = DiagramDesk.open(Desk.example("wind-quality"), "Landscape");
        Desk.open(Desk.example("wind-quality"));
        Diagrams.open(Desk.page(), desk.session().file(), "Landscape");
        assertThat(Desk.page().getActiveEditor()).isSameAs(desk.editor());
    }

    @Test
    void a_diagram_is_found_again_after_a_restart() throws Exception {
        DiagramDesk desk = DiagramDesk.open(Desk.example("wind-quality"), "Force field");
        IEditorInput input = desk.editor().getEditorInput();
        IPersistableElement kept = input.getPersistable();
        XMLMemento memento = XMLMemento.createWriteRoot("editor");
        kept.saveState(memento);
        IAdaptable again = PlatformUI.getWorkbench().getElementFactory(kept.getFactoryId()).createElement(memento);
        assertThat(again).isEqualTo(input);
    }
}
