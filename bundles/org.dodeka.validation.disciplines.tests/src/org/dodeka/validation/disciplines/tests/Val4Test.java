package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Val4Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Val4Test() {
        super("VAL-4");
    }

    @Test
    void an_indicator_with_a_beneficiary_passes() {
        assertPasses();
    }

    @Test
    void an_indicator_without_beneficiaries_is_found() {
        h.indicator().getBeneficiaries().clear();
        assertViolated(h.indicator(), "Requests met by the clinic: value for whom?");
    }

    @Test
    void it_holds_without_a_space_too() {
        h.indicator().setSpace(null);
        h.indicator().getBeneficiaries().clear();
        assertViolated(h.indicator(), "value for whom?");
    }

    @Test
    void a_design_without_indicators_is_left_alone() {
        d.design().getIndicators().clear();
        assertInapplicable();
    }

    @Test
    void the_fix_offers_the_groups_of_the_space_first() {
        h.indicator().getBeneficiaries().clear();
        d.group("Neighbours", 4, 0);
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).startsWith("Sites", "Engineers", "Management", "Neighbours", "Ivo");
    }

    @Test
    void the_fix_works_without_a_space() {
        h.indicator().setSpace(null);
        h.indicator().getBeneficiaries().clear();
        assertFixed();
    }
}
