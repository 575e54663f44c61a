package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.validation.metrics.tests.StubRules.Says.FAILS;
import static org.dodeka.validation.metrics.tests.StubRules.Says.HOLDS;
import static org.dodeka.validation.metrics.tests.StubRules.Says.INAPPLICABLE;
import static org.dodeka.validation.metrics.tests.StubRules.Says.VIOLATED;
import static org.dodeka.validation.metrics.tests.StubRules.Says.VIOLATED_WHERE_BAD;

import java.util.Map;

import org.dodeka.model.design.Space;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.junit.jupiter.api.Test;

class CoverageByRulesTest extends CoverageTestCase {

    private final Space space = d.space("Circle");

    private static void assertRules(DisciplineCoverage coverage, double share, int passed, int applicable) {
        assertValue(coverage.rules(), share);
        assertThat(coverage.rulesPassed()).as("passed").isEqualTo(passed);
        assertThat(coverage.rulesApplicable()).as("applicable").isEqualTo(applicable);
    }

    @Test
    void rules_that_all_hold_are_everything() {
        rules.rule("REL-1", "error", HOLDS).rule("REL-2", "info", HOLDS);
        assertRules(rel(), 1, 2, 2);
    }

    @Test
    void a_violated_error_weighs_three() {
        rules.rule("REL-1", "error", VIOLATED).rule("REL-2", "warning", HOLDS).rule("REL-3", "info", HOLDS);
        // (2 + 1) / (3 + 2 + 1)
        assertRules(rel(), 0.5, 2, 3);
    }

    @Test
    void a_violated_warning_weighs_two() {
        rules.rule("REL-1", "error", HOLDS).rule("REL-2", "warning", VIOLATED).rule("REL-3", "info", HOLDS);
        // (3 + 1) / 6
        assertRules(rel(), 2 / 3.0, 2, 3);
    }

    @Test
    void a_violated_information_weighs_one() {
        rules.rule("REL-1", "error", HOLDS).rule("REL-2", "warning", HOLDS).rule("REL-3", "info", VIOLATED);
        // (3 + 2) / 6
        assertRules(rel(), 5 / 6.0, 2, 3);
    }

    @Test
    void nothing_that_holds_is_nothing() {
        rules.rule("REL-1", "error", VIOLATED);
        assertRules(rel(), 0, 0, 1);
    }

    @Test
    void a_rule_violated_in_one_of_two_places_does_not_pass() {
        d.space("Bad circle");
        rules.rule("REL-1", "warning", VIOLATED_WHERE_BAD).rule("REL-2", "warning", HOLDS);
        assertRules(rel(), 0.5, 1, 2);
    }

    @Test
    void an_inapplicable_rule_is_left_out() {
        rules.rule("REL-1", "error", INAPPLICABLE).rule("REL-2", "info", HOLDS);
        assertRules(rel(), 1, 1, 1);
    }

    @Test
    void a_rule_that_is_switched_off_is_left_out() {
        rules.rule("REL-1", "error", VIOLATED).rule("REL-2", "info", HOLDS);
        assertRules(rel(Map.of("REL-1.enabled", "false")), 1, 1, 1);
    }

    @Test
    void a_rule_whose_violations_are_all_waived_is_left_out() {
        Space other = d.space("Bad circle");
        rules.rule("REL-1", "error", VIOLATED_WHERE_BAD).rule("REL-2", "warning", HOLDS).rule("REL-3", "warning", VIOLATED);
        d.waiver("REL-1", other);
        // REL-2 of REL-2 and REL-3
        assertRules(rel(), 0.5, 1, 2);
    }

    @Test
    void a_rule_with_one_violation_that_is_not_waived_does_not_pass() {
        d.space("Other circle");
        rules.rule("REL-1", "error", VIOLATED).rule("REL-2", "error", HOLDS);
        d.waiver("REL-1", space);
        assertRules(rel(), 0.5, 1, 2);
    }

    @Test
    void a_waiver_that_ended_changes_nothing() {
        rules.rule("REL-1", "error", VIOLATED).rule("REL-2", "error", HOLDS);
        d.waiver("REL-1", space, w -> w.setUntil(d.day(-1)));
        assertRules(rel(), 0.5, 1, 2);
    }

    /** REL-1 holds and weighs 1 as an information, REL-2 is violated and weighs 2: 1 / 3. */
    @Test
    void the_severity_in_force_weighs_a_rule_that_holds() {
        rules.rule("REL-1", "error", HOLDS).rule("REL-2", "warning", VIOLATED);
        assertRules(rel(Map.of("REL-1.severity", "info")), 1 / 3.0, 1, 2);
    }

    @Test
    void the_severity_in_force_weighs_a_violated_rule() {
        rules.rule("REL-1", "error", HOLDS).rule("REL-2", "info", VIOLATED);
        // 3 / (3 + 3) rather than 3 / (3 + 1)
        assertRules(rel(Map.of("REL-2.severity", "error")), 0.5, 1, 2);
    }

    @Test
    void a_rule_that_could_not_be_checked_does_not_pass() {
        rules.rule("REL-1", "warning", FAILS).rule("REL-2", "warning", HOLDS);
        assertRules(rel(), 0.5, 1, 2);
    }

    @Test
    void without_rules_that_count_the_term_is_undefined() {
        rules.rule("REL-1", "error", INAPPLICABLE).rule("REL-2", "warning", VIOLATED);
        d.waiver("REL-2", null);
        assertThat(rel().rules()).isEmpty();
        assertThat(rel().rulesPassed()).isZero();
        assertThat(rel().rulesApplicable()).isZero();
        assertThat(rel().value()).isEmpty();
    }

    @Test
    void rules_of_other_disciplines_do_not_count() {
        rules.rule("REL-1", "error", HOLDS).rule("ACC-1", "error", VIOLATED);
        assertRules(rel(), 1, 1, 1);
    }
}
