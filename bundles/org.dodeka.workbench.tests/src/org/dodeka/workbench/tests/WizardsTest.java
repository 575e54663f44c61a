package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.wizards.ExportWizard;
import org.dodeka.workbench.wizards.FirstGroups;
import org.dodeka.workbench.wizards.ImportDesignWizard;
import org.dodeka.workbench.wizards.ImportPeopleWizard;
import org.dodeka.workbench.wizards.NewDesignWizard;
import org.dodeka.workbench.wizards.NewProjectWizard;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards as a person goes through them, from the first page to the file. */
class WizardsTest {

    private static final String PREFERENCES = "org.dodeka.workbench";

    @TempDir
    private Path folder;

    private IProject project;
    private WizardDialog dialog;

    @BeforeEach
    void begin() throws Exception {
        Desk.example("wind-quality");
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Trials");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
    }

    @AfterEach
    void end() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        try {
            for (IEditorReference each : Desk.page().getEditorReferences()) {
                Desk.until("what was opened is open", () -> !(each.getEditor(false) instanceof DesignEditor editor) || editor.session().isPresent());
            }
            Desk.page().closeAllEditors(false);
            assertThat(OpenDesigns.sessions().all()).as("sessions that are left").isEmpty();
        } finally {
            project.delete(true, true, null);
        }
    }

    private <W extends IWorkbenchWizard> W begin(W wizard, Object... selected) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        dialog = new WizardDialog(Desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return wizard;
    }

    private IWizardPage show(int page) {
        IWizardPage shown = dialog.getCurrentPage().getWizard().getPages()[page];
        dialog.showPage(shown);
        return shown;
    }

    private <C extends Control> List<C> all(Class<C> type) {
        List<C> found = new ArrayList<>();
        collect((Composite) dialog.getCurrentPage().getControl(), type, found);
        return found.stream().filter(Control::isVisible).toList();
    }

    private static <C extends Control> void collect(Composite parent, Class<C> type, List<C> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite inner) {
                collect(inner, type, found);
            }
        }
    }

    private List<Text> texts() {
        return all(Text.class).stream().filter(Text::getEditable).toList();
    }

    private Button button(Composite parent, Predicate<String> label) {
        List<Button> found = new ArrayList<>();
        collect(parent, Button.class, found);
        return found.stream().filter(each -> label.test(each.getText().replace("&", ""))).findFirst().orElseThrow();
    }

    private void tick(String label, boolean on) {
        Button button = button((Composite) dialog.getCurrentPage().getControl(), text -> text.contains(label));
        button.setSelection(on);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private Button finish() {
        return button(dialog.getShell(), IDialogConstants.FINISH_LABEL.replace("&", "")::equals);
    }

    private void pressFinish() {
        assertThat(finish().isEnabled()).as("Finish is enabled: " + dialog.getCurrentPage().getErrorMessage() + dialog.getCurrentPage().getMessage()).isTrue();
        finish().notifyListeners(SWT.Selection, new Event());
    }

    /** Answers the next question that comes up. */
    private static void answer(String label) {
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                List<Button> buttons = new ArrayList<>();
                collect(shell, Button.class, buttons);
                for (Button button : buttons) {
                    if (button.getText().replace("&", "").equals(label)) {
                        button.notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
            }
            display.timerExec(50, look[0]);
        };
        display.timerExec(50, look[0]);
    }

    private static Design read(IFile file) throws Exception {
        return (Design) DesignFiles.load(Path.of(file.getLocationURI())).getContents().getFirst();
    }

    private IFile copy(String example) throws Exception {
        IFile copy = project.getFile(example + ".learning");
        Desk.example(example).copy(copy.getFullPath(), true, null);
        return copy;
    }

    // New

    @Test
    void a_blank_design_begins_with_what_the_person_said() throws Exception {
        begin(new NewDesignWizard(), project);
        show(1);
        fill("Night care, Oslo", "City hospital", "Fewer falls\nat night", "Night circle", "What makes nights unsafe", "Night nurses, 4\nRelatives\n\nPorters: 2");
        all(Combo.class).getFirst().select(SpaceKind.NETWORK_VALUE);
        pressFinish();
        IFile file = project.getFile("night-care-oslo.learning");
        Design design = read(file);
        assertThat(design.getName()).isEqualTo("Night care, Oslo");
        assertThat(design.getOrganization()).isEqualTo("City hospital");
        assertThat(design.getPurpose()).isEqualTo("Fewer falls\nat night");
        assertThat(design.getId()).isNotEqualTo("design");
        assertThat(design.getSpaces()).extracting(Space::getName, Space::getKind, Space::getDomain)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Night circle", SpaceKind.NETWORK, "What makes nights unsafe"));
        assertThat(design.getGroups()).extracting(Group::getName).containsExactly("Night nurses", "Relatives", "Porters");
        assertThat(design.getGroups()).extracting(Group::getStake).startsWith(4).endsWith(2);
        DesignEditor editor = (DesignEditor) Desk.page().getActiveEditor();
        Desk.until("the new design is open", () -> editor.session().isPresent());
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("overview");
        assertThat(editor.isDirty()).isFalse();
    }

    /** Name, organisation, purpose, first space, what it is about, groups. */
    private void fill(String... values) {
        List<Text> texts = texts();
        for (int i = 0; i < values.length; i++) {
            texts.get(i).setText(values[i]);
        }
    }

    @Test
    void an_example_becomes_a_design_of_its_own_with_new_ids() throws Exception {
        begin(new NewDesignWizard(), project);
        all(Table.class).getFirst().setSelection(1);
        all(Table.class).getFirst().notifyListeners(SWT.Selection, new Event());
        show(1);
        assertThat(texts()).as("no first space is asked for").hasSize(3);
        fill("Ours", "We");
        pressFinish();
        Design ours = read(project.getFile("ours.learning"));
        Design example = read(Desk.example("wind-quality"));
        assertThat(ours.getOrganization()).isEqualTo("We");
        assertThat(ours.getPurpose()).isEqualTo(example.getPurpose());
        assertThat(ours.getPersons()).extracting(Person::getName).isEqualTo(example.getPersons().stream().map(Person::getName).toList());
        assertThat(ours.getPersons()).extracting(Person::getId).doesNotContainAnyElementsOf(example.getPersons().stream().map(Person::getId).toList());
        assertThat(ours.getSpaces().getFirst().getParticipations().getFirst().getActor()).isSameAs(ours.getPersons().getFirst());
        assertThat(ours.getCatalogue()).isNotNull();
        assertThat(ours.getResponses()).allMatch(response -> response.getItem() != null);
    }

    @Test
    void finish_waits_for_a_name_and_says_what_is_wrong() {
        begin(new NewDesignWizard(), project);
        IWizardPage page = show(1);
        assertThat(finish().isEnabled()).isFalse();
        assertThat(page.getErrorMessage()).as("nothing is wrong yet").isNull();
        fill("A name", "", "", "", "", "Nurses, 9");
        assertThat(page.getErrorMessage()).contains("9 is not within 0 to 4");
        assertThat(finish().isEnabled()).isFalse();
        fill("A name", "", "", "", "", "Nurses, 3");
        assertThat(finish().isEnabled()).isTrue();
        fill("A name", "", "", "", "About something");
        assertThat(page.getErrorMessage()).contains("first space a name");
    }

    @Test
    void a_file_that_is_there_is_replaced_only_after_asking() throws Exception {
        IFile there = project.getFile("taken.learning");
        there.create(new ByteArrayInputStream("mine".getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        begin(new NewDesignWizard(), project);
        show(1);
        fill("Taken");
        assertThat(show(2).getMessage()).contains("exists already");
        answer("Keep it");
        pressFinish();
        assertThat(Files.readString(Path.of(there.getLocationURI()))).isEqualTo("mine");
        assertThat(dialog.getShell()).as("the wizard is still open").isNotNull();
        answer("Replace");
        pressFinish();
        assertThat(read(there).getName()).isEqualTo("Taken");
    }

    @Test
    void a_folder_that_is_missing_is_made() throws Exception {
        begin(new NewDesignWizard(), project);
        show(1);
        fill("Deep");
        IWizardPage page = show(2);
        texts().getFirst().setText("Trials/a/b");
        assertThat(page.getMessage()).contains("will be created");
        texts().getFirst().setText("Trials/a:\0b");
        assertThat(page.getErrorMessage()).isNotNull();
        assertThat(finish().isEnabled()).isFalse();
        texts().getFirst().setText("Trials/a/b");
        pressFinish();
        assertThat(project.getFile("a/b/deep.learning").exists()).isTrue();
    }

    @Test
    void a_project_is_made_with_a_first_design_or_without() throws Exception {
        begin(new NewProjectWizard());
        IWizardPage page = show(0);
        texts().getFirst().setText("Trials");
        assertThat(page.getErrorMessage()).contains("already");
        texts().getFirst().setText("Elsewhere");
        assertThat(finish().isEnabled()).as("the design lacks a name").isFalse();
        tick("workspace", false);
        texts().get(1).setText(folder.resolve("files").toString());
        show(2);
        fill("First one");
        pressFinish();
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("Elsewhere");
        try {
            assertThat(folder.resolve("files/first-one.learning")).exists();
            assertThat(made.getDescription().hasNature("org.dodeka.workbench.nature"))
                    .isEqualTo(ResourcesPlugin.getWorkspace().getNatureDescriptor("org.dodeka.workbench.nature") != null);
        } finally {
            DesignEditor editor = (DesignEditor) Desk.page().getActiveEditor();
            Desk.until("the first design is open", () -> editor == null || editor.session().isPresent());
            Desk.page().closeAllEditors(false);
            made.delete(false, true, null);
        }
        begin(new NewProjectWizard());
        texts().getFirst().setText("Elsewhere");
        tick("Start with", false);
        pressFinish();
        assertThat(made.isOpen()).isTrue();
        assertThat(made.members()).extracting(IResource::getName).noneMatch(name -> name.endsWith(".learning"));
        made.delete(true, true, null);
    }

    @Test
    void own_templates_come_after_the_built_in_ones_and_broken_ones_cannot_be_used() throws Exception {
        Files.writeString(folder.resolve("broken.learning"), "nothing");
        Files.copy(Path.of(Desk.example("river-care").getLocationURI()), folder.resolve("own.learning"));
        InstanceScope.INSTANCE.getNode(PREFERENCES).put("templatesFolder", folder.toString());
        try {
            begin(new NewDesignWizard(), project);
            Table table = all(Table.class).getFirst();
            Desk.until("own templates are listed", () -> table.getItemCount() == 9);
            assertThat(table.getItem(8).getText()).isEqualTo("Living with the River Mirwa");
            table.setSelection(7);
            table.notifyListeners(SWT.Selection, new Event());
            assertThat(dialog.getCurrentPage().getErrorMessage()).contains("broken.learning");
            assertThat(dialog.getCurrentPage().canFlipToNextPage()).isFalse();
        } finally {
            InstanceScope.INSTANCE.getNode(PREFERENCES).remove("templatesFolder");
        }
    }

    @Test
    void groups_are_read_line_by_line() {
        assertThat(new FirstGroups("a, 0\n b b : 4 \r\nc").groups()).extracting(Group::getName).containsExactly("a", "b b", "c");
        assertThat(new FirstGroups("a\nA").problem()).hasValueSatisfying(problem -> assertThat(problem).startsWith("Line 2"));
        assertThat(new FirstGroups(", 3").problem()).isPresent();
        assertThat(new FirstGroups("Form 4b").problem()).isEmpty();
        assertThat(new FirstGroups("a, -1").problem()).isPresent();
        assertThat(new FirstGroups("").groups()).isEmpty();
    }

    // Export

    private final List<Path> opened = new ArrayList<>();

    private ExportWizard export(String format, Object selected) {
        ExportWizard wizard = new ExportWizard(opened::add);
        wizard.setInitializationData(null, null, format);
        return begin(wizard, selected);
    }

    private void exportTo(Path target) {
        texts().getFirst().setText(target.toString());
        Desk.until("the design is checked", () -> finish().isEnabled());
    }

    @Test
    void a_design_without_errors_is_exported_as_xml_with_the_changes_on_the_screen() throws Exception {
        DesignEditor editor = Desk.open(copy("wind-quality"));
        Desk.session(editor).edits().set(Desk.session(editor).design(), DesignPackage.Literals.DESIGN__PURPOSE, "Not saved yet");
        export("XML", null);
        exportTo(folder.resolve("out.xml"));
        assertThat(dialog.getCurrentPage().getMessage()).contains("not saved yet");
        pressFinish();
        assertThat(folder.resolve("out.xml")).content(StandardCharsets.UTF_8).contains("Not saved yet").doesNotContain("draft=\"true\"");
        assertThat(editor.isDirty()).as("exporting saves nothing").isTrue();
        assertThat(opened).isEmpty();
    }

    @Test
    void a_design_with_errors_leaves_as_a_draft_only_and_the_errors_are_listed() throws Exception {
        export("XML", copy("compliance-express"));
        texts().getFirst().setText(folder.resolve("out.xml").toString());
        Desk.until("it is refused", () -> dialog.getCurrentPage().getErrorMessage() != null);
        assertThat(dialog.getCurrentPage().getErrorMessage()).contains("as a draft only");
        assertThat(finish().isEnabled()).isFalse();
        assertThat(all(Table.class).getFirst().getItemCount()).isGreaterThan(10);
        tick("draft", true);
        pressFinish();
        assertThat(folder.resolve("out.xml")).content(StandardCharsets.UTF_8).contains("<finding ");
    }

    @Test
    void an_error_leads_to_where_it_can_be_mended() throws Exception {
        export("XML", copy("compliance-express"));
        Table errors = all(Table.class).getFirst();
        Desk.until("the errors are listed", () -> errors.getItemCount() > 0);
        errors.setSelection(0);
        errors.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(errors.isDisposed()).as("the wizard is closed").isTrue();
        DesignEditor editor = (DesignEditor) Desk.page().getActiveEditor();
        Desk.until("the design is open", () -> editor.session().isPresent());
        Desk.until("the element is shown", () -> !"overview".equals(editor.getActivePageInstance().getId()));
    }

    @Test
    void a_report_keeps_working_notes_to_itself_unless_they_are_wanted() throws Exception {
        IFile file = copy("wind-quality");
        export("REPORT", file);
        exportTo(folder.resolve("without.html"));
        tick("browser", true);
        pressFinish();
        assertThat(folder.resolve("without.html")).content(StandardCharsets.UTF_8).contains("Hvidvind").doesNotContain("Vice-president for quality");
        assertThat(opened).containsExactly(folder.resolve("without.html"));
        export("REPORT", file);
        exportTo(folder.resolve("with.html"));
        tick("notes", true);
        texts().get(1).setText("For the board");
        pressFinish();
        assertThat(folder.resolve("with.html")).content(StandardCharsets.UTF_8).contains("Vice-president for quality", "For the board");
    }

    @Test
    void a_target_that_cannot_be_is_refused_and_one_that_is_there_asked_about() throws Exception {
        Path there = Files.writeString(folder.resolve("there.csv"), "mine");
        export("PEOPLE", copy("wind-quality"));
        exportTo(there);
        for (String wrong : new String[] { "relative.csv", folder.toString(), folder.resolve("missing/x.csv").toString() }) {
            texts().getFirst().setText(wrong);
            assertThat(dialog.getCurrentPage().getErrorMessage()).as(wrong).isNotNull();
            assertThat(finish().isEnabled()).as(wrong).isFalse();
        }
        texts().getFirst().setText(there.toString());
        all(Combo.class).getLast().select(1);
        answer("Keep it");
        pressFinish();
        assertThat(there).hasContent("mine");
        answer("Replace");
        pressFinish();
        assertThat(there).content(StandardCharsets.UTF_8).contains("Mira Halvorsen;");
    }

    // Import

    private Path exchangeFile() throws Exception {
        export("XML", copy("wind-quality"));
        exportTo(folder.resolve("exchange.xml"));
        pressFinish();
        return folder.resolve("exchange.xml");
    }

    @Test
    void a_design_is_imported_after_a_look_at_what_is_in_it() throws Exception {
        Path file = exchangeFile();
        begin(new ImportDesignWizard(), project);
        texts().getFirst().setText(file.toString());
        Table contents = all(Table.class).getFirst();
        Desk.until("the contents are shown", () -> contents.getItemCount() > 0);
        assertThat(Arrays.stream(contents.getItems()).map(item -> item.getText(0) + item.getText(1))).contains("People12", "Spaces3");
        assertThat(finish().isEnabled()).as("not before it is clear where it goes").isFalse();
        show(1);
        texts().get(1).setText("imported");
        pressFinish();
        assertThat(read(project.getFile("imported.learning")).getPersons()).hasSize(12);
        assertThat(Desk.page().getActiveEditor()).isInstanceOf(DesignEditor.class);
        Desk.until("it is open", () -> ((DesignEditor) Desk.page().getActiveEditor()).session().isPresent());
    }

    @Test
    void what_is_wrong_in_an_exchange_file_is_shown_with_its_line() throws Exception {
        Path file = exchangeFile();
        Files.writeString(file, Files.readString(file).replace("<person ", "<persom ").replace("</person>", "</persom>"));
        begin(new ImportDesignWizard(), project);
        texts().getFirst().setText(file.toString());
        Desk.until("it is refused", () -> dialog.getCurrentPage().getErrorMessage() != null);
        Table problems = all(Table.class).getFirst();
        assertThat(problems.getItemCount()).isPositive();
        assertThat(Integer.parseInt(problems.getItem(0).getText(1))).isPositive();
        assertThat(dialog.getCurrentPage().canFlipToNextPage()).isFalse();
    }

    private Path table(String... lines) throws Exception {
        return Files.writeString(folder.resolve("people.csv"), String.join("\n", lines) + "\n");
    }

    private Table preview(Path table, Object design) {
        begin(new ImportPeopleWizard(), design);
        texts().getFirst().setText(table.toString());
        Desk.until("the preview is there", () -> all(Table.class).getFirst().getItemCount() > 0);
        return all(Table.class).getFirst();
    }

    @Test
    void people_are_taken_over_as_one_change_that_can_be_undone() throws Exception {
        IFile file = copy("wind-quality");
        DesignEditor editor = Desk.open(file);
        DesignSession session = Desk.session(editor);
        Table preview = preview(table("name,groups,hours per week", "Nora New,Quality Academy,4", "Henrik Dahl,,7"), file);
        assertThat(Arrays.stream(preview.getItems()).map(item -> item.getText(0) + " " + item.getText(2))).containsExactly("Added Nora New", "Changed Henrik Dahl");
        assertThat(preview.getItem(1).getText(3)).isEqualTo("hours per week: 2 \u2192 7");
        assertThat(session.isDirty()).isFalse();
        pressFinish();
        Desk.until("the page of people is shown", () -> "people".equals(editor.getActivePageInstance().getId()));
        assertThat(session.design().getPersons()).extracting(Person::getName).contains("Nora New");
        session.undo();
        assertThat(session.design().getPersons()).extracting(Person::getName).doesNotContain("Nora New");
        assertThat(session.isDirty()).as("one undo takes all of it back").isFalse();
    }

    @Test
    void people_can_be_taken_over_into_a_design_that_is_not_open_which_is_opened_unsaved() throws Exception {
        IFile file = copy("wind-quality");
        preview(table("name,groups", "Nora New,Quality Academy"), file);
        pressFinish();
        DesignEditor editor = (DesignEditor) Desk.page().getActiveEditor();
        Desk.until("the design is open", () -> editor.session().isPresent());
        assertThat(Desk.session(editor).design().getPersons()).extracting(Person::getName).contains("Nora New");
        assertThat(editor.isDirty()).isTrue();
        assertThat(read(file).getPersons()).as("the file is untouched until it is saved").hasSize(12);
    }

    @Test
    void nothing_is_taken_over_from_a_table_with_problems_which_are_shown_with_row_and_column() throws Exception {
        Table problems = preview(table("name,groups,hours per week", "Nora New,Nowhere,many"), copy("wind-quality"));
        assertThat(Arrays.stream(problems.getItems()).map(item -> item.getText(0) + item.getText(1))).contains("2B (groups)", "2C (hours per week)");
        assertThat(dialog.getCurrentPage().getErrorMessage()).isNotNull();
        assertThat(finish().isEnabled()).isFalse();
    }

    @Test
    void the_wizards_are_where_the_platform_looks_for_them() {
        var workbench = PlatformUI.getWorkbench();
        for (String id : new String[] { "newDesign", "newProject" }) {
            assertThat(workbench.getNewWizardRegistry().findWizard("org.dodeka.workbench." + id)).as(id).isNotNull();
        }
        for (String id : new String[] { "exportXml", "exportReport", "exportPeople" }) {
            assertThat(workbench.getExportWizardRegistry().findWizard("org.dodeka.workbench." + id)).as(id).isNotNull();
        }
        for (String id : new String[] { "importXml", "importPeople" }) {
            assertThat(workbench.getImportWizardRegistry().findWizard("org.dodeka.workbench." + id)).as(id).isNotNull();
        }
    }
}
