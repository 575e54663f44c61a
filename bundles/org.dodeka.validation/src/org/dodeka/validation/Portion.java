package org.dodeka.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Some elements of one class, and what the rules about them found: the work of one thread at a time. */
final class Portion {

    private final List<RuleCheck> checks;
    private final List<EObject> elements;
    private final List<List<Finding>> findings = new ArrayList<>();
    private final int[] applicable;

    Portion(List<RuleCheck> checks, List<EObject> elements) {
        this.checks = checks;
        this.elements = elements;
        this.applicable = new int[checks.size()];
    }

    void check(Waivers waivers) {
        checks.forEach(check -> findings.add(new ArrayList<>(0)));
        for (EObject element : elements) { // all rules on one element in turn: what they read lies in the processor's cache
            for (int i = 0; i < applicable.length; i++) {
                RuleCheck check = checks.get(i);
                Verdict verdict = check.check(element);
                if (verdict.applicable()) {
                    applicable[i]++;
                    if (!verdict.violations().isEmpty()) {
                        findings.get(i).addAll(Waivers.findings(check.rule(), check.severity(), element, verdict, waivers));
                    }
                }
            }
        }
    }

    /**
     * Adds what one rule found.
     *
     * @return how many of the elements the rule is about
     */
    int collect(RuleCheck check, List<Finding> all) {
        int i = checks.indexOf(check);
        if (i < 0) {
            return 0;
        }
        all.addAll(findings.get(i));
        return applicable[i];
    }
}
