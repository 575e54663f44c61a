package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Acc5Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Acc5Test() {
        super("ACC-5");
    }

    @Test
    void a_sponsor_with_a_commitment_passes() {
        assertPasses();
    }

    @Test
    void a_sponsor_without_a_commitment_is_found() {
        h.sponsorPromise().setFrom(h.lena());
        assertViolated(h.space(), "Sponsor of Clinic promises nothing", "Jonas");
    }

    @Test
    void a_commitment_to_the_sponsor_is_not_enough() {
        h.sponsorPromise().setFrom(h.mira());
        h.sponsorPromise().setTo(h.boss());
        assertViolated(h.space(), "Sponsor of Clinic promises nothing");
    }

    @Test
    void each_sponsor_is_found() {
        h.space().getCommitments().clear();
        d.participation(h.space(), h.engineers(), RoleKind.SPONSOR, Level.ACTIVE);
        assertThat(messages()).hasSize(2).anyMatch(m -> m.contains("Jonas")).anyMatch(m -> m.contains("Engineers"));
    }

    @Test
    void a_commitment_in_another_space_does_not_count() {
        Space other = d.space("Other");
        other.getCommitments().add(h.sponsorPromise());
        assertViolated(h.space(), "Sponsor of Clinic promises nothing");
    }

    @Test
    void a_former_sponsor_is_left_alone() {
        h.space().getCommitments().clear();
        h.sponsor().setUntil(d.day(-1));
        assertInapplicable();
    }

    @Test
    void a_sponsor_until_today_is_current() {
        h.space().getCommitments().clear();
        h.sponsor().setUntil(d.day(0));
        assertViolated(h.space(), "Sponsor of Clinic promises nothing");
    }

    @Test
    void a_vacancy_is_left_alone() {
        h.space().getCommitments().clear();
        h.sponsor().setActor(null);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.space().getCommitments().clear();
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_sponsor_contract() {
        h.sponsorPromise().setFrom(h.lena());
        assertFixed();
    }

    @Test
    void the_fix_of_one_sponsor_leaves_the_other() {
        h.space().getCommitments().clear();
        d.participation(h.space(), h.engineers(), RoleKind.SPONSOR, Level.ACTIVE);
        assertFixed();
        Answers.apply(findings().get(1), d.design(), Answers.of());
        assertThat(messages()).singleElement().asString().contains("Jonas");
    }
}
