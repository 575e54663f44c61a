package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Acc3Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Acc3Test() {
        super("ACC-3");
    }

    @Test
    void a_negotiated_commitment_passes() {
        assertPasses();
    }

    @Test
    void a_vertical_commitment_that_is_not_negotiated_is_found() {
        h.sponsorPromise().setNegotiated(false);
        assertViolated(h.sponsorPromise(), "Promise 2 was imposed");
    }

    @Test
    void unset_means_not_negotiated() {
        h.sponsorPromise().setNegotiated(null);
        assertViolated(h.sponsorPromise(), "Promise 2 was imposed");
    }

    @Test
    void horizontal_commitments_are_left_alone() {
        h.sponsorPromise().setKind(AccountabilityKind.HORIZONTAL);
        h.sponsorPromise().setNegotiated(false);
        assertInapplicable();
    }

    @Test
    void the_fix_plans_a_negotiation() {
        h.sponsorPromise().setNegotiated(false);
        assertFixed();
    }

    @Test
    void the_fix_takes_the_terms_that_are_agreed() {
        h.sponsorPromise().setNegotiated(false);
        Answers.apply(findings().get(0), d.design(), Answers.of("Two hours a week"));
        assertThat(h.sponsorPromise().getText()).isEqualTo("Two hours a week");
        assertThat(h.space().getActivities()).last().extracting(Activity::getName).isEqualTo("Negotiation of Promise 2");
    }
}
