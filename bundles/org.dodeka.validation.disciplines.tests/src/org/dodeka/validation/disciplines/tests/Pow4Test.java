package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Pow4Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Pow4Test() {
        super("POW-4");
    }

    @Test
    void a_boss_with_a_candour_rule_passes() {
        assertPasses();
    }

    @Test
    void a_boss_without_a_candour_rule() {
        healthy.space().setSafetyRule(" ");
        assertViolated(healthy.space(), "Clinic: boss present, no candour rule");
    }

    @Test
    void without_the_boss_the_rule_does_not_apply() {
        healthy.space().setSafetyRule(null);
        healthy.space().getParticipations().remove(healthy.sponsor());
        assertInapplicable();
    }

    @Test
    void a_manager_of_somebody_elsewhere_does_not_count() {
        healthy.space().setSafetyRule(null);
        healthy.mira().setManager(healthy.noor());
        healthy.space().getParticipations().remove(healthy.newcomer());
        assertInapplicable();
    }

    @Test
    void nobody_is_their_own_boss() {
        healthy.space().setSafetyRule(null);
        healthy.mira().setManager(healthy.mira());
        d.participation(healthy.space(), null, RoleKind.MEMBER, Level.CORE);
        assertInapplicable();
    }

    @Test
    void the_fix_drafts_a_rule() {
        healthy.space().setSafetyRule(null);
        assertFixed();
    }
}
