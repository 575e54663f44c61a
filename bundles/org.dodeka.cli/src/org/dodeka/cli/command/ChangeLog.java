package org.dodeka.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.cli.report.Change;
import org.dodeka.cli.report.Values;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Writes down what changes in a design, as it changes. Of the two sides of a reference only the first that changes is noted. */
final class ChangeLog extends EContentAdapter {

    /** One side of a reference; both sides of a link are equal. */
    private record Link(Set<Object> ends, Set<EReference> features) {
    }

    /** Moves within a list and resolved proxies are no news for people. */
    private static final Set<Integer> NEWS = Set.of(Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY,
            Notification.REMOVE, Notification.REMOVE_MANY);

    private final Design design;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Link> links = new HashSet<>();

    ChangeLog(Design design) {
        this.design = design;
        design.eAdapters().add(this);
    }

    void stop() {
        design.eAdapters().remove(this);
    }

    /** What has changed since the last call. */
    List<Change> take() {
        List<Change> taken = List.copyOf(changes);
        changes.clear();
        links.clear();
        return taken;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (change.isTouch() || !(change.getNotifier() instanceof EObject owner) || !(change.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        if (NEWS.contains(change.getEventType())) {
            note(owner, feature, change.getOldValue(), change.getNewValue());
        }
    }

    private void note(EObject owner, EStructuralFeature feature, Object before, Object after) {
        if (feature instanceof EAttribute attribute && attribute.isID() || isOtherSide(owner, feature, before, after)) {
            return;
        }
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        changes.add(new Change(Labels.of(owner), Values.feature(feature), Values.text(before), contained ? whole(after) : Values.text(after)));
    }

    private static String whole(Object value) {
        return value instanceof EObject element ? Values.whole(element)
                : value instanceof Collection<?> many ? String.join(", ", many.stream().map(ChangeLog::whole).toList()) : Values.text(value);
    }

    private boolean isOtherSide(EObject owner, EStructuralFeature feature, Object before, Object after) {
        if (!(feature instanceof EReference reference) || reference.getEOpposite() == null) {
            return false;
        }
        Object other = after == null ? before : after;
        return other instanceof EObject && !links.add(new Link(Set.of(owner, other), Set.of(reference, reference.getEOpposite())));
    }
}
