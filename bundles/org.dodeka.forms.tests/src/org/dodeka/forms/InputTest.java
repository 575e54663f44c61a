package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.DesignPackage.Literals.ACTIVITY__REPEATS;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON__HOURS_PER_WEEK;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__DOMAIN;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__START;

import java.time.LocalDate;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InputTest {

    private final World world = new World();
    private final Person person = (Person) world.first(PERSON);
    private final Space space = (Space) world.first(SPACE);
    private DetailForm form;

    @AfterEach
    void close() {
        world.close();
    }

    private Text text(EObject element, EStructuralFeature feature) {
        if (form == null) {
            form = world.form(element);
        }
        form.show(element);
        return (Text) form.field(feature).orElseThrow().control();
    }

    private String problem(EStructuralFeature feature) {
        return form.field(feature).orElseThrow().problem();
    }

    @Test
    void what_is_no_number_is_said_at_the_field_and_does_not_reach_the_model() {
        Text hours = text(person, PERSON__HOURS_PER_WEEK);
        hours.setText("a lot");
        World.fire(hours, SWT.FocusOut);

        assertThat(problem(PERSON__HOURS_PER_WEEK)).contains("no number");
        assertThat(hours.getText()).isEqualTo("a lot");
        assertThat(person.getHoursPerWeek()).isNull();
        assertThat(world.stack.canUndo()).isFalse();
    }

    @Test
    void a_number_out_of_range_is_refused() {
        Text hours = text(person, PERSON__HOURS_PER_WEEK);
        hours.setText("169");

        assertThat(form.commit()).isFalse();
        assertThat(problem(PERSON__HOURS_PER_WEEK)).contains("0").contains("168");
    }

    @Test
    void a_decimal_comma_is_understood() {
        text(person, PERSON__HOURS_PER_WEEK).setText("2,5");

        assertThat(form.commit()).isTrue();
        assertThat(person.getHoursPerWeek()).isEqualTo(2.5);
    }

    @Test
    void a_huge_number_does_no_harm() {
        text(person, PERSON__HOURS_PER_WEEK).setText("1e999999999");

        assertThat(form.commit()).isFalse();
        assertThat(problem(PERSON__HOURS_PER_WEEK)).contains("no number");
    }

    @Test
    void a_fraction_is_no_whole_number() {
        Activity activity = (Activity) world.first(DesignPackage.Literals.ACTIVITY);
        text(activity, ACTIVITY__REPEATS).setText("1.5");

        assertThat(form.commit()).isFalse();
        assertThat(problem(ACTIVITY__REPEATS)).contains("whole");
    }

    @Test
    void the_arrow_keys_step_within_the_range() {
        Text hours = text(person, PERSON__HOURS_PER_WEEK);
        World.key(hours, SWT.ARROW_UP, '\0', 0);
        World.key(hours, SWT.ARROW_UP, '\0', 0);
        World.key(hours, SWT.ARROW_DOWN, '\0', 0);
        World.key(hours, SWT.ARROW_DOWN, '\0', 0);

        assertThat(person.getHoursPerWeek()).isZero();
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        text(space, SPACE__START).setText("2026-02-30");

        assertThat(form.commit()).isFalse();
        assertThat(problem(SPACE__START)).contains("2026-02-30").contains("2026-06-01");
        assertThat(space.getStart()).isNull();
    }

    @Test
    void a_date_may_be_emptied() {
        space.setStart(LocalDate.of(2026, 1, 1));
        text(space, SPACE__START).setText(" ");

        assertThat(form.commit()).isTrue();
        assertThat(space.getStart()).isNull();
    }

    @Test
    void a_date_that_is_needed_cannot_be_emptied() {
        text(world.design, DesignPackage.Literals.DESIGN__AS_OF).setText("");

        assertThat(form.commit()).isFalse();
        assertThat(world.design.getAsOf()).isNotNull();
    }

    @Test
    void a_day_is_chosen_from_the_calendar() {
        text(space, SPACE__START);
        Calendar calendar = ((DateField) form.field(SPACE__START).orElseThrow()).openCalendar();
        calendar.month().setDate(2026, 1, 28);
        World.fire(calendar.month(), SWT.DefaultSelection);

        assertThat(space.getStart()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void enter_writes() {
        Text name = text(person, CataloguePackage.Literals.ELEMENT__NAME);
        name.setText("Mira");
        World.fire(name, SWT.DefaultSelection);

        assertThat(person.getName()).isEqualTo("Mira");
        assertThat(world.stack.getUndoCommand().getLabel()).contains("Name");
    }

    @Test
    void escape_takes_back() {
        Text name = text(person, CataloguePackage.Literals.ELEMENT__NAME);
        String before = name.getText();
        name.setText("Mira");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        name.notifyListeners(SWT.Traverse, escape);

        assertThat(name.getText()).isEqualTo(before);
        assertThat(escape.doit).as("the escape key is used up").isFalse();
        assertThat(form.commit()).isTrue();
        assertThat(world.stack.canUndo()).isFalse();
    }

    @Test
    void nothing_is_lost_when_the_focus_never_leaves_the_field() {
        text(space, SPACE__DOMAIN).setText("Blades\nand towers");

        assertThat(form.commit()).isTrue();
        assertThat(space.getDomain()).isEqualTo("Blades\nand towers");
    }

    @Test
    void what_was_typed_is_written_when_another_element_is_shown() {
        text(space, SPACE__DOMAIN).setText("Blades");
        form.show(person);

        assertThat(space.getDomain()).isEqualTo("Blades");
    }

    @Test
    void input_that_is_not_understood_is_there_again_with_its_element() {
        Text hours = text(person, PERSON__HOURS_PER_WEEK);
        hours.setText("a lot");
        form.show(space);
        form.show(person);

        assertThat(text(person, PERSON__HOURS_PER_WEEK).getText()).isEqualTo("a lot");
        assertThat(problem(PERSON__HOURS_PER_WEEK)).isNotEmpty();
    }

    @Test
    void input_that_is_not_understood_does_not_wander_to_another_element() {
        text(person, PERSON__HOURS_PER_WEEK).setText("a lot");
        form.show(world.design.getPersons().get(1));

        assertThat(text(world.design.getPersons().get(1), PERSON__HOURS_PER_WEEK).getText()).isEmpty();
        assertThat(problem(PERSON__HOURS_PER_WEEK)).isEmpty();
    }

    @Test
    void a_change_from_elsewhere_does_not_wipe_what_is_being_typed() {
        Text domain = text(space, SPACE__DOMAIN);
        domain.setText("Blades");
        space.setDomain("Towers");

        assertThat(domain.getText()).isEqualTo("Blades");
    }

    @Test
    void an_edit_that_changes_nothing_is_no_command() {
        Text name = text(person, CataloguePackage.Literals.ELEMENT__NAME);
        name.setText(name.getText() + "x");
        name.setText(person.getName());

        assertThat(form.commit()).isTrue();
        assertThat(world.stack.canUndo()).isFalse();
    }

    @Test
    void a_character_that_no_file_keeps_is_refused() {
        text(space, SPACE__DOMAIN).setText("Bla\u0007des");

        assertThat(form.commit()).isFalse();
        assertThat(problem(SPACE__DOMAIN)).contains("character");
    }

    @Test
    void a_reading_is_committed_within_its_table_too() {
        Indicator indicator = (Indicator) world.first(DesignPackage.Literals.INDICATOR);
        form = world.form(indicator);
        ContentsField readings = (ContentsField) form.field(DesignPackage.Literals.INDICATOR__READINGS).orElseThrow();
        ((Text) readings.rowFields().get(1).control()).setText("12.5");

        assertThat(form.commit()).isTrue();
        assertThat(indicator.getReadings().getFirst().getValue()).isEqualTo(12.5);
        assertThat(readings.table().getItem(0).getText(1)).isEqualTo("12.5");
    }

    @Test
    void an_unfinished_reading_stays_with_its_row() {
        Indicator indicator = (Indicator) world.first(DesignPackage.Literals.INDICATOR);
        form = world.form(indicator);
        ContentsField readings = (ContentsField) form.field(DesignPackage.Literals.INDICATOR__READINGS).orElseThrow();
        Text value = (Text) readings.rowFields().get(1).control();
        value.setText("much");
        readings.table().setSelection(1);
        World.fire(readings.table(), SWT.Selection);
        assertThat(value.getText()).isEqualTo("0");
        readings.table().setSelection(0);
        World.fire(readings.table(), SWT.Selection);

        assertThat(value.getText()).isEqualTo("much");
        assertThat(indicator.getReadings().getFirst().getValue()).isZero();
    }

    @Test
    void a_read_only_design_cannot_be_changed() {
        Text name = text(person, CataloguePackage.Literals.ELEMENT__NAME);
        world.edits.setReadOnly(true);
        assertThat(name.getEditable()).isFalse();
        assertThat(form.field(DesignPackage.Literals.PERSON__MANAGER).orElseThrow().named().get(1).getEnabled()).isFalse();

        name.setText("Mira");
        form.commit();

        assertThat(person.getName()).isNotEqualTo("Mira");
    }
}
