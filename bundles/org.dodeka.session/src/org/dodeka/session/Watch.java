package org.dodeka.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Tells the recorder about the changes of one element, and knows what its lists were like before: a notification about a list that is changed from
 * both ends of a reference comes when more than it tells has happened, so that the former list cannot be told from it.
 */
final class Watch extends AdapterImpl {

    private static final Map<EClass, EStructuralFeature[]> LISTS = new ConcurrentHashMap<>();
    private static final Object[] EMPTY = {};

    private final Recorder recorder;
    private final Object[][] lists;

    private Watch(Recorder recorder, EObject element) {
        this.recorder = recorder;
        EStructuralFeature[] features = lists(element.eClass());
        lists = new Object[features.length][];
        for (int i = 0; i < features.length; i++) {
            lists[i] = content(element, features[i]);
        }
    }

    /** Watches an element and all that it contains, as far as they are not watched already. */
    static void tree(Recorder recorder, EObject element) {
        if (of(recorder, element) == null) {
            element.eAdapters().add(new Watch(recorder, element));
        }
        element.eContents().forEach(child -> tree(recorder, child));
    }

    static void forget(Recorder recorder, EObject element) {
        Watch watch = of(recorder, element);
        if (watch != null) {
            element.eAdapters().remove(watch);
        }
        element.eContents().forEach(child -> forget(recorder, child));
    }

    private static Watch of(Recorder recorder, EObject element) {
        for (Object adapter : element.eAdapters()) {
            if (adapter instanceof Watch watch && watch.recorder == recorder) {
                return watch;
            }
        }
        return null;
    }

    private static EStructuralFeature[] lists(EClass type) {
        return LISTS.computeIfAbsent(type, t -> t.getEAllStructuralFeatures().stream().filter(f -> f.isMany() && isOwn(f))
                .toArray(EStructuralFeature[]::new));
    }

    private static boolean isOwn(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived();
    }

    /** The elements of a list now, without resolving proxies. */
    static Object[] content(EObject element, EStructuralFeature feature) {
        Object list = element.eGet(feature, false);
        List<?> elements = list instanceof InternalEList<?> internal ? internal.basicList() : (List<?>) list;
        return elements.isEmpty() ? EMPTY : elements.toArray();
    }

    /** Finds lists of an element and its children that changed though no notification came: somebody who heard of the change before threw. */
    static void missed(Recorder recorder, EObject element) {
        Watch watch = of(recorder, element);
        if (watch != null) {
            EStructuralFeature[] features = lists(element.eClass());
            for (int i = 0; i < features.length; i++) {
                if (!Change.isSame(watch.lists[i], content(element, features[i]))) {
                    recorder.noted(watch, features[i], null);
                }
            }
        }
        element.eContents().forEach(child -> missed(recorder, child));
    }

    Object[] before(EStructuralFeature list) {
        return lists[indexOf(list)];
    }

    /** From now on, the list is known to be as it is. */
    void learn(EStructuralFeature list) {
        lists[indexOf(list)] = content((EObject) getTarget(), list);
    }

    private int indexOf(EStructuralFeature list) {
        EStructuralFeature[] features = lists(((EObject) getTarget()).eClass());
        for (int i = 0; i < features.length; i++) {
            if (features[i] == list) {
                return i;
            }
        }
        throw new IllegalArgumentException(list.getName());
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature feature) || !isOwn(feature)
                || change.getEventType() > Notification.MOVE) {
            return;
        }
        recorder.noted(this, feature, change.getOldValue());
        if (feature instanceof EReference reference && reference.isContainment() && change.getEventType() != Notification.REMOVE_MANY) {
            if (change.getNewValue() instanceof Collection<?> many) {
                many.forEach(child -> tree(recorder, (EObject) child));
            } else if (change.getNewValue() instanceof EObject child) {
                tree(recorder, child);
            }
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Watch.class;
    }
}
