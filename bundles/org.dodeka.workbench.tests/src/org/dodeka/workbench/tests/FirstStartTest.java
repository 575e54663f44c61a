package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.workbench.DesignPerspective;
import org.dodeka.workbench.FirstStart;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;

/** In a new workspace something real is there to be read. */
class FirstStartTest {

    @Test
    void the_examples_are_in_the_explorer_and_one_of_them_is_open() throws Exception {
        Desk.example("wind-quality"); // the start of the workbench under test is over
        Desk.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        FirstStart.in(Desk.page().getWorkbenchWindow());
        Desk.until("a design is open", () -> Desk.page().getActiveEditor() != null);
        assertThat(Desk.page().getActiveEditor().getTitle()).isEqualTo("wind-quality.learning");
        assertThat(Desk.example("wind-quality").getParent().members()).extracting(member -> member.getName()).contains("wind-quality.learning",
                "river-care.learning", "compliance-express.learning", "learning-culture.learning", "leaderful-operations.learning",
                "leaders-between-events.learning");
        CommonNavigator explorer = (CommonNavigator) Desk.page().findView(DesignPerspective.EXPLORER);
        Desk.until("the explorer shows them", () -> explorer.getCommonViewer().getTree().getItemCount() == 1);
        assertThat(explorer.getCommonViewer().getTree().getItem(0).getText()).isEqualTo("Examples");
        Desk.page().closeAllEditors(false);
    }
}
