package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Knows for each feature which aspects of a diagram read it, and by which routes. A change is followed backwards along the beginning of each such
 * route to the elements for which the aspect has to be evaluated anew.
 */
final class Triggers implements ModelListener {

    /** A step of a route, where a change of a feature may happen. */
    private record Trigger(Aspect aspect, boolean fromRoot, boolean anyStart, List<Step> before, boolean inverse) {
    }

    private final Map<EStructuralFeature, List<Trigger>> triggers = new HashMap<>();
    private final Set<Aspect> unknown = new LinkedHashSet<>();
    private final Set<Aspect> ofTheRoot = new LinkedHashSet<>();
    private final Set<EReference> backwards = new LinkedHashSet<>();
    private ModelWatch watch;

    /** The aspect has to be evaluated anew after every edit. */
    void addUnknown(Aspect aspect) {
        unknown.add(aspect);
    }

    /**
     * The aspect reads something.
     *
     * @param anyStart whether the route starts at other elements than those for which the aspect is evaluated, so that all are affected
     */
    void add(Aspect aspect, Route route, boolean anyStart) {
        if (route.fromRoot()) {
            ofTheRoot.add(aspect);
        }
        for (int i = 0; i < route.steps().size(); i++) {
            Step step = route.steps().get(i);
            Trigger trigger = new Trigger(aspect, route.fromRoot(), anyStart, route.steps().subList(0, i), step.inverse());
            for (EStructuralFeature feature : step.features()) {
                List<Trigger> known = triggers.computeIfAbsent(feature, one -> new ArrayList<>(2));
                if (!known.contains(trigger)) {
                    known.add(trigger);
                }
                if (!step.inverse() && i < route.steps().size() - 1 && feature instanceof EReference reference) {
                    backwards.add(reference);
                }
            }
        }
    }

    /** Begins to listen. */
    void listen(EObject element) {
        watch = ModelWatch.begin(element, this);
        watch.follow(backwards);
    }

    /** Stops listening. */
    void dispose() {
        watch.end(this);
    }

    ModelWatch watch() {
        return watch;
    }

    @Override
    public void cameOrWent(EObject element) {
        ofTheRoot.forEach(aspect -> aspect.mark(element));
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && triggers.containsKey(reference)) {
                changed(element, reference, Referrers.values(element, reference));
            }
        }
    }

    @Override
    public void changed(EObject owner, EStructuralFeature feature, Collection<?> values) {
        unknown.forEach(Aspect::markAll);
        follow(owner, feature, values);
        if (feature instanceof EReference reference && reference.getEOpposite() != null) {
            for (Object value : values) {
                if (value instanceof EObject element && !element.eAdapters().contains(watch)) { // nobody hears it: it was never in the model
                    follow(element, reference.getEOpposite(), List.of(owner));
                }
            }
        }
    }

    private void follow(EObject owner, EStructuralFeature feature, Collection<?> values) {
        for (Trigger trigger : triggers.getOrDefault(feature, List.of())) {
            if (trigger.aspect().isAllDirty()) {
                continue;
            }
            if (trigger.inverse()) {
                for (Object value : values) {
                    follow(trigger, (EObject) value);
                }
            } else {
                follow(trigger, owner);
            }
        }
    }

    private void follow(Trigger trigger, EObject from) {
        Set<EObject> reached = Set.of(from);
        for (int i = trigger.before().size() - 1; i >= 0 && !reached.isEmpty(); i--) {
            reached = before(trigger.before().get(i), reached);
        }
        if (trigger.fromRoot()) {
            if (reached.contains(watch.root())) {
                trigger.aspect().markAll();
            }
        } else if (trigger.anyStart()) {
            if (!reached.isEmpty()) {
                trigger.aspect().markAll();
            }
        } else {
            reached.forEach(trigger.aspect()::mark);
        }
    }

    private Set<EObject> before(Step step, Set<EObject> reached) {
        Set<EObject> before = new LinkedHashSet<>();
        for (EObject element : reached) {
            for (EStructuralFeature feature : step.features()) {
                EReference reference = (EReference) feature;
                if (!step.inverse()) {
                    before.addAll(watch.referrers(element, reference));
                } else if (reference.getEContainingClass().isInstance(element)) {
                    before.addAll(Referrers.values(element, reference));
                }
            }
        }
        return before;
    }
}
