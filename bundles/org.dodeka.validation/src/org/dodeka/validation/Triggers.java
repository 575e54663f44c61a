package org.dodeka.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Knows for each feature which rules read it, and by which paths. A change is followed backwards along the beginning of each
 * such path to the elements whose checks it can affect.
 */
final class Triggers {

    /** A step of a path of a rule, where a change of a feature may happen. */
    private record Trigger(LiveRule rule, boolean fromDesign, List<ReadPath.Step> before, boolean inverse) {
    }

    private final DesignIndex index;
    private final List<LiveRule> rules;
    private final List<LiveRule> undeclared = new ArrayList<>();
    private final Map<EStructuralFeature, List<Trigger>> triggers = new HashMap<>();

    /** By reference and element: who refers to it from outside the design, having left it. */
    private final Map<EReference, Map<EObject, List<EObject>>> outside = new HashMap<>();

    Triggers(List<LiveRule> rules, DesignIndex index) {
        this.rules = rules;
        this.index = index;
        for (LiveRule rule : rules) {
            RuleDescriptor descriptor = rule.descriptor();
            if (descriptor.reads().isEmpty()) {
                undeclared.add(rule);
            }
            for (String text : descriptor.reads()) {
                for (ReadPath path : ReadPath.parse(descriptor.target(), text)) {
                    add(rule, path);
                }
            }
        }
    }

    private void add(LiveRule rule, ReadPath path) {
        for (int i = 0; i < path.steps().size(); i++) {
            ReadPath.Step step = path.steps().get(i);
            Trigger trigger = new Trigger(rule, path.fromDesign(), path.steps().subList(0, i), step.inverse());
            for (EStructuralFeature feature : step.features()) {
                List<Trigger> known = triggers.computeIfAbsent(feature, f -> new ArrayList<>());
                if (!known.contains(trigger)) {
                    known.add(trigger);
                }
            }
        }
    }

    /** An element came into the design. */
    void came(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (outside.containsKey(reference)) {
                DesignIndex.values(element, reference).forEach(value -> outside.get(reference).getOrDefault(value, new ArrayList<>()).remove(element));
            }
        }
        cameOrWent(element);
    }

    /** An element went out of the design; something in the design may still refer to it, and read on from there. */
    void went(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && reference.getEOpposite() == null && triggers.containsKey(reference)) {
                Map<EObject, List<EObject>> inverse = outside.computeIfAbsent(reference, r -> new IdentityHashMap<>());
                DesignIndex.values(element, reference).forEach(value -> inverse.computeIfAbsent(value, v -> new ArrayList<>()).add(element));
            }
        }
        cameOrWent(element);
    }

    /** The element is to be checked itself, and what it refers to may be affected. */
    void cameOrWent(EObject element) {
        for (LiveRule rule : rules) {
            rule.mark(element);
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && !reference.isContainment() && triggers.containsKey(feature)) {
                changed(element, feature, DesignIndex.values(element, reference));
            }
        }
    }

    /**
     * A feature changed.
     *
     * @param values the values that came or went; of an attribute, none
     */
    void changed(EObject owner, EStructuralFeature feature, Collection<?> values) {
        undeclared.forEach(LiveRule::markAll);
        for (Trigger trigger : triggers.getOrDefault(feature, List.of())) {
            if (trigger.inverse()) {
                for (Object value : values) {
                    follow(trigger, (EObject) value);
                }
            } else {
                follow(trigger, owner);
            }
        }
        if (feature instanceof EReference reference && reference.getEOpposite() != null) {
            for (Object value : values) {
                if (!index.contains((EObject) value)) { // an element outside the design tells us nothing itself
                    for (Trigger trigger : triggers.getOrDefault(reference.getEOpposite(), List.of())) {
                        follow(trigger, trigger.inverse() ? owner : (EObject) value);
                    }
                }
            }
        }
    }

    private void follow(Trigger trigger, EObject from) {
        Set<EObject> reached = Set.of(from);
        for (int i = trigger.before().size() - 1; i >= 0 && !reached.isEmpty(); i--) {
            ReadPath.Step step = trigger.before().get(i);
            Set<EObject> next = new LinkedHashSet<>();
            for (EObject element : reached) {
                for (EStructuralFeature feature : step.features()) {
                    EReference reference = (EReference) feature;
                    if (!step.inverse()) {
                        next.addAll(index.referrers(element, reference));
                        next.addAll(outside.getOrDefault(reference, Map.of()).getOrDefault(element, List.of()));
                    } else if (reference.getEContainingClass().isInstance(element)) {
                        next.addAll(DesignIndex.values(element, reference));
                    }
                }
            }
            reached = next;
        }
        if (trigger.fromDesign()) {
            if (reached.contains(index.design())) {
                trigger.rule().markAll();
            }
        } else {
            reached.forEach(trigger.rule()::mark);
        }
    }
}
