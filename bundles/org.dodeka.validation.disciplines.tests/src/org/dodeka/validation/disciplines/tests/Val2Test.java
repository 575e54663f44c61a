package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Val2Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Val2Test() {
        super("VAL-2");
    }

    @Test
    void one_indicator_of_use_is_enough() {
        d.indicator("Attendance", h.space(), ValueCycle.IMMEDIATE, i -> i.getBeneficiaries().add(h.sites()));
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(value = ValueCycle.class, names = { "IMMEDIATE", "POTENTIAL" })
    void indicators_of_activity_alone_are_found(ValueCycle cycle) {
        h.indicator().setCycle(cycle);
        assertViolated(h.space(), "Clinic counts activity only");
    }

    @ParameterizedTest
    @EnumSource(value = ValueCycle.class, names = { "IMMEDIATE", "POTENTIAL" }, mode = EnumSource.Mode.EXCLUDE)
    void an_indicator_of_any_other_cycle_passes(ValueCycle cycle) {
        h.indicator().setCycle(cycle);
        assertPasses();
    }

    @Test
    void both_cycles_of_activity_together_are_found() {
        h.indicator().setCycle(ValueCycle.POTENTIAL);
        d.indicator("Attendance", h.space(), ValueCycle.IMMEDIATE, i -> i.getBeneficiaries().add(h.sites()));
        assertViolated(h.space(), "Clinic counts activity only");
    }

    @Test
    void a_space_without_indicators_is_left_alone() {
        h.indicator().setSpace(null);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.indicator().setCycle(ValueCycle.IMMEDIATE);
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_an_indicator_of_use() {
        h.indicator().setCycle(ValueCycle.IMMEDIATE);
        assertFixed();
    }
}
