package org.dodeka.validation.disciplines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dodeka.model.catalogue.Element;
import org.dodeka.validation.facts.Facts;

/**
 * What a quick fix offers to choose from, the most fitting first: what was offered earlier comes earlier, and what was offered
 * together is sorted by label and id, so that the same design always gives the same list.
 *
 * @param <E> the class of the candidates
 */
public final class Offer<E extends Element> {

    private final Facts facts;
    private final Set<E> candidates = new LinkedHashSet<>();
    private final Set<Element> excluded = new LinkedHashSet<>();

    /** @param facts those of the design that the candidates must lie in */
    public Offer(Facts facts) {
        this.facts = facts;
    }

    /** Leaves an element out, wherever it is offered; null leaves out nothing. */
    public Offer<E> without(Element element) {
        excluded.add(element);
        return this;
    }

    /** Offers elements after those offered before; null ones and those outside the design are left out. */
    public Offer<E> then(Collection<? extends E> elements) {
        elements.stream().filter(Objects::nonNull).filter(facts.index()::contains).sorted(Candidates.BY_LABEL).forEach(candidates::add);
        return this;
    }

    /** The candidates, each once. */
    public List<E> list() {
        List<E> list = new ArrayList<>(candidates);
        list.removeAll(excluded);
        return list;
    }
}
