package org.dodeka.validation.disciplines.boundaries;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;

/** Tells the findings of one boundary apart. */
final class Keys {

    private Keys() {
    }

    /** The id of an element; its label as long as it has no id. */
    static String of(Element element) {
        return element.getId() == null ? Labels.of(element) : element.getId();
    }
}
