package org.dodeka.exchange.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Space;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The drafts of a table, one for each element. */
final class Drafts {

    private final Map<Element, Draft> drafts = new HashMap<>();
    private final PeopleIndex index;

    Drafts(PeopleIndex index) {
        this.index = index;
    }

    /** The draft of an element; begun if this is the first row about it. */
    Draft of(Element element, int row) {
        return drafts.computeIfAbsent(element, e -> new Draft(e, e.eContainer() instanceof Space space ? space : null, false, row));
    }

    /** The draft of a new element, with an id of its own if none is given. */
    Draft create(EClass type, String id, String name, Space space, int row) {
        Element element = (Element) EcoreUtil.create(type);
        element.setId(id == null ? UUID.randomUUID().toString() : id);
        element.setName(name);
        index.add(element, name);
        Draft draft = new Draft(element, space, true, row);
        drafts.put(element, draft);
        return draft;
    }

    /** All drafts in the order of the table. */
    List<Draft> list() {
        return drafts.values().stream().sorted(Comparator.comparingInt(Draft::row).thenComparing(draft -> draft.space() != null)).toList();
    }
}
