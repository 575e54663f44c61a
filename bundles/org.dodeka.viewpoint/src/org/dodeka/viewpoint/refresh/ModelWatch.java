package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Listens to a model: one adapter at each element from a root on, and an index of who refers to whom. All diagrams of a model share one, which goes
 * away with the last of them. An element that leaves the model is followed further, for what is left of the model may refer to it still.
 */
final class ModelWatch extends AdapterImpl {

    private final EObject root;
    private final Referrers referrers = new Referrers();
    private final Set<EObject> outside = new LinkedHashSet<>();
    private final List<ModelListener> listeners = new ArrayList<>();
    private List<EObject> inOrder;

    private ModelWatch(EObject root) {
        this.root = root;
    }

    /** Begins to listen to the model of an element; {@link #end} ends it. */
    static ModelWatch begin(EObject element, ModelListener listener) {
        EObject root = EcoreUtil.getRootContainer(element);
        ModelWatch watch = null;
        for (Adapter adapter : root.eAdapters()) {
            if (adapter instanceof ModelWatch known && known.root == root) {
                watch = known;
            }
        }
        if (watch == null) {
            watch = new ModelWatch(root);
            watch.enter(root);
        }
        watch.listeners.add(listener);
        return watch;
    }

    /** Ends to listen; with the last listener, no trace is left at the model. */
    void end(ModelListener listener) {
        if (listeners.remove(listener) && listeners.isEmpty()) {
            forTree(root, this::leave);
            outside.forEach(element -> forTree(element, this::leave));
            outside.clear();
        }
    }

    /** The element that everything is within. */
    EObject root() {
        return root;
    }

    /** Whether an element lies in the model. */
    boolean contains(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }

    /** All elements, each before what it contains. */
    List<EObject> inOrder() {
        if (inOrder == null) {
            inOrder = new ArrayList<>();
            forTree(root, inOrder::add);
        }
        return inOrder;
    }

    /** Makes sure that {@link #referrers(EObject, EReference)} can be asked for some references: one walk for all that are new. */
    void follow(Collection<EReference> references) {
        List<EReference> missing = references.stream().filter(referrers::misses).distinct().toList();
        if (!missing.isEmpty()) {
            missing.forEach(referrers::follow);
            forTree(root, element -> referrers.add(element, missing));
            outside.forEach(top -> forTree(top, element -> referrers.add(element, missing)));
        }
    }

    /** The elements that refer to one, those that left the model among them. */
    List<EObject> referrers(EObject element, EReference reference) {
        return referrers.of(element, reference);
    }

    /** Without recursion: models can be deep, and this runs for each of 100,000 elements. */
    private static void forTree(EObject top, Consumer<EObject> action) {
        action.accept(top);
        for (Iterator<EObject> all = EcoreUtil.getAllContents(top, false); all.hasNext();) {
            action.accept(all.next());
        }
    }

    private void enter(EObject top) {
        forTree(top, element -> {
            if (!element.eAdapters().contains(this)) {
                element.eAdapters().add(this);
                referrers.add(element, referrers.followed());
            }
        });
    }

    private void leave(EObject element) {
        element.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.isTouch() && change.getEventType() != Notification.RESOLVE || !(change.getFeature() instanceof EStructuralFeature feature)
                || !(change.getNotifier() instanceof EObject owner)) {
            return;
        }
        switch (change.getEventType()) {
        case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE, Notification.REMOVE_MANY ->
                changed(owner, feature,
                values(feature, change.getOldValue()), values(feature, change.getNewValue()));
        case Notification.MOVE -> moved(owner, feature, values(feature, change.getNewValue()));
        case Notification.RESOLVE -> resolved(owner, feature, change);
        default -> {
            // what adapters come and go changes no value
        }
        }
    }

    private static Collection<?> values(EStructuralFeature feature, Object value) {
        if (!(feature instanceof EReference)) {
            return List.of();
        }
        // where several are removed at once, their positions stand in the place of the new value
        return value instanceof Collection<?> many ? many : value instanceof EObject ? List.of(value) : List.of();
    }

    private void changed(EObject owner, EStructuralFeature feature, Collection<?> before, Collection<?> after) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                inOrder = null;
                before.forEach(child -> left((EObject) child));
                after.forEach(child -> entered((EObject) child));
            } else {
                before.forEach(value -> referrers.removed(owner, reference, (EObject) value));
                after.forEach(value -> referrers.added(owner, reference, (EObject) value));
            }
        }
        for (ModelListener listener : listeners) {
            listener.changed(owner, feature, before);
            listener.changed(owner, feature, after);
        }
    }

    private void moved(EObject owner, EStructuralFeature feature, Collection<?> values) {
        inOrder = null;
        listeners.forEach(listener -> listener.changed(owner, feature, values));
    }

    private void resolved(EObject owner, EStructuralFeature feature, Notification change) {
        if (feature instanceof EReference reference && !reference.isContainment() && change.getOldValue() instanceof EObject proxy
                && change.getNewValue() instanceof EObject element) {
            referrers.removed(owner, reference, proxy);
            referrers.added(owner, reference, element);
        }
    }

    private void entered(EObject top) {
        outside.remove(top);
        enter(top);
        tell(top);
    }

    private void left(EObject top) {
        if (!contains(top)) {
            outside.add(top);
        }
        tell(top);
    }

    private void tell(EObject top) {
        forTree(top, element -> listeners.forEach(listener -> listener.cameOrWent(element)));
    }
}
