package org.dodeka.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Waiver;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.ecore.EObject;

/** The waivers of a design that are in force: those with a reason whose last day has not passed. */
final class Waivers {

    private final Map<String, Map<EObject, Waiver>> byRule = new HashMap<>();
    private final Design design;

    Waivers(Design design) {
        this.design = design;
        LocalDate asOf = design.getAsOf();
        for (Waiver waiver : design.getWaivers()) {
            boolean inForce = waiver.getUntil() == null || asOf == null || !asOf.isAfter(waiver.getUntil());
            if (inForce && !Facts.blank(waiver.getReason()) && waiver.getRuleId() != null) {
                EObject about = waiver.getAbout() == null ? design : waiver.getAbout();
                byRule.computeIfAbsent(waiver.getRuleId().strip(), id -> new HashMap<>()).putIfAbsent(about, waiver);
            }
        }
    }

    /** The waiver of a rule on an element, or on the whole design. */
    Optional<Waiver> of(RuleDescriptor rule, EObject element) {
        Map<EObject, Waiver> waivers = byRule.getOrDefault(rule.id(), Map.of());
        return Optional.ofNullable(waivers.getOrDefault(element, waivers.get(design)));
    }

    static List<Finding> findings(RuleDescriptor rule, Severity severity, EObject element, Verdict verdict, Waivers waivers) {
        if (verdict.violations().isEmpty()) {
            return List.of();
        }
        Optional<Waiver> waiver = waivers.of(rule, element);
        return verdict.violations().stream().map(v -> new Finding(rule, severity, element, v, v.key().equals(RuleCheck.FAILED), waiver)).toList();
    }
}
