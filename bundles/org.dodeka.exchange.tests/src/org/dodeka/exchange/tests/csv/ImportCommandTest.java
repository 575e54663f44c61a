package org.dodeka.exchange.tests.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Group crew = d.group("Crew", 2, 1);
    private final Person ada = d.person("Ada Field", crew);

    private ImportPlan plan() {
        d.person("Bo", crew);
        d.space("Circle");
        return Tables.plan(d.design(), "kind,name,groups,hours per week,space,role,level", "group,Owls,,,,,", ",Cy,Owls; Crew,1,Circle,member,core",
                ",Ada Field,Owls,5,,,");
    }

    @Test
    void it_tells_what_it_is_about() {
        ImportPlan plan = plan();
        assertThat(plan.command().getLabel()).isEqualTo("Take over a table of people");
        assertThat(plan.command().getAffectedObjects()).hasSize(4).matches(elements -> elements.contains(ada));
        assertThat(plan.command().getResult()).hasSameSizeAs(plan.changes());
    }

    /** Each notification in turn is the one at which somebody who listens fails. */
    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void where_a_listener_breaks_it_off_nothing_stays(int fatal) {
        ImportPlan plan = plan();
        String before = Designs.text(d.design());
        EContentAdapter listener = new EContentAdapter() {

            private int heard;

            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (notification.getEventType() != Notification.REMOVING_ADAPTER && ++heard == fatal) {
                    throw new IllegalStateException("fatal");
                }
            }
        };
        d.design().eAdapters().add(listener);
        assertThatThrownBy(plan.command()::execute).hasMessage("fatal");
        assertThat(Designs.text(d.design())).isEqualTo(before);
        d.design().eAdapters().remove(listener);
        plan.command().execute();
        assertThat(ada.getHoursPerWeek()).isEqualTo(5);
        assertThat(crew.getMembers()).extracting(Person::getName).containsExactly("Bo", "Cy");
    }
}
