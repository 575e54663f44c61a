package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dodeka.forms.disciplines.DisciplinesPart;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.facts.Facts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisciplinesTest {

    /** A question that nobody has answered in the example, and a criterion that nobody has rated. */
    private static final String OPEN = "REL.Q4";
    private static final String UNRATED = "REL.C1";

    private DesignEditor editor;
    private DesignSession session;
    private DisciplinesPart part;

    @BeforeEach
    void open() throws Exception {
        editor = Desk.open(Desk.example("wind-quality"));
        session = Desk.session(editor);
        editor.setActivePage("disciplines");
        part = editor.getActivePageInstance().getAdapter(DisciplinesPart.class);
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left when all editors are closed").isEmpty();
    }

    private Design design() {
        return session.design();
    }

    private List<Response> responses(String item) {
        return design().getResponses().stream().filter(response -> item.equals(Facts.itemId(response))).toList();
    }

    private Text field(String item) {
        assertThat(part.answers(item)).as("fields for " + item).isNotEmpty();
        return part.answers(item).getFirst();
    }

    private CatalogueItem item(String id) {
        return part.advice().catalogue().getDisciplines().stream().flatMap(discipline -> discipline.getItems().stream())
                .filter(item -> item.getId().equals(id)).findFirst().orElseThrow();
    }

    private void type(Text field, String text) {
        field.setFocus();
        field.setText(text);
    }

    private void rate(String item, int rating) {
        Composite row = field(item).getParent();
        while (buttons(row).isEmpty()) {
            row = row.getParent(); // the text may have a frame around it
        }
        List<Button> ratings = buttons(row);
        Button button = ratings.get(rating + 1);
        ratings.forEach(each -> each.setSelection(each == button));
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static List<Button> buttons(Composite row) {
        return Arrays.stream(row.getChildren()).filter(Composite.class::isInstance).map(Composite.class::cast)
                .flatMap(scale -> Arrays.stream(scale.getChildren())).filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    @Test
    void the_twelve_are_shown_in_their_groups_with_coverage_and_findings() {
        assertThat(part.tree().getItems()).extracting(TreeItem::getText).containsExactly("Meaning", "Participation", "Modes", "Time space");
        assertThat(part.tree().getItems()).allMatch(group -> group.getItemCount() == 3 && group.getExpanded());
        TreeItem voices = part.tree().getItem(1).getItem(0);
        Desk.until("the survey is done", () -> !voices.getText(1).isEmpty());
        assertThat(voices.getText(0)).isEqualTo("Voices");
        assertThat(voices.getText(1)).endsWith("\u00a0%");
        assertThat(voices.getText(2)).isEqualTo("1");
        assertThat(part.tree().getItem(0).getItem(0).getText(2)).isEmpty();
    }

    @Test
    void a_first_answer_becomes_a_response_about_the_design_with_the_day_of_the_design() {
        assertThat(responses(OPEN)).isEmpty();
        type(field(OPEN), "The slides\nof last year");
        editor.setActivePage("source");
        assertThat(responses(OPEN)).singleElement().satisfies(response -> {
            assertThat(response.getText()).isEqualTo("The slides\nof last year");
            assertThat(response.getAbout()).isNull();
            assertThat(response.getDate()).isEqualTo(design().getAsOf());
            assertThat(response.getRating()).isNull();
        });
        assertThat(session.undoLabel()).contains("Answer " + OPEN);
        session.undo();
        assertThat(responses(OPEN)).isEmpty();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void an_answer_is_changed_as_one_command_and_gets_the_day_of_the_design() {
        Response response = responses("REL.Q1").getFirst();
        LocalDate before = response.getDate();
        String text = response.getText();
        assertThat(before).isNotEqualTo(design().getAsOf());
        type(field("REL.Q1"), "Something new");
        part.commit();
        assertThat(response.getText()).isEqualTo("Something new");
        assertThat(response.getDate()).isEqualTo(design().getAsOf());
        session.undo();
        assertThat(response.getText()).isEqualTo(text);
        assertThat(response.getDate()).isEqualTo(before);
        assertThat(field("REL.Q1").getText()).isEqualTo(text);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void an_answer_that_is_emptied_is_deleted_and_comes_back_with_undo() {
        Response response = responses("REL.Q1").getFirst();
        type(field("REL.Q1"), " ");
        part.commit();
        assertThat(responses("REL.Q1")).isEmpty();
        assertThat(field("REL.Q1").getText().strip()).isEmpty();
        session.undo();
        assertThat(responses("REL.Q1")).containsExactly(response);
        assertThat(field("REL.Q1").getText()).isEqualTo(response.getText());
    }

    @Test
    void a_criterion_is_rated_and_the_rating_is_taken_back() {
        assertThat(responses(UNRATED)).isEmpty();
        rate(UNRATED, 3);
        assertThat(responses(UNRATED)).singleElement().satisfies(response -> {
            assertThat(response.getRating()).isEqualTo(3);
            assertThat(response.getDate()).isEqualTo(design().getAsOf());
        });
        rate(UNRATED, 0);
        assertThat(responses(UNRATED)).singleElement().extracting(Response::getRating).isEqualTo(0);
        rate(UNRATED, -1);
        assertThat(responses(UNRATED)).isEmpty();
        session.undo();
        session.undo();
        session.undo();
        assertThat(responses(UNRATED)).isEmpty();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void a_rating_with_a_remark_stays_when_the_remark_goes() {
        Response response = responses("REL.C2").getFirst();
        type(field("REL.C2"), "");
        part.commit();
        assertThat(response.getText()).isNull();
        assertThat(response.getRating()).isEqualTo(4);
        assertThat(responses("REL.C2")).containsExactly(response);
    }

    @Test
    void one_can_answer_about_a_space_too() {
        Space space = design().getSpaces().getFirst();
        part.answer(item(OPEN), space);
        type(field(OPEN), "In this space: nothing");
        assertThat(field(OPEN).isFocusControl()).isTrue();
        part.commit();
        assertThat(responses(OPEN)).singleElement().extracting(Response::getAbout).isSameAs(space);
    }

    @Test
    void what_is_typed_is_kept_when_another_discipline_is_chosen() {
        type(field(OPEN), "Kept");
        part.select("VOI");
        assertThat(part.shown()).isEqualTo("VOI");
        assertThat(part.answers(OPEN)).isEmpty();
        assertThat(responses(OPEN)).singleElement().extracting(Response::getText).isEqualTo("Kept");
        part.select("REL");
        assertThat(field(OPEN).getText()).isEqualTo("Kept");
    }

    @Test
    void what_is_typed_makes_the_editor_dirty_and_is_saved() throws Exception {
        IFile file = Desk.example("wind-quality").getParent().getFile(IPath.fromOSString("answered.learning"));
        if (file.exists()) {
            file.delete(true, null);
        }
        Desk.example("wind-quality").copy(file.getFullPath(), true, null);
        editor = Desk.open(file);
        session = Desk.session(editor);
        editor.setActivePage("disciplines");
        part = editor.getActivePageInstance().getAdapter(DisciplinesPart.class);
        Desk.page().activate(editor);
        Desk.until("the field has the focus", () -> {
            field(OPEN).forceFocus();
            return field(OPEN).isFocusControl();
        });
        field(OPEN).setText("Saved while it was typed");
        assertThat(editor.isDirty()).as("dirty while typing").isTrue();
        editor.doSave(new NullProgressMonitor());
        Desk.until("it is saved", () -> !editor.isDirty());
        assertThat(Files.readString(Path.of(file.getLocationURI()))).contains("Saved while it was typed");
        file.delete(true, null);
    }

    @Test
    void escape_takes_back_what_is_being_typed() {
        Text field = field("REL.Q1");
        String text = field.getText();
        type(field, "No, rather not");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        field.notifyListeners(SWT.Traverse, escape);
        assertThat(field.getText()).isEqualTo(text);
        part.commit();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void what_is_being_typed_survives_a_change_of_the_design_elsewhere() {
        Text field = field(OPEN);
        type(field, "Half a sen");
        session.edits().set(design(), DesignPackage.Literals.DESIGN__PURPOSE, "Another purpose");
        assertThat(field.getText()).isEqualTo("Half a sen");
        part.commit();
        assertThat(responses(OPEN)).singleElement().extracting(Response::getText).isEqualTo("Half a sen");
    }

    @Test
    void the_findings_of_a_discipline_are_shown_with_the_explanation_of_their_rule() {
        part.select("ACC");
        Desk.until("its finding is shown", () -> part.findings().getItemCount() == 1 && part.findings().isVisible());
        assertThat(part.findings().getItem(0).getText()).contains("overdue");
        assertThat(part.explanation()).isNotBlank();
        part.select("REL");
        assertThat(part.findings().getVisible()).isFalse();
    }

    @Test
    void coverage_follows_the_answers() {
        TreeItem relevance = part.tree().getItem(0).getItem(0);
        Desk.until("the survey is done", () -> !relevance.getText(1).isEmpty());
        String before = relevance.getText(1);
        type(field(OPEN), "Answered");
        part.commit();
        Desk.until("the coverage is higher", () -> !relevance.getText(1).equals(before));
        session.undo();
        Desk.until("the coverage is as before", () -> relevance.getText(1).equals(before));
    }

    @Test
    void a_response_is_revealed_at_its_field() {
        Response response = responses("VOI.C1").getFirst();
        editor.setActivePage("overview");
        editor.reveal(response);
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("disciplines");
        assertThat(part.shown()).isEqualTo("VOI");
        assertThat(field("VOI.C1").getText()).isEqualTo(response.getText());
    }

    @Test
    void a_discipline_and_a_question_can_be_gone_to_from_elsewhere() {
        editor.setActivePage("overview");
        editor.revealDiscipline("CON");
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("disciplines");
        assertThat(part.shown()).isEqualTo("CON");
        editor.revealDiscipline("SCA.Q2");
        assertThat(part.shown()).isEqualTo("SCA");
        editor.revealDiscipline("XYZ");
        assertThat(part.shown()).as("of an unknown discipline, the former one").isEqualTo("SCA");
    }

    @Test
    void disciplines_are_switched_quickly_and_their_controls_are_used_again() {
        for (TreeItem group : part.tree().getItems()) {
            for (TreeItem discipline : group.getItems()) {
                part.select((String) discipline.getData());
            }
        }
        int controls = count(part.control());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> times = new ArrayList<>();
        for (TreeItem group : part.tree().getItems()) {
            for (TreeItem discipline : group.getItems()) {
                long start = threads.getCurrentThreadCpuTime(); // other programs may keep the processor busy
                part.select((String) discipline.getData());
                times.add((threads.getCurrentThreadCpuTime() - start) / 1_000_000);
            }
        }
        assertThat(count(part.control())).as("controls").isEqualTo(controls);
        assertThat(times.stream().sorted().toList().get(times.size() / 2)).as("ms to switch, %s", times).isLessThan(400);
    }

    private static int count(Control control) {
        int count = 1;
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                count += count(child);
            }
        }
        return count;
    }
}
