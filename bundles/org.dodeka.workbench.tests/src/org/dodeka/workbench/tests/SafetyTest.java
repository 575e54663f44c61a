package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.dodeka.forms.Field;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.DesignPage;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No work is lost, whatever happens to the program, to the file, or to a page. */
class SafetyTest {

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left when all editors are closed").isEmpty();
    }

    private static IFile copy(String name) throws Exception {
        IFile example = Desk.example("wind-quality");
        IFile copy = example.getParent().getFile(IPath.fromOSString(name + ".learning"));
        if (copy.exists()) {
            copy.delete(true, null);
        }
        example.copy(copy.getFullPath(), true, null);
        return copy;
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

    /** Somebody else writes a file. */
    private static void elsewhere(Path file, Path to, String purpose) throws Exception {
        var other = DesignFiles.load(file);
        other.getContents().getFirst().eSet(DesignPackage.Literals.DESIGN__PURPOSE, purpose);
        DesignFiles.save(other, to);
    }

    private static void elsewhere(IFile file, String purpose) throws Exception {
        elsewhere(path(file), path(file), purpose);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    /** What a crash leaves beside a file. */
    private static Path crash(IFile file, String purpose) throws Exception {
        Path folder = path(file).resolveSibling(".dodeka").resolve("recovery");
        Files.createDirectories(folder);
        Path copy = folder.resolve(file.getName() + "." + UUID.randomUUID() + ".copy");
        Path written = folder.resolveSibling("crashed.learning");
        elsewhere(path(file), written, purpose);
        Files.move(written, copy);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-05-04T10:00:00Z")));
        return copy;
    }

    @Test
    void what_a_crash_left_is_offered_with_how_it_differs_and_can_be_used() throws Exception {
        IFile file = copy("crashed");
        Path recovery = crash(file, "Recovered");
        DesignEditor editor = Desk.open(file);
        Desk.until("the copy is offered", () -> Dialogs.says(shell(), "1 element changed"));
        assertThat(Dialogs.says(shell(), DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(LocalDate.of(2026, 5, 4)))).isTrue();
        Dialogs.press(shell(), "Use");
        Desk.until("it is used", () -> "Recovered".equals(Desk.session(editor).design().getPurpose()));
        assertThat(editor.isDirty()).isTrue();
        assertThat(Files.exists(recovery)).as("kept until it is saved").isTrue();
        assertThat(Dialogs.says(shell(), "This is the recovery copy")).isTrue();
        editor.doSave(new NullProgressMonitor());
        assertThat(Dialogs.says(shell(), "This is the recovery copy")).isFalse();
        assertThat(Files.exists(recovery)).isFalse();
        assertThat(Files.readString(path(file))).contains("Recovered");
    }

    @Test
    void what_a_crash_left_is_discarded_only_after_a_question() throws Exception {
        IFile file = copy("discarded");
        Path recovery = crash(file, "Recovered");
        DesignEditor editor = Desk.open(file);
        Desk.until("the copy is offered", () -> Dialogs.says(shell(), "recovery copy"));
        List<String> heard = new ArrayList<>();
        Dialogs.answer("Discard the recovery copy", "Cancel", heard);
        Dialogs.press(shell(), "Discard");
        assertThat(Files.exists(recovery)).isTrue();
        Dialogs.answer("Discard the recovery copy", "Discard", heard);
        Dialogs.press(shell(), "Discard");
        assertThat(heard).hasSize(2);
        assertThat(Files.exists(recovery)).isFalse();
        assertThat(editor.isDirty()).isFalse();
        assertThat(Dialogs.says(shell(), "recovery copy")).isFalse();
    }

    @Test
    void a_recovery_copy_that_is_put_off_is_offered_the_next_time() throws Exception {
        IFile file = copy("later");
        Path recovery = crash(file, "Recovered");
        Desk.open(file);
        Desk.until("the copy is offered", () -> Dialogs.says(shell(), "recovery copy"));
        Dialogs.press(shell(), "Decide Later");
        assertThat(Dialogs.says(shell(), "recovery copy")).isFalse();
        Desk.page().closeAllEditors(false);
        Desk.open(file);
        Desk.until("the copy is offered again", () -> Dialogs.says(shell(), "recovery copy"));
        Files.delete(recovery);
    }

    @Test
    void a_change_by_another_program_is_read_when_nothing_is_unsaved() throws Exception {
        IFile file = copy("outside");
        DesignEditor editor = Desk.open(file);
        elsewhere(file, "Elsewhere");
        Desk.until("it is read", () -> "Elsewhere".equals(Desk.session(editor).design().getPurpose()));
        assertThat(editor.isDirty()).isFalse();
        Desk.until("that is said", () -> Dialogs.says(shell(), "read again"));
        Dialogs.press(shell(), "Close");
        assertThat(Dialogs.says(shell(), "read again")).isFalse();
    }

    @Test
    void a_change_by_another_program_is_asked_about_once_when_something_is_unsaved() throws Exception {
        IFile file = copy("both");
        DesignEditor editor = Desk.open(file);
        purpose(Desk.session(editor), "Mine");
        elsewhere(file, "Elsewhere");
        Desk.until("it is asked", () -> Dialogs.says(shell(), "unsaved changes"));
        Dialogs.press(shell(), "Keep Mine");
        assertThat(Dialogs.says(shell(), "unsaved changes")).isFalse();
        file.touch(null);
        purpose(Desk.session(editor), "Mine again");
        List<String> heard = new ArrayList<>();
        Dialogs.answer("Another program has changed", "Cancel", heard);
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(path(file))).contains("Elsewhere");
        assertThat(editor.isDirty()).isTrue();
        Dialogs.answer("Another program has changed", "Overwrite", heard);
        editor.doSave(new NullProgressMonitor());
        assertThat(heard).hasSize(2);
        assertThat(Files.readString(path(file))).contains("Mine again");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void unsaved_changes_can_be_given_up_for_those_of_another_program() throws Exception {
        IFile file = copy("theirs");
        DesignEditor editor = Desk.open(file);
        purpose(Desk.session(editor), "Mine");
        elsewhere(file, "Elsewhere");
        Desk.until("it is asked", () -> Dialogs.says(shell(), "unsaved changes"));
        Dialogs.press(shell(), "Reload");
        Desk.until("it is read", () -> "Elsewhere".equals(Desk.session(editor).design().getPurpose()));
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void a_deleted_file_is_said_its_content_kept_and_saving_writes_it_again() throws Exception {
        IFile file = copy("deleted");
        DesignEditor editor = Desk.open(file);
        file.delete(true, null);
        Desk.until("it is said", () -> Dialogs.says(shell(), "was deleted"));
        assertThat(editor.isDirty()).isTrue();
        Dialogs.press(shell(), "Save");
        assertThat(Files.exists(path(file))).isTrue();
        assertThat(editor.isDirty()).isFalse();
        assertThat(Dialogs.says(shell(), "was deleted")).isFalse();
        Desk.until("the workspace knows", file::exists);
    }

    @Test
    void a_file_that_is_renamed_in_the_workspace_is_followed() throws Exception {
        IFile file = copy("before");
        DesignEditor editor = Desk.open(file);
        purpose(Desk.session(editor), "Mine");
        IFile target = file.getParent().getFile(IPath.fromOSString("after.learning"));
        if (target.exists()) {
            target.delete(true, null);
        }
        file.move(target.getFullPath(), true, null);
        Desk.until("the editor follows", () -> editor.getPartName().equals("after.learning"));
        assertThat(editor.getEditorInput().getAdapter(IFile.class)).isEqualTo(target);
        assertThat(editor.isDirty()).isTrue();
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(path(target))).contains("Mine");
        assertThat(Files.exists(path(file))).isFalse();
        assertThat(Desk.open(target)).isSameAs(editor);
    }

    private static DesignEditor openBroken(IFile file) throws Exception {
        DesignEditor editor = (DesignEditor) IDE.openEditor(Desk.page(), file);
        Desk.until("the problem is shown", () -> Dialogs.says(shell(), "This design cannot be read"));
        return editor;
    }

    @Test
    void the_newest_backup_of_a_broken_file_is_opened_and_restores_it_when_saved() throws Exception {
        IFile file = copy("damaged");
        elsewhere(file, "In the file");
        Files.writeString(path(file), "<broken");
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        DesignEditor editor = openBroken(file);
        Dialogs.press(shell(), "Open Newest Backup");
        Desk.until("the backup is open", () -> editor.session().isPresent());
        assertThat(editor.isDirty()).isTrue();
        assertThat(Files.readString(path(file))).isEqualTo("<broken");
        Desk.until("that is said", () -> Dialogs.says(shell(), "This is a backup"));
        List<String> heard = new ArrayList<>();
        Dialogs.answer("Replace it by the backup", "Cancel", heard);
        editor.doSave(new NullProgressMonitor());
        assertThat(Files.readString(path(file))).isEqualTo("<broken");
        Dialogs.answer("Replace it by the backup", "Replace", heard);
        editor.doSave(new NullProgressMonitor());
        assertThat(heard).hasSize(2);
        assertThat(DesignFiles.load(path(file)).getContents()).hasSize(1);
        assertThat(editor.isDirty()).isFalse();
        assertThat(Dialogs.says(shell(), "This is a backup")).isFalse();
    }

    @Test
    void a_file_that_was_put_right_opens_when_it_is_tried_again() throws Exception {
        IFile file = copy("mended");
        String content = Files.readString(path(file));
        Files.writeString(path(file), "<broken");
        DesignEditor editor = openBroken(file);
        Files.writeString(path(file), content);
        Dialogs.press(shell(), "Try Again");
        Desk.until("the design is open", () -> editor.session().isPresent());
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("overview");
    }

    @Test
    void a_newer_format_is_read_only_and_says_so() throws Exception {
        IFile file = copy("newer");
        Files.writeString(path(file), Files.readString(path(file)).replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\""));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        DesignEditor editor = Desk.open(file);
        Desk.until("it is said", () -> Dialogs.says(shell(), "Read-only"));
        assertThat(editor.isSaveAsAllowed()).isFalse();
        editor.setActivePage("spaces");
        editor.reveal(Desk.session(editor).design().getSpaces().getFirst());
        Desk.until("the fields are there", () -> fields().findFirst().isPresent());
        assertThat(fields()).filteredOn(Text.class::isInstance).allMatch(text -> !((Text) text).getEditable());
        assertThat(editor.isDirty()).isFalse();
    }

    private static Stream<Control> fields() {
        return Dialogs.all(shell()).filter(control -> control.getData(Field.FIELD) != null);
    }

    /** A page with an error in it. */
    private static final class FailingPage extends DesignPage {

        private boolean works;

        FailingPage(FormEditor editor) {
            super(editor, "failing", "Failing");
        }

        @Override
        protected void createFormContent(IManagedForm managed) {
            if (!works) {
                throw new IllegalStateException("There is an error in this page");
            }
            managed.getToolkit().createLabel(managed.getForm().getBody(), "It works").setBounds(0, 0, 200, 20);
        }
    }

    @Test
    void a_page_that_fails_says_so_once_and_the_others_can_be_used() throws Exception {
        DesignEditor editor = Desk.open(copy("failing"));
        List<String> reports = new ArrayList<>();
        ILogListener log = (status, plugin) -> {
            if (status.getMessage().contains("'Failing'")) {
                reports.add(status.getMessage());
            }
        };
        Platform.addLogListener(log);
        FailingPage page = new FailingPage(editor);
        editor.addPage(page);
        try {
            editor.setActivePage("failing");
            Desk.until("it is said", () -> Dialogs.says(shell(), "This page cannot be shown"));
            assertThat(editor.setActivePage("people")).isNotNull();
            purpose(Desk.session(editor), "Mine");
            Desk.session(editor).undo();
            editor.setActivePage("failing");
            Desk.until("it is reported", () -> !reports.isEmpty());
        } finally {
            Platform.removeLogListener(log);
        }
        assertThat(reports).hasSize(1);
        others().forEach(Shell::close);
        page.works = true;
        Dialogs.press(shell(), "Try Again");
        assertThat(Dialogs.says(shell(), "It works")).isTrue();
    }

    private static Stream<Shell> others() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != shell() && shell.isVisible());
    }

    /** As the product sets them; a test that starts no product would have those of the platform. */
    private static void setPreferencesOfTheProduct() throws Exception {
        Properties set = new Properties();
        try (InputStream in = Platform.getBundle("org.dodeka.workbench").getEntry("plugin_customization.ini").openStream()) {
            set.load(in);
        }
        set.forEach((key, value) -> {
            IPath path = IPath.fromPortableString((String) key);
            DefaultScope.INSTANCE.getNode(path.segment(0)).put(path.segment(1), (String) value);
        });
    }

    /** Closes each dialog that comes up, so that a test does not wait for it; what it gives ends that. */
    private static Runnable refuse(List<String> questions) {
        Display display = Display.getCurrent();
        List<Shell> before = others().toList();
        Runnable look = new Runnable() {
            @Override
            public void run() {
                others().filter(shell -> !before.contains(shell) && shell.getParent() != null).forEach(shell -> {
                    questions.add(shell.getText());
                    shell.close();
                });
                display.timerExec(50, this);
            }
        };
        display.timerExec(50, look);
        return () -> display.timerExec(-1, look);
    }

    @Test
    void two_windows_share_a_session_and_closing_one_keeps_the_other_without_a_question() throws Exception {
        IFile file = copy("twice");
        DesignEditor first = Desk.open(file);
        IWorkbenchPage page = Desk.page();
        IWorkbenchWindow window = PlatformUI.getWorkbench().openWorkbenchWindow(page.getPerspective().getId(), null);
        try {
            DesignEditor second = (DesignEditor) IDE.openEditor(window.getActivePage(), file);
            Desk.until("it is open there too", () -> second.session().isPresent());
            assertThat(second.session()).isEqualTo(first.session());
            purpose(Desk.session(first), "Mine");
            assertThat(second.isDirty()).isTrue();
            setPreferencesOfTheProduct();
            List<String> questions = new ArrayList<>();
            Runnable end = refuse(questions);
            assertThat(window.getActivePage().closeEditor(second, true)).as("closed; asked: %s", questions).isTrue();
            end.run();
            assertThat(questions).as("questions").isEmpty();
            assertThat(first.isDirty()).isTrue();
            assertThat(Desk.session(first).isDisposed()).isFalse();
        } finally {
            window.close();
        }
        assertThat(Desk.session(first).design().getPurpose()).isEqualTo("Mine");
    }
}
