package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Img3Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);
    private final CultureSign sign = healthy.sign();

    Img3Test() {
        super("IMG-3");
    }

    @Test
    void a_gap_with_a_remedy_passes() {
        assertPasses();
    }

    @Test
    void a_smaller_gap_needs_no_remedy() {
        sign.getAddressedBy().clear();
        sign.setInUse(3);
        assertPasses();
    }

    @Test
    void a_gap_of_two_without_a_remedy() {
        sign.getAddressedBy().clear();
        assertViolated(sign, "Sites preaches Sign 1");
    }

    @Test
    void unset_is_nothing_lived() {
        sign.getAddressedBy().clear();
        sign.setEspoused(2);
        sign.setInUse(null);
        assertViolated(sign, "Sites");
    }

    @Test
    void a_sign_of_nobody_is_told_too() {
        sign.getAddressedBy().clear();
        sign.setGroup(null);
        assertViolated(sign, "preaches Sign 1");
    }

    @Test
    void a_sign_without_ratings_is_left_alone() {
        sign.getAddressedBy().clear();
        sign.setEspoused(null);
        sign.setInUse(null);
        assertInapplicable();
    }

    @Test
    void the_gap_can_be_set() {
        sign.getAddressedBy().clear();
        assertThat(findings(Map.of("IMG-3.gap", "3"))).isEmpty();
    }

    @Test
    void the_fix_chooses_a_remedy() {
        sign.getAddressedBy().clear();
        assertFixed();
    }
}
