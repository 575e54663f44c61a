package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON;
import static org.dodeka.model.design.DesignPackage.Literals.PERSON__HOURS_PER_WEEK;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE;

import java.time.Duration;
import java.util.Arrays;

import org.dodeka.model.design.Person;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifeTest {

    private final World world = new World();
    private final Person person = (Person) world.first(PERSON);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_field_that_vanishes_writes_nothing() {
        DetailForm form = world.form(person);
        Text hours = (Text) form.field(PERSON__HOURS_PER_WEEK).orElseThrow().control();
        hours.setText("7");
        hours.addDisposeListener(event -> World.fire(hours, SWT.FocusOut));
        form.control().dispose();

        assertThat(person.getHoursPerWeek()).isNull();
    }

    @Test
    void every_control_has_a_name_and_a_hover_for_people() {
        for (Field field : world.form(world.first(SPACE)).fields()) {
            for (Control control : field.named()) {
                assertThat(field.accessibleName(control)).isNotBlank();
                assertThat(control.getToolTipText()).contains(field.hover());
                assertThat(control.getData(Field.FIELD)).isSameAs(field);
            }
        }
    }

    @Test
    void a_form_leaves_no_listener_on_the_design() {
        DetailForm form = world.form(person);
        assertThat(world.adapters(adapter -> adapter.getClass().getName().startsWith("org.dodeka.forms"))).isPositive();
        form.control().dispose();

        assertThat(world.adapters(adapter -> adapter.getClass().getName().startsWith("org.dodeka.forms"))).isZero();
    }

    @Test
    void another_element_of_the_same_class_is_shown_within_50_ms() {
        world.shell.open();
        DetailForm form = world.form(person);
        world.settle();
        long[] times = new long[9];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            form.show(world.design.getPersons().get(i % 3 == 0 ? 1 : 2 - i % 2 * 2));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);

        assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void a_field_is_revealed_with_the_focus() {
        world.shell.open();
        DetailForm form = world.form(person);
        world.settle();
        form.reveal(PERSON__HOURS_PER_WEEK);

        assertThat(world.display.getFocusControl()).isSameAs(form.field(PERSON__HOURS_PER_WEEK).orElseThrow().control());
    }
}
