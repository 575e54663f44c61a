package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.forms.Field;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.model.files.Backup;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Save, save as, revert, undo and redo, as a person uses them. */
class SavingTest {

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left when all editors are closed").isEmpty();
    }

    private static IFile copy(String name) throws Exception {
        IFile example = Desk.example("wind-quality");
        IFile copy = target(name);
        example.copy(copy.getFullPath(), true, null);
        return copy;
    }

    /** A file that is not there. */
    private static IFile target(String name) throws Exception {
        IFile target = Desk.example("wind-quality").getParent().getFile(IPath.fromOSString(name + ".learning"));
        if (target.exists()) {
            target.delete(true, null);
        }
        Files.deleteIfExists(path(target));
        return target;
    }

    private static Path path(IFile file) {
        return Path.of(file.getLocationURI());
    }

    private static Shell shell() {
        return Desk.page().getWorkbenchWindow().getShell();
    }

    private static void purpose(DesignSession session, String purpose) {
        session.edits().set(session.design(), DesignPackage.Literals.DESIGN__PURPOSE, purpose);
    }

    private static IAction action(DesignEditor editor, ActionFactory factory) {
        return editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId());
    }

    private static Text domainField(DesignEditor editor) {
        Space space = Desk.session(editor).design().getSpaces().getFirst();
        editor.reveal(space, DesignPackage.Literals.SPACE__DOMAIN);
        Desk.until("the field is there", () -> domain().findFirst().isPresent());
        return domain().findFirst().orElseThrow();
    }

    private static Stream<Text> domain() {
        return Dialogs.all(shell()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getData(Field.FIELD) instanceof Field field && field.feature() == DesignPackage.Literals.SPACE__DOMAIN);
    }

    @Test
    void what_is_being_typed_can_be_saved_at_once() throws Exception {
        IFile file = copy("typed");
        DesignEditor editor = Desk.open(file);
        Text field = domainField(editor);
        field.forceFocus();
        field.setText("Typed just now");
        assertThat(editor.isDirty()).isTrue();
        editor.doSave(new NullProgressMonitor());
        assertThat(editor.isDirty()).isFalse();
        assertThat(Files.readString(path(file))).contains("Typed just now");
    }

    @Test
    void what_comes_into_a_field_without_the_focus_is_saved_too() throws Exception {
        IFile file = copy("dropped");
        DesignEditor editor = Desk.open(file);
        Text field = domainField(editor);
        Desk.page().showView("org.dodeka.workbench.findings").setFocus();
        assertThat(field.isFocusControl()).isFalse();
        field.setText("Dropped");
        assertThat(editor.isDirty()).isTrue();
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(path(file))).contains("Dropped");
    }

    @Test
    void as_many_backups_are_kept_as_the_person_wants() throws Exception {
        IFile file = copy("backups");
        DesignEditor editor = Desk.open(file);
        IEclipsePreferences set = InstanceScope.INSTANCE.getNode("org.dodeka.workbench");
        int before = Backup.of(path(file)).size();
        set.putInt("backups", before + Backup.KEPT + 2);
        try {
            for (int i = 0; i < before + Backup.KEPT + 4; i++) {
                purpose(Desk.session(editor), "Version " + i);
                editor.doSave(new NullProgressMonitor());
            }
        } finally {
            set.remove("backups");
        }
        assertThat(Backup.of(path(file))).hasSize(before + Backup.KEPT + 2);
    }

    @Test
    void what_is_typed_and_taken_back_leaves_the_editor_clean() throws Exception {
        DesignEditor editor = Desk.open(copy("back"));
        Text field = domainField(editor);
        String before = field.getText();
        field.forceFocus();
        field.setText("Typed just now");
        IAction undo = action(editor, ActionFactory.UNDO);
        assertThat(undo.isEnabled()).isTrue();
        assertThat(undo.getText()).isEqualTo("&Undo Typing");
        undo.run();
        assertThat(field.getText()).isEqualTo(before);
        assertThat(editor.isDirty()).isFalse();
        field.setText("Typed just now");
        assertThat(editor.isDirty()).isTrue();
        field.setText(before);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void undo_and_redo_say_what_they_do_and_show_it_on_its_page() throws Exception {
        DesignEditor editor = Desk.open(copy("undone"));
        DesignSession session = Desk.session(editor);
        session.edits().set(session.design().getPersons().getFirst(), CataloguePackage.Literals.ELEMENT__NAME, "Somebody else");
        editor.setActivePage("spaces");
        IAction undo = action(editor, ActionFactory.UNDO);
        assertThat(undo.getText()).startsWith("&Undo Rename");
        undo.run();
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("people");
        assertThat(editor.isDirty()).isFalse();
        editor.setActivePage("spaces");
        assertThat(action(editor, ActionFactory.REDO).getText()).startsWith("&Redo Rename");
        action(editor, ActionFactory.REDO).run();
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("people");
        assertThat(session.design().getPersons().getFirst().getName()).isEqualTo("Somebody else");
    }

    @Test
    void save_as_adds_the_ending_and_the_editor_shows_the_other_file_of_the_workspace() throws Exception {
        IFile file = copy("one");
        IFile other = target("another");
        DesignEditor editor = Desk.open(file);
        purpose(Desk.session(editor), "Mine");
        assertThat(editor.saveAs(path(file).resolveSibling("another"))).isTrue();
        assertThat(editor.getPartName()).isEqualTo("another.learning");
        assertThat(editor.getEditorInput().getAdapter(IFile.class)).isEqualTo(other);
        assertThat(editor.isDirty()).isFalse();
        Desk.until("the workspace knows the file", other::exists);
        assertThat(Files.readString(path(file))).doesNotContain("Mine");
        assertThat(Desk.open(other)).isSameAs(editor);
        assertThat(Desk.open(file)).isNotSameAs(editor);
    }

    @Test
    void save_as_outside_of_the_workspace_works_as_well(@TempDir Path folder) throws Exception {
        DesignEditor editor = Desk.open(copy("leaving"));
        assertThat(editor.saveAs(folder.resolve("outside.learning"))).isTrue();
        assertThat(editor.getEditorInput().getName()).isEqualTo("outside.learning");
        purpose(Desk.session(editor), "Mine");
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(folder.resolve("outside.learning"))).contains("Mine");
    }

    @Test
    void save_as_asks_before_it_replaces_a_file() throws Exception {
        IFile file = copy("replacing");
        IFile other = copy("replaced");
        DesignEditor editor = Desk.open(file);
        purpose(Desk.session(editor), "Mine");
        List<String> heard = new ArrayList<>();
        Dialogs.answer("There is a file", "Cancel", heard);
        assertThat(editor.saveAs(path(other))).isFalse();
        assertThat(Files.readString(path(other))).doesNotContain("Mine");
        Dialogs.answer("There is a file", "Replace", heard);
        assertThat(editor.saveAs(path(other))).isTrue();
        assertThat(heard).hasSize(2);
        assertThat(Files.readString(path(other))).contains("Mine");
    }

    @Test
    void save_as_refuses_the_file_of_another_open_design() throws Exception {
        IFile file = copy("refused");
        IFile other = copy("open");
        DesignEditor editor = Desk.open(file);
        Desk.open(other);
        List<String> heard = new ArrayList<>();
        Dialogs.answer("There is a file", "Replace", heard);
        Dialogs.answer("is open already", "OK", heard);
        assertThat(editor.saveAs(path(other))).isFalse();
        assertThat(heard).hasSize(2);
        assertThat(Desk.session(editor).file()).isEqualTo(path(file).toRealPath());
    }

    @Test
    void revert_asks_and_gives_up_what_is_unsaved() throws Exception {
        DesignEditor editor = Desk.open(copy("reverted"));
        DesignSession session = Desk.session(editor);
        String before = session.design().getPurpose();
        IAction revert = action(editor, ActionFactory.REVERT);
        assertThat(revert.isEnabled()).isFalse();
        purpose(session, "Mine");
        editor.setActivePage("people");
        assertThat(revert.isEnabled()).isTrue();
        List<String> heard = new ArrayList<>();
        Dialogs.answer("Your unsaved changes are lost", "Cancel", heard);
        revert.run();
        assertThat(session.design().getPurpose()).isEqualTo("Mine");
        Dialogs.answer("Your unsaved changes are lost", "Revert", heard);
        revert.run();
        Desk.until("it is read", () -> before.equals(session.design().getPurpose()));
        assertThat(editor.isDirty()).isFalse();
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("people");
    }

    @Test
    void closing_saves_if_the_person_wants_to_and_stays_open_if_that_cannot_be_done() throws Exception {
        IFile file = copy("closing");
        DesignEditor editor = Desk.open(file);
        purpose(Desk.session(editor), "Mine");
        var other = DesignFiles.load(path(file));
        other.getContents().getFirst().eSet(DesignPackage.Literals.DESIGN__PURPOSE, "Elsewhere");
        DesignFiles.save(other, path(file));
        List<String> heard = new ArrayList<>();
        Dialogs.answer("Save 'closing.learning'?", "Save", heard);
        Dialogs.answer("Another program has changed", "Cancel", heard);
        assertThat(Desk.page().closeEditor(editor, true)).as("%s", heard).isFalse();
        assertThat(heard).hasSize(2);
        Dialogs.answer("Save 'closing.learning'?", "Save", heard);
        Dialogs.answer("Another program has changed", "Overwrite", heard);
        assertThat(Desk.page().closeEditor(editor, true)).isTrue();
        assertThat(Files.readString(path(file))).contains("Mine");
    }
}
