package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Rel4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Rel4Test() {
        super("REL-4");
    }

    @Test
    void one_activity_with_an_issue_is_enough() {
        assertPasses();
    }

    @Test
    void only_blank_issues_are_found() {
        h.clinic().setPracticeIssue(" ");
        assertViolated(h.space(), "Clinic handles no real issue");
    }

    @Test
    void a_space_without_activities_is_found() {
        Space empty = d.space("Empty");
        assertViolated(empty, "Empty handles no real issue");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.clinic().setPracticeIssue(null);
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_case_clinic() {
        h.clinic().setPracticeIssue(null);
        assertFixed();
    }

    @Test
    void the_fix_works_in_an_empty_space() {
        h.space().getActivities().clear();
        h.space().getParticipations().clear();
        d.design().getLoops().clear();
        assertFixed();
    }
}
