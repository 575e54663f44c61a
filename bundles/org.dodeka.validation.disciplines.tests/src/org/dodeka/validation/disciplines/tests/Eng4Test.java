package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Eng4Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);
    private final Activity workshop = healthy.workshop();
    private final Activity visit = healthy.visit();

    Eng4Test() {
        super("ENG-4");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 30 })
    void a_follow_up_in_time_passes(int days) {
        visit.setStart(workshop.getStart().plusDays(days));
        assertPasses();
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 31 })
    void a_follow_up_before_or_too_late_is_none(int days) {
        visit.setStart(workshop.getStart().plusDays(days));
        assertViolated(workshop, "Opening workshop ends at the pivot point", "30 days");
    }

    @ParameterizedTest
    @EnumSource(names = "FORMAL", mode = EnumSource.Mode.EXCLUDE)
    void social_and_work_follow_up(Formality formality) {
        visit.setFormality(formality);
        assertPasses();
    }

    @Test
    void another_course_is_no_follow_up() {
        Activity course = d.activity(healthy.space(), "Course", Mode.ENGAGEMENT, a -> {
            a.setFormality(Formality.FORMAL);
            a.setStart(workshop.getStart());
        });
        course.setFollows(workshop);
        visit.setFollows(course);
        assertViolated(workshop, "Opening workshop");
    }

    @Test
    void without_days_nothing_follows_in_time() {
        workshop.setStart(null);
        assertViolated(workshop, "Opening workshop");
    }

    @Test
    void spaces_that_are_not_live_count() {
        healthy.space().setStage(Stage.POTENTIAL);
        visit.setFollows(null);
        assertViolated(workshop, "Opening workshop");
    }

    @Test
    void an_activity_that_is_not_formal_needs_no_follow_up() {
        workshop.setFormality(Formality.WORK);
        assertInapplicable();
    }

    @Test
    void the_days_can_be_set() {
        assertThat(findings(Map.of("ENG-4.days", "9"))).hasSize(1);
        assertThat(findings(Map.of("ENG-4.days", "10"))).isEmpty();
    }

    @Test
    void the_fix_adds_a_follow_up() {
        visit.setFollows(null);
        assertFixed();
    }

    @ParameterizedTest
    @ValueSource(ints = { -20, 10 })
    void the_fix_adds_a_follow_up_for_people_to_come(int day) {
        visit.setFollows(null);
        workshop.setStart(d.day(day));
        workshop.getLeads().clear();
        assertFixed();
    }

    @Test
    void the_fix_invents_no_day_for_the_event() {
        workshop.setStart(null);
        FixContext context = new FixContext(Facts.of(d.design()),
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack()), FixInput.none());
        assertThat(findings().get(0).fix(context).canExecute()).isFalse();
    }
}
