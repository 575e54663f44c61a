package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__PERSONS;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON__HOURS_PER_WEEK;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE;

import java.util.List;

import org.dodeka.model.design.Person;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private MasterDetail people() {
        return new MasterDetail(world.shell, world.site, new Outline(world.design, List.of(DESIGN__PERSONS), List.of()), "People");
    }

    @Test
    void an_empty_list_invites_to_make_the_first() {
        world.design.getPersons().clear();
        MasterDetail people = people();
        world.shell.open();
        world.settle();
        assertThat(people.invitation().control().isVisible()).isTrue();
        World.fire(people.invitation().first(), SWT.Selection);
        world.settle();

        assertThat(world.design.getPersons()).hasSize(1);
        assertThat(people.invitation().control().isVisible()).isFalse();
        assertThat(people.detail().element()).isSameAs(world.design.getPersons().getFirst());
    }

    @Test
    void a_duplicate_is_a_copy_with_an_id_of_its_own_and_is_selected() {
        MasterDetail people = people();
        world.shell.open();
        Person first = world.design.getPersons().getFirst();
        people.select(first);
        World.key(people.tree().control(), 'd', '\u0004', SWT.MOD1);
        world.settle();

        assertThat(world.design.getPersons()).hasSize(4);
        Person copy = (Person) people.detail().element();
        assertThat(copy.getName()).startsWith(first.getName());
        assertThat(copy.getId()).isNotEqualTo(first.getId());
    }

    @Test
    void what_is_unfinished_survives_that_another_class_is_shown_meanwhile() {
        DetailForm form = world.form(world.first(PERSON));
        ((Text) form.field(PERSON__HOURS_PER_WEEK).orElseThrow().control()).setText("much");
        form.show(world.first(SPACE));
        form.show(world.first(PERSON));

        Field hours = form.field(PERSON__HOURS_PER_WEEK).orElseThrow();
        assertThat(((Text) hours.control()).getText()).isEqualTo("much");
        assertThat(hours.problem()).isNotEmpty();
    }

    @Test
    void the_ids_of_the_help_follow_the_words() {
        assertThat(HelpIds.of(SPACE)).isEqualTo("org.dodeka.help.class_Space");
        assertThat(HelpIds.of(SPACE.getEStructuralFeature("name"))).isEqualTo("org.dodeka.help.field_Element_name");
    }
}
