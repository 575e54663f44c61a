package org.dodeka.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Some elements that follow each other in a design, and what the rules found about them: the work of one thread at a time. All rules
 * check one element in turn, and a space before what lies in it, so that what they read is still in the processor's cache.
 */
final class Portion {

    private final List<EObject> elements;
    private final List<RuleCheck> checks;
    private final Map<EClass, int[]> about;
    private final List<List<Finding>> findings = new ArrayList<>();
    private final int[] applicable;

    /**
     * @param checks all rules
     * @param about for each class, the positions of the rules that are about it
     */
    Portion(List<EObject> elements, List<RuleCheck> checks, Map<EClass, int[]> about) {
        this.elements = elements;
        this.checks = checks;
        this.about = about;
        this.applicable = new int[checks.size()];
    }

    void check(Waivers waivers) {
        checks.forEach(check -> findings.add(new ArrayList<>(0)));
        for (EObject element : elements) {
            for (int i : about.get(element.eClass())) {
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

    /** What a rule found. */
    List<Finding> findings(int rule) {
        return findings.get(rule);
    }

    /** How many of the elements a rule is about. */
    int applicable(int rule) {
        return applicable[rule];
    }
}
