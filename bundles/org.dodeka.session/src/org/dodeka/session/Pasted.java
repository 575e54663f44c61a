package org.dodeka.session;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What came into a design from the clipboard.
 *
 * @param elements the new or moved elements, without what they contain
 * @param dropped how many references were given up, because the design does not have what they lead to
 */
public record Pasted(List<EObject> elements, int dropped) {

    public Pasted {
        elements = List.copyOf(elements);
    }
}
