package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.DesignPackage.Literals.ACTIVITY;
import static org.dodeka.model.design.DesignPackage.Literals.ACTIVITY__LEADS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__GROUPS;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON__GROUPS;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON__MANAGER;

import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Person;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private final World world = new World();
    private final Person person = (Person) world.first(PERSON);

    @AfterEach
    void close() {
        world.close();
    }

    private Chooser manager() {
        return ((ReferenceField) world.form(person).field(PERSON__MANAGER).orElseThrow()).openChooser("");
    }

    private static void press(Composite parent, String text) {
        World.fire(buttons(parent).filter(button -> button.getText().equals(text)).findFirst().orElseThrow(), SWT.Selection);
    }

    private static Stream<Button> buttons(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap((Control child) -> child instanceof Button button ? Stream.of(button)
                : child instanceof Composite inner ? buttons(inner) : Stream.empty());
    }

    @Test
    void typing_finds_a_person_by_parts_of_the_name_whatever_the_accents() {
        world.design.getPersons().get(1).setName("Petra Novotná");
        Chooser chooser = manager();
        chooser.search().setText("novotna PET");

        assertThat(chooser.table().getItemCount()).isOne();
        World.fire(chooser.search(), SWT.DefaultSelection);
        assertThat(person.getManager().getName()).isEqualTo("Petra Novotná");
        assertThat(chooser.shell().isDisposed()).isTrue();
    }

    @Test
    void none_takes_the_reference_away() {
        person.setManager(world.design.getPersons().get(1));
        press(manager().shell(), "None");

        assertThat(person.getManager()).isNull();
    }

    @Test
    void a_new_person_takes_the_searched_name_and_is_one_step_to_undo() {
        Chooser chooser = manager();
        chooser.search().setText("Ivo");
        press(chooser.shell(), "New person");

        assertThat(person.getManager().getName()).isEqualTo("Ivo");
        assertThat(person.getManager().getId()).isNotBlank();
        assertThat(world.design.getPersons()).hasSize(4);
        world.stack.undo();
        assertThat(world.design.getPersons()).hasSize(3);
        assertThat(person.getManager()).isNull();
        world.stack.redo();
        assertThat(person.getManager().getName()).isEqualTo("Ivo");
    }

    @Test
    void cancel_changes_nothing() {
        press(manager().shell(), "Cancel");

        assertThat(world.stack.canUndo()).isFalse();
    }

    @Test
    void several_are_added_in_one_step() {
        Chooser chooser = ((ReferencesField) world.form(person).field(PERSON__GROUPS).orElseThrow()).openChooser();
        chooser.table().selectAll();
        chooser.choose();

        assertThat(person.getGroups()).hasSize(3);
        world.stack.undo();
        assertThat(person.getGroups()).isEmpty();
    }

    @Test
    void nobody_can_report_to_themselves() {
        assertThat(Candidates.of(world.design, person, PERSON__MANAGER)).isNotEmpty().doesNotContain(person);
    }

    @Test
    void those_of_the_same_space_come_first() {
        Activity activity = (Activity) world.first(ACTIVITY);
        assertThat(Candidates.of(world.design, activity, ACTIVITY__LEADS).subList(0, 3))
                .allSatisfy(candidate -> assertThat(candidate.eContainer()).isSameAs(activity.eContainer()));
    }

    @Test
    void rows_move_by_keyboard() {
        person.getGroups().addAll(world.design.getGroups());
        ReferencesField groups = (ReferencesField) world.form(person).field(PERSON__GROUPS).orElseThrow();
        groups.list().table().setSelection(2);
        World.key(groups.control(), SWT.ARROW_UP, '\0', SWT.ALT);

        assertThat(person.getGroups().get(1).getName()).isEqualTo("Group 3");
        assertThat(groups.list().table().getSelectionIndex()).isOne();
    }

    @Test
    void a_reference_shows_a_new_name_at_once() {
        person.setManager(world.design.getPersons().get(1));
        Text shown = (Text) world.form(person).field(PERSON__MANAGER).orElseThrow().control();
        world.design.getPersons().get(1).setName("Jonas");

        assertThat(shown.getText()).isEqualTo("Jonas");
    }

    @Test
    void removing_a_contained_element_removes_the_references_to_it() {
        person.getGroups().addAll(List.copyOf(world.design.getGroups()));
        ContentsField groups = (ContentsField) world.form(world.design)
                .field(DESIGN__GROUPS).orElseThrow();
        groups.table().setSelection(0);
        World.key(groups.table(), SWT.DEL, SWT.DEL, 0);

        assertThat(person.getGroups()).hasSize(2);
    }
}
