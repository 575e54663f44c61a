package org.dodeka.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Design;
import org.dodeka.validation.facts.DesignIndex;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Keeps the findings of a design that is being edited: after an edit, only the checks are run anew whose declared paths lead to what
 * changed. Edits are noted as they happen; {@link #update()} runs the checks.
 */
public final class LiveValidation {

    private final Design design;
    private final DesignIndex index;
    private final Facts facts;
    private final List<LiveRule> rules = new ArrayList<>();
    private final Triggers triggers;
    private final Adapter listener = new Listener();

    LiveValidation(ValidationEngine engine, Design design) {
        this.design = design;
        this.index = new DesignIndex(design);
        this.facts = new Facts(index);
        for (RuleCheck check : engine.checks(facts)) {
            if (check.rule().live()) {
                rules.add(new LiveRule(check, index));
            }
        }
        this.triggers = new Triggers(rules, index);
        forTree(design, element -> element.eAdapters().add(listener));
        rules.forEach(LiveRule::markAll);
        update();
    }

    /** What an update changed. */
    public record Delta(List<Finding> appeared, List<Finding> vanished) {

        public Delta {
            appeared = List.copyOf(appeared);
            vanished = List.copyOf(vanished);
        }
    }

    /**
     * Runs the checks that edits since the last update can affect.
     *
     * @return the findings that came and went
     */
    public Delta update() {
        List<Finding> appeared = new ArrayList<>();
        List<Finding> vanished = new ArrayList<>();
        Waivers waivers = null;
        for (LiveRule rule : rules) {
            if (rule.isDirty()) {
                waivers = waivers == null ? new Waivers(design) : waivers;
                rule.update(waivers, appeared, vanished);
            }
        }
        return new Delta(appeared, vanished);
    }

    /** The facts of the design, which follow its edits. */
    public Facts facts() {
        return facts;
    }

    /** Whether edits happened that the findings do not know yet. */
    public boolean isDirty() {
        return rules.stream().anyMatch(LiveRule::isDirty);
    }

    /** The findings as of the last update, with the waivers as they are now. */
    public ValidationResult result() {
        Waivers waivers = new Waivers(design);
        List<Finding> findings = new ArrayList<>();
        Map<RuleDescriptor, Integer> applicable = new HashMap<>();
        Map<RuleDescriptor, Severity> severities = new HashMap<>();
        for (LiveRule rule : rules) {
            rule.collect(waivers, findings);
            applicable.put(rule.descriptor(), rule.applicable());
            severities.put(rule.descriptor(), rule.severity());
        }
        return new ValidationResult(design, findings, applicable, severities);
    }

    /** Stops following the design. */
    public void dispose() {
        forTree(design, element -> element.eAdapters().remove(listener));
    }

    private static void forTree(EObject root, java.util.function.Consumer<EObject> action) {
        action.accept(root);
        for (EObject child : root.eContents()) {
            forTree(child, action);
        }
    }

    private void changed(EObject owner, EStructuralFeature feature, Collection<?> before, Collection<?> after) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                before.forEach(child -> left((EObject) child));
                after.forEach(child -> entered((EObject) child));
            } else {
                before.forEach(value -> index.referenceRemoved(owner, reference, (EObject) value));
                after.forEach(value -> index.referenceAdded(owner, reference, (EObject) value));
            }
        }
        triggers.changed(owner, feature, before);
        triggers.changed(owner, feature, after);
    }

    private void entered(EObject root) {
        if (root.eAdapters().contains(listener)) {
            forTree(root, triggers::cameOrWent); // moved within the design
        } else {
            forTree(root, element -> {
                element.eAdapters().add(listener);
                index.added(element);
            });
            forTree(root, triggers::came);
        }
    }

    private void left(EObject root) {
        if (index.contains(root)) {
            forTree(root, triggers::cameOrWent); // moved within the design
        } else {
            forTree(root, triggers::went);
            forTree(root, element -> {
                element.eAdapters().remove(listener);
                index.removed(element);
            });
        }
    }

    private final class Listener extends AdapterImpl {

        @Override
        public void notifyChanged(Notification change) {
            if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature feature) || !(change.getNotifier() instanceof EObject owner)) {
                return;
            }
            index.edited();
            switch (change.getEventType()) {
            case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE, Notification.REMOVE_MANY -> changed(owner, feature,
                    values(feature, change.getOldValue()), values(feature, change.getNewValue()));
            case Notification.MOVE -> triggers.changed(owner, feature, values(feature, change.getNewValue()));
            default -> {
                // RESOLVE and adapter events change no value
            }
            }
        }

        private Collection<?> values(EStructuralFeature feature, Object value) {
            if (value instanceof Collection<?> many) {
                return many;
            }
            return value == null || value instanceof Resource || !(feature instanceof EReference) ? List.of() : List.of(value);
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == LiveValidation.class;
        }
    }
}
