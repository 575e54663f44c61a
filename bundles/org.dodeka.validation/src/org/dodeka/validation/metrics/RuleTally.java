package org.dodeka.validation.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationResult;

/**
 * Counts the rules of one discipline that hold in a whole design. A rule counts if it is switched on and about something in the
 * design; it does not count if every violation of it is waived. It passes without any finding that is not waived; a rule
 * that could not be checked does not pass.
 */
final class RuleTally {

    private int passed;
    private int counted;
    private int passedWeight;
    private int countedWeight;

    /** The tallies of a validation, by the code of the discipline. */
    static Map<String, RuleTally> of(ValidationResult result) {
        Set<RuleDescriptor> open = new HashSet<>();
        Set<RuleDescriptor> waived = new HashSet<>();
        for (Finding finding : result.findings()) {
            (finding.waived() ? waived : open).add(finding.rule());
        }
        Map<String, RuleTally> tallies = new HashMap<>();
        result.applicable().forEach((rule, elements) -> {
            RuleTally tally = tallies.computeIfAbsent(rule.discipline(), code -> new RuleTally());
            if (open.contains(rule) || elements > 0 && !waived.contains(rule)) {
                tally.add(result.severities().get(rule), !open.contains(rule));
            }
        });
        return tallies;
    }

    private void add(Severity severity, boolean passes) {
        counted++;
        countedWeight += severity.weight();
        if (passes) {
            passed++;
            passedWeight += severity.weight();
        }
    }

    /** The weighted share of rules passed, 0..1. */
    OptionalDouble share() {
        return Ratio.of(passedWeight, countedWeight);
    }

    int passed() {
        return passed;
    }

    int counted() {
        return counted;
    }
}
