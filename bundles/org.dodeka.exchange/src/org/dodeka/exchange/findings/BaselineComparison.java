package org.dodeka.exchange.findings;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.validation.Finding;

/** Leaves known findings out of designs, each of which is handed in once, and counts them. To be used by one thread at a time. */
public final class BaselineComparison {

    private final Map<String, Map<String, Baseline.Count>> baseline;
    private int known;
    private int gone;

    BaselineComparison(Map<String, Map<String, Baseline.Count>> baseline) {
        this.baseline = baseline;
    }

    /** The design with only those findings to report that the baseline does not have. */
    public ValidatedDesign newIn(ValidatedDesign design) {
        Map<String, Baseline.Count> counts = baseline.getOrDefault(design.file(), Map.of());
        Set<Finding> old = Collections.newSetFromMap(new IdentityHashMap<>());
        for (boolean waived : new boolean[] { false, true }) { // what counts takes precedence over what does not
            for (Finding finding : design.findings()) {
                Baseline.Count count = finding.waived() == waived ? counts.get(Fingerprint.of(finding)) : null;
                if (count != null && count.take(waived)) {
                    old.add(finding);
                }
            }
        }
        known += old.size();
        gone += counts.values().stream().mapToInt(Baseline.Count::open).sum();
        List<Finding> fresh = design.findings().stream().filter(finding -> !old.contains(finding)).toList();
        return new ValidatedDesign(design.file(), design.result(), design.metrics(), design.lines(), fresh);
    }

    /** How many findings were left out so far, because the baseline has them. */
    public int known() {
        return known;
    }

    /** How many findings of the baseline do not exist any more in the designs so far; waived ones do not count. */
    public int gone() {
        return gone;
    }
}
