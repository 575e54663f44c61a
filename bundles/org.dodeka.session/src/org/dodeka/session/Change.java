package org.dodeka.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.dodeka.viewpoint.layout.FigureLayout;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** What is different from before, slot by slot and figure by figure, and how to put it back. Of long lists only the part that differs is kept. */
final class Change {

    /** Restoring one end of a reference changes the other: after the first round, another one makes sure that all is as it was. */
    private static final int ROUNDS = 2;

    private record Former(Slot slot, Object value) {
    }

    private record Place(Figure figure, FigureLayout value) {
    }

    /** The middle of a list, between what it has in common with the list as it is after the change. */
    private record Part(int head, Object[] middle, int tail) {

        static Part of(Object[] before, Object[] after) {
            int head = 0;
            int most = Math.min(before.length, after.length);
            while (head < most && Slot.same(before[head], after[head])) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && Slot.same(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
                tail++;
            }
            return new Part(head, Arrays.copyOfRange(before, head, before.length - tail), tail);
        }

        Object[] in(Object[] after) {
            Object[] before = new Object[head + middle.length + tail];
            System.arraycopy(after, 0, before, 0, head);
            System.arraycopy(middle, 0, before, head, middle.length);
            System.arraycopy(after, after.length - tail, before, head + middle.length, tail);
            return before;
        }
    }

    private final List<Former> formers;
    private final List<Place> places;

    private Change(List<Former> formers, List<Place> places) {
        this.formers = formers;
        this.places = places;
    }

    static Change since(Map<Slot, Object> before, Map<Figure, FigureLayout> placed) {
        List<Former> formers = new ArrayList<>();
        before.forEach((slot, value) -> {
            Object now = slot.value();
            if (!slot.feature().isMany()) {
                if (!Slot.same(value, now)) {
                    formers.add(new Former(slot, value));
                }
            } else if (!isSame((Object[]) value, (Object[]) now)) {
                formers.add(new Former(slot, Part.of((Object[]) value, (Object[]) now)));
            }
        });
        List<Place> places = new ArrayList<>();
        placed.forEach((figure, value) -> {
            if (!Objects.equals(value, figure.get())) {
                places.add(new Place(figure, value));
            }
        });
        return new Change(List.copyOf(formers), List.copyOf(places));
    }

    static boolean isSame(Object[] one, Object[] other) {
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (!Slot.same(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return formers.isEmpty() && places.isEmpty();
    }

    /** Whether the design itself is different, not only layouts. */
    boolean isOfDesign() {
        return !formers.isEmpty();
    }

    /** The keys of the figures that are elsewhere, by diagram. */
    SortedMap<String, Set<String>> figures() {
        SortedMap<String, Set<String>> keys = new TreeMap<>();
        places.forEach(place -> keys.computeIfAbsent(place.figure().layout().diagram(), diagram -> new TreeSet<>()).add(place.figure().key()));
        return keys;
    }

    /** Whether any of the slots is such. */
    boolean any(Predicate<Slot> such) {
        return formers.stream().anyMatch(former -> such.test(former.slot()));
    }

    /** What alone is different, if that is a slot; otherwise null. */
    Slot only() {
        return formers.size() == 1 && places.isEmpty() ? formers.getFirst().slot() : null;
    }

    /** Puts everything back. To be called in the state right after the change; is to be recorded, so that it can be put back in turn. */
    void restore() {
        places.forEach(place -> place.figure().put(place.value()));
        List<Object> values = values();
        boolean complete = false;
        for (int round = 0; round < ROUNDS && !complete; round++) {
            complete = true;
            for (int i = 0; i < values.size(); i++) {
                complete &= put(formers.get(i).slot(), values.get(i));
            }
        }
    }

    /** Puts everything back, whatever those throw who hear of it: when they do, the value is set already. */
    void restoreAnyway() {
        places.forEach(place -> place.figure().put(place.value()));
        List<Object> values = values();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < values.size(); i++) {
                putAnyway(formers.get(i).slot(), values.get(i));
            }
        }
    }

    private static void putAnyway(Slot slot, Object value) {
        int attempts = value instanceof Object[] list ? list.length + 3 : 1;
        for (int i = 0; i < attempts; i++) {
            try {
                if (put(slot, value)) {
                    return;
                }
            } catch (RuntimeException failed) {
                continue; // it is the failure of the command again, which is told
            }
        }
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>(formers.size());
        for (Former former : formers) {
            values.add(former.value() instanceof Part part ? part.in((Object[]) former.slot().value()) : former.value());
        }
        return values;
    }

    /** Whether the slot had the value already. */
    @SuppressWarnings("unchecked")
    private static boolean put(Slot slot, Object value) {
        Object now = slot.value();
        if (!slot.feature().isMany()) {
            if (Slot.same(now, value)) {
                return true;
            }
            slot.owner().eSet(slot.feature(), value);
            return false;
        }
        if (isSame((Object[]) now, (Object[]) value)) {
            return true;
        }
        ECollections.setEList((EList<Object>) slot.owner().eGet(slot.feature()), Arrays.asList((Object[]) value));
        return false;
    }

    /**
     * What a person would look at to see the change.
     *
     * @param root only what it contains is named
     */
    List<EObject> affected(EObject root) {
        Set<EObject> came = new LinkedHashSet<>();
        Set<EObject> different = new LinkedHashSet<>();
        Set<EObject> lessened = new LinkedHashSet<>();
        for (Former former : formers) {
            Slot slot = former.slot();
            if (!slot.isContainment()) {
                different.add(slot.owner());
            } else {
                lessened.add(slot.owner());
                came.addAll(came(former));
            }
        }
        for (Set<EObject> set : List.of(came, different, lessened)) {
            List<EObject> within = set.stream().filter(element -> contains(root, element)).toList();
            if (!within.isEmpty()) {
                return within;
            }
        }
        return List.of();
    }

    private static List<EObject> came(Former former) {
        if (!(former.value() instanceof Part part)) {
            return former.slot().value() instanceof EObject child ? List.of(child) : List.of();
        }
        Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(Arrays.asList(part.middle()));
        Object[] now = (Object[]) former.slot().value();
        return Arrays.asList(now).subList(part.head(), now.length - part.tail()).stream().filter(child -> !before.contains(child))
                .map(EObject.class::cast).toList();
    }

    private static boolean contains(EObject root, EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }
}
