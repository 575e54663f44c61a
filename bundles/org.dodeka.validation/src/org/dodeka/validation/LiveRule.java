package org.dodeka.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The verdicts of one rule on a design that is being edited, and the elements whose verdict may have changed. */
final class LiveRule {

    private final RuleCheck check;
    private final DesignIndex index;
    private final Map<EObject, Verdict> verdicts = new IdentityHashMap<>();
    private final Set<EObject> dirty = new LinkedHashSet<>();
    private boolean allDirty;
    private int applicable;

    LiveRule(RuleCheck check, DesignIndex index) {
        this.check = check;
        this.index = index;
    }

    RuleDescriptor descriptor() {
        return check.rule();
    }

    Severity severity() {
        return check.severity();
    }

    int applicable() {
        return applicable;
    }

    boolean isDirty() {
        return allDirty || !dirty.isEmpty();
    }

    void markAll() {
        allDirty = true;
    }

    void mark(EObject element) {
        if (!allDirty && check.rule().target().isInstance(element)) {
            dirty.add(element);
        }
    }

    void update(Waivers waivers, List<Finding> appeared, List<Finding> vanished) {
        List<EObject> elements = new ArrayList<>(dirty);
        if (allDirty) {
            dirty.addAll(verdicts.keySet()); // some may have left the design
            elements = new ArrayList<>(dirty);
            for (EClass type : index.classes()) {
                if (check.rule().target().isSuperTypeOf(type)) {
                    for (EObject element : index.<EObject>all(type)) {
                        if (!verdicts.containsKey(element)) {
                            elements.add(element);
                        }
                    }
                }
            }
        }
        dirty.clear();
        allDirty = false;
        for (EObject element : elements) {
            Verdict before = verdicts.getOrDefault(element, Verdict.INAPPLICABLE);
            Verdict after = Verdict.INAPPLICABLE;
            if (index.contains(element)) {
                after = check.check(element);
                verdicts.put(element, after);
            } else {
                verdicts.remove(element);
            }
            applicable += (after.applicable() ? 1 : 0) - (before.applicable() ? 1 : 0);
            if (!after.violations().equals(before.violations())) {
                addMissing(before, after, element, waivers, vanished);
                addMissing(after, before, element, waivers, appeared);
            }
        }
    }

    /** Adds the findings of one verdict that another does not have. */
    private void addMissing(Verdict of, Verdict in, EObject element, Waivers waivers, List<Finding> findings) {
        for (Finding finding : Waivers.findings(check.rule(), check.severity(), element, of, waivers)) {
            if (!in.violations().contains(finding.violation())) {
                findings.add(finding);
            }
        }
    }

    void collect(Waivers waivers, List<Finding> findings) {
        verdicts.forEach((element, verdict) -> findings.addAll(Waivers.findings(check.rule(), check.severity(), element, verdict, waivers)));
    }
}
