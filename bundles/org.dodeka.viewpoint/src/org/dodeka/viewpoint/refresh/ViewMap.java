package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/**
 * The views of one mapping by their elements. Most elements have one view, so that this is kept without a list.
 *
 * @param <V> the kind of view
 */
final class ViewMap<V extends View> {

    private final Map<EObject, Object> byElement = new LinkedHashMap<>();

    void add(V view) {
        Object known = byElement.putIfAbsent(view.element(), view);
        if (known instanceof List<?>) {
            this.<Object>list(known).add(view);
        } else if (known != null) {
            List<Object> several = new ArrayList<>(4);
            several.add(known);
            several.add(view);
            byElement.put(view.element(), several);
        }
    }

    void remove(V view) {
        Object known = byElement.get(view.element());
        if (known == view) {
            byElement.remove(view.element());
        } else if (known instanceof List<?> several && several.remove(view) && several.size() == 1) {
            byElement.put(view.element(), several.get(0));
        }
    }

    /** The views of an element; not to be changed. */
    @SuppressWarnings("unchecked")
    List<V> of(EObject element) {
        Object known = byElement.get(element);
        return known == null ? List.of() : known instanceof List<?> ? list(known) : List.of((V) known);
    }

    /** All views, in a list of its own. */
    List<V> all() {
        List<V> all = new ArrayList<>(byElement.size());
        byElement.keySet().forEach(element -> all.addAll(of(element)));
        return all;
    }

    void forEach(Consumer<V> action) {
        all().forEach(action);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(Object known) {
        return (List<T>) known;
    }
}
