package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dodeka.model.design.Design;
import org.dodeka.testing.EditScript;
import org.dodeka.validation.Finding;
import org.dodeka.validation.LiveValidation;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of incremental validation: after every edit, it finds what a full validation finds. Random edits of random designs, made to be
 * hostile, over all rules; a failure is cut down to the fewest edits that show it.
 */
class LiveEqualsFullTest {

    private static final ValidationEngine ENGINE = new ValidationEngine(RuleTest.PACKS, RuleSettings.DEFAULTS);
    private static final int DESIGNS = Integer.getInteger("dodeka.property.designs", 40);
    private static final int EDITS = Integer.getInteger("dodeka.property.edits", 120);

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void after_every_edit_live_findings_are_those_of_a_full_validation(long series) {
        for (long design = 0; design < DESIGNS; design++) {
            EditScript script = EditScript.of(series * 1_000_003 + design, EDITS);
            if (difference(script) != null) {
                EditScript shortest = script.with(EditScript.shrink(script.stepSeeds(), seeds -> difference(script.with(seeds)) != null));
                fail("design %d, edits %s: %s", shortest.designSeed(), shortest.stepSeeds(), difference(shortest));
            }
        }
    }

    /** What differs first, with the edits until then; null if nothing does. */
    private static String difference(EditScript script) {
        Comparison comparison = new Comparison();
        script.run(comparison);
        comparison.live.dispose();
        return comparison.difference;
    }

    private static final class Comparison implements EditScript.Observer {

        private final List<String> edits = new ArrayList<>();
        private Design design;
        private LiveValidation live;
        private String difference;

        @Override
        public void opened(Design opened, EditingDomain domain) {
            design = opened;
            live = ENGINE.live(design);
            compare();
        }

        @Override
        public void edited(int step, String edit) {
            edits.add(edit);
            live.update();
            compare();
        }

        private void compare() {
            if (difference == null) {
                Map<String, Integer> full = describe(ENGINE.validate(design, null));
                Map<String, Integer> followed = describe(live.result());
                if (!full.equals(followed)) {
                    TreeSet<String> missing = new TreeSet<>(full.keySet());
                    missing.removeAll(followed.keySet());
                    TreeSet<String> left = new TreeSet<>(followed.keySet());
                    left.removeAll(full.keySet());
                    difference = "after " + edits + "\n missing: " + missing + "\n left over: " + left;
                }
            }
        }

        /** Every finding and count, with how often it is there. */
        private static Map<String, Integer> describe(ValidationResult result) {
            Map<String, Integer> all = new TreeMap<>();
            for (Finding f : result.findings()) {
                String text = f.rule().id() + " " + System.identityHashCode(f.element()) + " " + f.violation().key() + " " + f.severity() + " " + f.waived() + " " + f.message();
                all.merge(text, 1, Integer::sum);
            }
            result.applicable().forEach((rule, count) -> all.put(rule.id() + " applies to " + count, 1));
            return all;
        }
    }

    @org.junit.jupiter.api.Test
    void no_rule_fails_on_any_random_design() {
        for (long seed = 0; seed < 2_000; seed++) {
            ValidationResult result = ENGINE.validate(org.dodeka.testing.RandomDesigns.small(seed), null);
            List<String> failed = result.findings().stream().filter(Finding::failed).map(Finding::message).toList();
            assertThat(failed).as("failed checks on design %d", seed).isEqualTo(Collections.emptyList());
        }
    }
}
