package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.dodeka.forms.charts.Radar;
import org.dodeka.forms.disciplines.DisciplinesPart;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.forms.overview.OverviewPart;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.Metric;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {

    private DesignEditor editor;
    private DesignSession session;
    private OverviewPart part;

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left when all editors are closed").isEmpty();
    }

    private void open(String example) throws Exception {
        editor = Desk.open(Desk.example(example));
        session = Desk.session(editor);
        editor.setActivePage("overview");
        part = editor.getActivePageInstance().getAdapter(OverviewPart.class);
        Desk.until("the survey is done", () -> !part.coverage().isEmpty());
    }

    private static void press(Control control, int type, Point at, int key) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.keyCode = key;
        event.button = 1;
        control.notifyListeners(type, event);
    }

    private Design design() {
        return session.design();
    }

    private Metrics metrics() {
        return Metrics.of(Facts.of(design()), session.findings().result(), part.radar().spokes().isEmpty() ? null : design().getCatalogue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "wind-quality", "river-care", "compliance-express" })
    void the_figures_are_those_that_the_metrics_say(String example) throws Exception {
        open(example);
        Metrics metrics = metrics();
        Coverage coverage = metrics.coverage();
        assertThat(part.radar().spokes()).extracting(Radar.Spoke::value).containsExactlyElementsOf(coverage.disciplines().stream().map(d -> d.value()).toList());
        assertThat(part.radar().spokes().stream().filter(Radar.Spoke::lowest)).extracting(Radar.Spoke::value).isNotEmpty().allMatch(coverage.minimum()::equals);
        assertThat(part.coverage()).contains(Math.round(coverage.mean().orElseThrow()) + "\u00a0%", Math.round(coverage.minimum().orElseThrow()) + "\u00a0%");
        assertThat(part.figures()).containsExactlyElementsOf(metrics.design().stream().map(OverviewTest::said).toList());
    }

    private static String said(Metric metric) {
        OptionalDouble value = metric.value();
        String number = value.isEmpty() ? "n/a" : String.format(Locale.getDefault(), "%.2f", Math.abs(value.getAsDouble()));
        return metric.label() + " " + (value.orElse(0) < 0 && !number.matches("0.00") ? "\u2212" : "") + number;
    }

    @Test
    void the_worst_findings_are_shown_the_most_severe_first() throws Exception {
        open("compliance-express");
        List<Finding> open = session.findings().all().all().stream().filter(finding -> !finding.waived()).toList();
        assertThat(part.worst()).hasSize(5).containsExactlyElementsOf(open.stream().limit(5).map(Finding::message).toList());
        assertThat(open.getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void key_facts_follow_the_design() throws Exception {
        open("wind-quality");
        int spaces = design().getSpaces().size();
        assertThat(part.facts()).contains(spaces + " Spaces", design().getPersons().size() + " People", design().getLoops().size() + " Learning loops");
        session.edits().add(design(), DesignPackage.Literals.DESIGN__SPACES, DesignFactory.eINSTANCE.createSpace());
        assertThat(part.facts()).contains(spaces + 1 + " Spaces");
        session.undo();
        assertThat(part.facts()).contains(spaces + " Spaces");
    }

    @Test
    void findings_and_coverage_follow_the_design() throws Exception {
        open("wind-quality");
        List<String> worst = part.worst();
        String coverage = part.coverage();
        session.edits().set(design().getSpaces().getFirst(), DesignPackage.Literals.SPACE__DOMAIN, null);
        Desk.until("the error is shown", () -> !part.worst().equals(worst));
        assertThat(part.worst().getFirst()).contains(design().getSpaces().getFirst().getName());
        assertThat(part.nextStep()).as("an error is the next step").isEqualTo(part.worst().getFirst());
        session.undo();
        Desk.until("all is as before", () -> part.worst().equals(worst) && part.coverage().equals(coverage));
    }

    @Test
    void a_page_that_cannot_be_seen_catches_up_when_it_is_shown() throws Exception {
        open("wind-quality");
        List<String> worst = part.worst();
        editor.setActivePage("source");
        session.edits().set(design().getSpaces().getFirst(), DesignPackage.Literals.SPACE__DOMAIN, null);
        editor.setActivePage("overview");
        Desk.until("the error is shown", () -> !part.worst().equals(worst));
    }

    @Test
    void the_name_is_edited_in_place_as_one_command() throws Exception {
        open("wind-quality");
        String name = design().getName();
        Text field = find(part.control(), Text.class, text -> text.getText().equals(name));
        field.setText("Another name");
        editor.setActivePage("source");
        assertThat(design().getName()).isEqualTo("Another name");
        assertThat(editor.isDirty()).isTrue();
        session.undo();
        assertThat(design().getName()).isEqualTo(name);
        assertThat(field.getText()).isEqualTo(name);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void a_goal_leads_to_its_page() throws Exception {
        open("wind-quality");
        follow(find(part.control(), Hyperlink.class, link -> link.getText().equals(design().getGoals().getFirst().getName())));
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("value");
    }

    @Test
    void a_key_fact_leads_to_its_page() throws Exception {
        open("wind-quality");
        follow(find(part.control(), Hyperlink.class, link -> link.getText().equals("Boundaries")));
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("boundaries");
    }

    @Test
    void a_finding_leads_to_its_element() throws Exception {
        open("wind-quality");
        Finding first = session.findings().all().all().stream().filter(finding -> !finding.waived()).findFirst().orElseThrow();
        follow(find(part.control(), Hyperlink.class, link -> link.getText().equals(first.message())));
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("spaces");
        assertThat(first.rule().id()).isEqualTo("ACC-4");
    }

    @Test
    void a_discipline_of_the_radar_opens_on_its_page_by_mouse_and_by_keyboard() throws Exception {
        open("wind-quality");
        Radar radar = part.radar();
        press(radar, SWT.MouseUp, radar.end(3), 0);
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("disciplines");
        assertThat(editor.getActivePageInstance().getAdapter(DisciplinesPart.class).shown()).isEqualTo("VOI");
        editor.setActivePage("overview");
        press(radar, SWT.KeyDown, new Point(0, 0), SWT.ARROW_RIGHT);
        press(radar, SWT.KeyDown, new Point(0, 0), SWT.CR);
        assertThat(editor.getActivePageInstance().getAdapter(DisciplinesPart.class).shown()).isEqualTo("POW");
    }

    @Test
    void all_findings_are_one_click_away() throws Exception {
        open("wind-quality");
        Desk.page().hideView(Desk.page().findView("org.dodeka.workbench.findings"));
        find(part.control(), Button.class, button -> button.getText().equals("All findings")).notifyListeners(SWT.Selection, new Event());
        assertThat(Desk.page().findView("org.dodeka.workbench.findings")).isNotNull();
    }

    @Test
    void every_feature_of_the_design_that_is_no_list_has_a_field() throws Exception {
        open("wind-quality");
        part.reveal(DesignPackage.Literals.DESIGN__AS_OF);
        Text date = find(part.control(), Text.class, text -> text.getText().equals("2026-06-01"));
        assertThat(date.isFocusControl()).isTrue();
    }

    private static void follow(Hyperlink link) {
        Event event = new Event();
        event.character = SWT.CR;
        event.keyCode = SWT.CR;
        link.notifyListeners(SWT.KeyDown, event);
    }

    private static <T extends Control> T find(Control within, Class<T> type, Predicate<T> which) {
        T found = search(within, type, which);
        assertThat(found).as("a %s", type.getSimpleName()).isNotNull();
        return found;
    }

    private static <T extends Control> T search(Control within, Class<T> type, Predicate<T> which) {
        if (type.isInstance(within) && which.test(type.cast(within))) {
            return type.cast(within);
        }
        if (within instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                T found = search(child, type, which);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
