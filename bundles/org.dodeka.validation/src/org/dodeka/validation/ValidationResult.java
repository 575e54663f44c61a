package org.dodeka.validation;

import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Design;

/**
 * What a validation found.
 *
 * @param design the design
 * @param findings all findings, waived ones too, rule by rule and within a rule in the order of the design
 * @param applicable how many elements each checked rule is about; rules that were switched off are absent
 * @param severities the severity in force of each checked rule
 */
public record ValidationResult(Design design, List<Finding> findings, Map<RuleDescriptor, Integer> applicable,
        Map<RuleDescriptor, Severity> severities) {

    public ValidationResult {
        findings = List.copyOf(findings);
        applicable = Map.copyOf(applicable);
        severities = Map.copyOf(severities);
    }

    /** How many findings of a severity count, waived ones left out. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> !f.waived() && f.severity() == severity).count();
    }

    /** Whether nothing stands against an export: no error that is not waived. */
    public boolean holds() {
        return count(Severity.ERROR) == 0;
    }
}
