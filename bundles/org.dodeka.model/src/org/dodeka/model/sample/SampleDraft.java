package org.dodeka.model.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** A sample in the making: what may still be added, the next ids, and chance. */
final class SampleDraft {

    static final URI CATALOGUE = URI.createURI("pathmap://DODEKA/twelve-disciplines.disciplines");
    static final DesignFactory FACTORY = DesignFactory.eINSTANCE;

    private static final double FLAW = 0.065;

    private final Design design;
    private final Random random;
    private final SampleWords words;
    private final Map<String, Integer> ids = new HashMap<>();
    private int room;

    SampleDraft(Design design, int elements, long seed) {
        this.design = design;
        this.random = new Random(seed);
        this.words = new SampleWords(random);
        this.room = elements - 1;
    }

    Design design() {
        return design;
    }

    SampleWords words() {
        return words;
    }

    boolean hasRoomFor(int elements) {
        return room >= elements;
    }

    int room() {
        return room;
    }

    /** Adds an object to a containment list, last, and counts it. */
    <T extends EObject> T add(List<? super T> siblings, T object) {
        return add(siblings, siblings.size(), object);
    }

    /** Adds an object at a place of a containment list, and counts it. */
    <T extends EObject> T add(List<? super T> siblings, int index, T object) {
        siblings.add(index, object);
        room--;
        return object;
    }

    /** Adds an element with an id and a name; in some places somebody left a note. */
    <T extends Element> T add(List<? super T> siblings, T element, String prefix, String name) {
        element.setId(nextId(prefix));
        element.setName(name);
        if (chance(0.03)) {
            element.setNotes(words.note());
        }
        return add(siblings, element);
    }

    /** The next id of a kind, for example {@code space-000123}. */
    String nextId(String prefix) {
        String digits = Integer.toString(ids.merge(prefix, 1, Integer::sum));
        return prefix + "-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Whether to leave something out or to do it badly. */
    boolean flaw() {
        return chance(FLAW);
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A multiple of a quarter between two numbers of hours. */
    double hours(double least, double most) {
        return least + random.nextInt((int) Math.round((most - least) * 4) + 1) / 4.0;
    }

    /** A day between two distances from the day of the design, in days; negative is before. */
    LocalDate day(int earliest, int latest) {
        return SampleDesign.AS_OF.plusDays(between(earliest, latest));
    }

    <T> T oneOf(List<? extends T> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... candidates) {
        return candidates[random.nextInt(candidates.length)];
    }

    /** Several different ones, in random order; all if there are not enough. */
    <T> List<T> some(List<? extends T> candidates, int number) {
        List<T> drawn = new ArrayList<>(candidates);
        int count = Math.min(number, drawn.size());
        for (int i = 0; i < count; i++) {
            Collections.swap(drawn, i, i + random.nextInt(drawn.size() - i));
        }
        return drawn.subList(0, count);
    }
}
