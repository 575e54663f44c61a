package org.dodeka.design.services;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Participation;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The names of elements: a first one, and those that people type. */
public final class Naming {

    /**
     * A name for a new element that no other element in the same list has: “Space”, “Space 2”; of a participation, who takes part and as what.
     * Only tools ask, so that it does not say what it reads.
     */
    public String newName(Element element) {
        String first = element instanceof Participation participation && participation.getActor() != null
                ? NLS.bind(Messages.participationName, Labels.of(participation.getActor()), Labels.ofValue(participation.getRole()))
                : Labels.ofClass(element.eClass());
        Set<String> taken = siblings(element).stream().filter(other -> other != element && other instanceof Element)
                .map(other -> ((Element) other).getName()).collect(Collectors.toSet());
        String name = first;
        for (int number = 2; taken.contains(name); number++) {
            name = first + " " + number;
        }
        return name;
    }

    /** Whether a text can be the name of an element: it is not blank. */
    @Reads({})
    public boolean acceptsName(EObject element, Object text) {
        return text instanceof String name && !name.isBlank();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> siblings(EObject element) {
        EObject container = element.eContainer();
        return container != null && container.eGet(element.eContainingFeature()) instanceof List<?> list ? (List<EObject>) list : List.of();
    }
}
