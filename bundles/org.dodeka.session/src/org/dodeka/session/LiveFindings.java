package org.dodeka.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.Finding;
import org.dodeka.validation.LiveValidation;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.ecore.EObject;

/** The findings of a design that is being edited, element by element. Made by the thread that opens the design, then used on the editing thread. */
final class LiveFindings {

    private final Collection<RuleDescriptor> rules;
    private final LiveValidation live;
    private Map<EObject, List<Finding>> byElement;
    private Findings snapshot;
    private boolean waiversChanged;

    LiveFindings(ValidationEngine engine, Design design) {
        rules = engine.rules();
        live = engine.live(design);
        byElement = group(live.result().findings());
    }

    private static Map<EObject, List<Finding>> group(List<Finding> findings) {
        Map<EObject, List<Finding>> map = new IdentityHashMap<>();
        findings.forEach(finding -> map.computeIfAbsent(finding.element(), element -> new ArrayList<>(2)).add(finding));
        return map;
    }

    Facts facts() {
        return live.facts();
    }

    /** To be told of each change, null for an unknown one: that of a waiver, or of the day of the design, shows in no delta. */
    void changed(Change change) {
        waiversChanged |= change == null || change.any(slot -> slot.owner().eClass() == DesignPackage.Literals.WAIVER
                || slot.feature() == DesignPackage.Literals.DESIGN__WAIVERS || slot.feature() == DesignPackage.Literals.DESIGN__AS_OF);
    }

    FindingsChange update() {
        LiveValidation.Delta delta = live.update();
        FindingsChange change;
        if (waiversChanged) {
            waiversChanged = false;
            Map<EObject, List<Finding>> before = byElement;
            byElement = group(live.result().findings());
            change = difference(before, byElement);
        } else {
            change = new FindingsChange(delta.appeared(), delta.vanished());
            delta.vanished().forEach(this::remove);
            delta.appeared().forEach(finding -> byElement.computeIfAbsent(finding.element(), element -> new ArrayList<>(2)).add(finding));
        }
        if (!change.isEmpty()) {
            snapshot = null;
        }
        return change;
    }

    private void remove(Finding finding) {
        List<Finding> known = byElement.get(finding.element());
        if (known != null) {
            known.removeIf(other -> other.rule() == finding.rule() && other.violation().equals(finding.violation()));
            if (known.isEmpty()) {
                byElement.remove(finding.element());
            }
        }
    }

    FindingsChange differenceFrom(LiveFindings former) {
        return difference(former.byElement, byElement);
    }

    private static FindingsChange difference(Map<EObject, List<Finding>> before, Map<EObject, List<Finding>> after) {
        return new FindingsChange(missing(after, before), missing(before, after));
    }

    private static List<Finding> missing(Map<EObject, List<Finding>> of, Map<EObject, List<Finding>> in) {
        List<Finding> missing = new ArrayList<>();
        of.forEach((element, findings) -> {
            List<Finding> others = in.getOrDefault(element, List.of());
            findings.stream().filter(finding -> !others.contains(finding)).forEach(missing::add);
        });
        return missing;
    }

    List<Finding> of(EObject element) {
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }

    /** Whether a finding is still there, whatever its message is now. */
    Finding current(Finding finding) {
        return byElement.getOrDefault(finding.element(), List.of()).stream()
                .filter(other -> other.rule().id().equals(finding.rule().id()) && other.violation().key().equals(finding.violation().key()))
                .findFirst().orElse(null);
    }

    List<Finding> ofRule(String ruleId) {
        return snapshot().all().stream().filter(finding -> finding.rule().id().equals(ruleId)).toList();
    }

    Findings snapshot() {
        if (snapshot == null) {
            snapshot = new Findings(byElement.values(), rules);
        }
        return snapshot;
    }

    /** With how many elements each rule is about, for the metrics. */
    ValidationResult result() {
        return live.result();
    }

    void dispose() {
        live.dispose();
        byElement = new HashMap<>();
    }
}
