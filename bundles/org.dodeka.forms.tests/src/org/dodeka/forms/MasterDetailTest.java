package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__PERSONS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__SPACES;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON__HOURS_PER_WEEK;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__ACTIVITIES;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__PARTICIPATIONS;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Person;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MasterDetailTest {

    private static final int MANY = 10_000;

    private World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private MasterDetail people() {
        MasterDetail people = new MasterDetail(world.shell, world.site, new Outline(world.design, List.of(DESIGN__PERSONS), List.of()), "People");
        world.shell.layout();
        return people;
    }

    private MasterDetail spaces() {
        return new MasterDetail(world.shell, world.site,
                new Outline(world.design, List.of(DESIGN__SPACES), List.of(SPACE__PARTICIPATIONS, SPACE__ACTIVITIES)), "Spaces");
    }

    private void manyPeople() {
        world.close();
        Design design = DesignFactory.eINSTANCE.createDesign();
        for (int i = 0; i < MANY; i++) {
            Person person = DesignFactory.eINSTANCE.createPerson();
            person.setId("p" + i);
            person.setName("Person " + i);
            design.getPersons().add(person);
        }
        world = new World(design);
    }

    @Test
    void ten_thousand_people_are_filtered_within_200_ms() {
        manyPeople();
        MasterDetail people = people();
        world.shell.open();
        world.settle();
        long[] times = new long[5];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            people.search().setText("person 9" + i);
            world.settle();
            people.search().setText("");
            world.settle();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);

        assertThat(Duration.ofNanos(times[times.length / 2]).dividedBy(2)).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void a_filter_shows_what_matches_and_how_many() {
        manyPeople();
        MasterDetail people = people();
        people.search().setText("99 person");

        assertThat(people.tree().control().getItemCount()).isEqualTo((int) world.design.getPersons().stream()
                .filter(person -> person.getName().contains("99")).count());
    }

    @Test
    void a_row_is_made_only_when_it_is_seen() {
        manyPeople();
        MasterDetail people = people();
        world.shell.open();
        world.settle();

        Tree tree = people.tree().control();
        assertThat(tree.getItemCount()).isEqualTo(MANY);
        assertThat(tree.getItem(MANY / 2).getData()).isNull();
    }

    @Test
    void the_selected_element_is_shown_in_the_form() {
        MasterDetail people = people();
        Tree tree = people.tree().control();
        world.shell.open();
        world.settle();
        tree.setSelection(tree.getItem(1));
        World.fire(tree, SWT.Selection);

        assertThat(people.detail().element()).isSameAs(world.design.getPersons().get(1));
    }

    @Test
    void what_was_typed_is_written_when_another_row_is_selected() {
        MasterDetail people = people();
        people.select(world.design.getPersons().getFirst());
        ((Text) people.detail().field(PERSON__HOURS_PER_WEEK).orElseThrow().control()).setText("7");
        people.select(world.design.getPersons().get(1));

        assertThat(world.design.getPersons().getFirst().getHoursPerWeek()).isEqualTo(7.0);
    }

    @Test
    void a_new_name_shows_in_the_list() {
        MasterDetail people = people();
        people.select(world.design.getPersons().getFirst());
        ((Text) people.detail().field(CataloguePackage.Literals.ELEMENT__NAME).orElseThrow().control()).setText("Mira");
        people.commit();
        world.settle();

        assertThat(people.tree().control().getSelection()[0].getText()).isEqualTo("Mira");
    }

    @Test
    void add_and_undo_bring_a_row_and_take_it_away() {
        MasterDetail people = people();
        World.key(people.tree().control(), SWT.INSERT, '\0', 0);
        world.settle();
        assertThat(people.tree().control().getItemCount()).isEqualTo(4);
        assertThat(people.detail().element()).isSameAs(world.design.getPersons().get(3));

        world.stack.undo();
        world.settle();

        assertThat(people.tree().control().getItemCount()).isEqualTo(3);
        assertThat(people.detail().element()).isNull();
    }

    @Test
    void remove_selects_the_next_one() {
        MasterDetail people = people();
        Person next = world.design.getPersons().get(1);
        people.select(world.design.getPersons().getFirst());
        World.key(people.tree().control(), SWT.DEL, SWT.DEL, 0);
        world.settle();

        assertThat(world.design.getPersons()).hasSize(2);
        assertThat(people.detail().element()).isSameAs(next);
    }

    @Test
    void rows_move_by_keyboard() {
        MasterDetail people = people();
        Person first = world.design.getPersons().getFirst();
        people.select(first);
        World.key(people.tree().control(), SWT.ARROW_DOWN, '\0', SWT.ALT);

        assertThat(world.design.getPersons().indexOf(first)).isOne();
        assertThat(people.detail().element()).isSameAs(first);
    }

    @Test
    void a_tree_shows_and_finds_what_lies_within_a_space() {
        MasterDetail spaces = spaces();
        world.design.getSpaces().get(1).getActivities().getFirst().setName("Blade walk");
        world.settle();
        spaces.search().setText("blade");

        assertThat(spaces.tree().control().getItemCount()).isOne();
        spaces.select(world.design.getSpaces().get(1).getActivities().getFirst());
        assertThat(spaces.detail().element()).isSameAs(world.design.getSpaces().get(1).getActivities().getFirst());
    }

    @Test
    void an_element_hidden_by_the_filter_is_shown_when_it_is_selected() {
        MasterDetail people = people();
        people.search().setText("no such person");
        people.select(world.design.getPersons().get(2));

        assertThat(people.search().getText()).isEmpty();
        assertThat(people.detail().element()).isSameAs(world.design.getPersons().get(2));
    }

    @Test
    void a_selected_row_stays_shown_while_a_filter_hides_it() {
        MasterDetail people = people();
        people.select(world.design.getPersons().get(2));
        people.search().setText("no such person");

        assertThat(people.detail().element()).isSameAs(world.design.getPersons().get(2));
    }

    @Test
    void nothing_is_left_on_the_design_after_the_end() {
        long before = world.adapters(adapter -> adapter.getClass().getName().startsWith("org.dodeka.forms"));
        MasterDetail people = people();
        people.select(world.design.getPersons().getFirst());
        assertThat(world.adapters(adapter -> adapter.getClass().getName().startsWith("org.dodeka.forms"))).isPositive();

        people.control().dispose();
        world.settle();

        assertThat(before).isZero();
        assertThat(world.adapters(adapter -> adapter.getClass().getName().startsWith("org.dodeka.forms"))).isZero();
    }
}
