package org.dodeka.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The findings of a design at one time. Immutable; may be handed to any thread, which may not read the elements of the design, though. */
public final class Findings {

    private final List<Finding> all;
    private Map<EObject, List<Finding>> byElement;

    Findings(Collection<List<Finding>> findings, Collection<RuleDescriptor> rules) {
        Map<RuleDescriptor, Integer> order = new HashMap<>();
        rules.forEach(rule -> order.put(rule, order.size()));
        all = findings.stream().flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(finding -> order.getOrDefault(finding.rule(), 0))).toList();
    }

    /** All findings, waived ones too: the most severe first, rule by rule. */
    public List<Finding> all() {
        return all;
    }

    /** How many findings of a severity count, waived ones left out. */
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity && !finding.waived()).count();
    }

    /** The findings on an element itself, waived ones too. */
    public synchronized List<Finding> of(EObject element) {
        if (byElement == null) {
            Map<EObject, List<Finding>> map = new IdentityHashMap<>();
            all.forEach(finding -> map.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding));
            byElement = map;
        }
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }

    /** The findings on an element that a feature of it may be the reason of, see {@link FindingFeatures}. */
    public List<Finding> of(EObject element, EStructuralFeature feature) {
        return of(element).stream().filter(finding -> FindingFeatures.of(finding).contains(feature)).toList();
    }
}
