package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.NamedDesigns;
import org.dodeka.workbench.findings.FindingsView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(NothingFails.class)
class EditingTest {

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left when all editors are closed").isEmpty();
    }

    private static IFile copy(String example, String name) throws Exception {
        IFile copy = Desk.example(example).getParent().getFile(IPath.fromOSString(name + ".learning"));
        if (copy.exists()) {
            copy.delete(true, null);
        }
        Desk.example(example).copy(copy.getFullPath(), true, null);
        return copy;
    }

    @ParameterizedTest
    @ValueSource(strings = { "wind-quality", "leaderful-operations", "leaders-between-events", "learning-culture", "river-care", "compliance-express" })
    void every_page_of_every_example_opens_and_nothing_becomes_dirty(String example) throws Exception {
        DesignEditor editor = Desk.open(Desk.example(example));
        for (String page : new String[] { "overview", "spaces", "people", "boundaries", "value", "forces", "answers", "source" }) {
            assertThat(editor.setActivePage(page)).as(page).isNotNull();
            while (editor.getSite().getShell().getDisplay().readAndDispatch()) {
                // the page is drawn
            }
        }
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void an_edit_makes_the_editor_dirty_undo_makes_it_clean_and_saving_writes_the_file() throws Exception {
        IFile file = copy("wind-quality", "edited");
        DesignEditor editor = Desk.open(file);
        DesignSession session = Desk.session(editor);
        Space space = session.design().getSpaces().getFirst();
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, "Something else");
        assertThat(editor.isDirty()).isTrue();
        session.undo();
        assertThat(editor.isDirty()).as("dirty after undo").isFalse();
        session.redo();
        editor.doSave(new NullProgressMonitor());
        assertThat(editor.isDirty()).as("dirty after saving").isFalse();
        assertThat(Files.readString(Path.of(file.getLocationURI()))).contains("domain=\"Something else\"");
    }

    @Test
    void a_design_that_is_named_at_the_start_is_opened_wherever_it_lies(@TempDir Path folder) throws Exception {
        Files.copy(Path.of(Desk.example("river-care").getLocationURI()), folder.resolve("mine.learning"));
        NamedDesigns.open(Desk.page(), folder, "-other", "mine.learning");
        DesignEditor editor = (DesignEditor) Desk.page().getActiveEditor();
        Desk.until("the design is open", () -> editor.session().isPresent());
        assertThat(Desk.session(editor).file()).isEqualTo(folder.toRealPath().resolve("mine.learning"));
    }

    @Test
    void two_openings_share_one_session() throws Exception {
        IFile file = copy("wind-quality", "shared");
        DesignEditor editor = Desk.open(file);
        assertThat(Desk.open(file)).isSameAs(editor);
        assertThat(OpenDesigns.sessions().all()).hasSize(1);
    }

    @Test
    void findings_of_the_active_design_are_shown_and_follow_its_changes() throws Exception {
        DesignEditor editor = Desk.open(copy("wind-quality", "found"));
        Tree tree = tree(Desk.page().showView(FindingsView.ID));
        Desk.page().activate(editor);
        Desk.until("findings are shown", () -> tree.getItemCount() > 0);
        assertThat(tree.getItems()).extracting(item -> item.getText()).anyMatch(text -> text.startsWith("Voices"));
        DesignSession session = Desk.session(editor);
        session.edits().set(session.design().getSpaces().getFirst(), DesignPackage.Literals.SPACE__DOMAIN, null);
        Desk.until("the new finding is shown", () -> Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().startsWith("Relevance")));
        session.undo();
        Desk.until("it is gone", () -> Arrays.stream(tree.getItems()).noneMatch(item -> item.getText().startsWith("Relevance")));
    }

    private static Tree tree(IViewPart view) {
        return view.getAdapter(Tree.class);
    }

    @Test
    void an_element_is_revealed_on_the_page_to_which_it_belongs() throws Exception {
        DesignEditor editor = Desk.open(copy("wind-quality", "revealed"));
        Design design = Desk.session(editor).design();
        editor.reveal(design.getGroups().getLast());
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("people");
        editor.reveal(design.getSpaces().getFirst().getCommitments().getFirst());
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("spaces");
        editor.reveal(design.getIndicators().getFirst().getReadings().getFirst());
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("value");
        editor.reveal(design);
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("overview");
    }

    @Test
    void a_broken_design_is_shown_with_what_is_wrong_and_is_not_touched() throws Exception {
        IFile file = Desk.example("wind-quality").getParent().getFile(IPath.fromOSString("broken.learning"));
        if (file.exists()) {
            file.delete(true, null);
        }
        file.create(new ByteArrayInputStream("no design".getBytes()), IResource.FORCE, null);
        DesignEditor editor = (DesignEditor) IDE.openEditor(Desk.page(), file);
        Desk.until("the problem is shown", () -> shows(editor.getSite().getShell(), "This is not a design"));
        assertThat(editor.isDirty()).isFalse();
        assertThat(editor.session()).isEmpty();
    }

    private static boolean shows(Composite parent, String words) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && text.getText().contains(words) || child instanceof Composite inner && shows(inner, words)) {
                return true;
            }
        }
        return false;
    }
}
