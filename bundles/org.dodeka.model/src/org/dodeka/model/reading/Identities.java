package org.dodeka.model.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** The ids of a file while it is read: who has which, who has none yet, and which belong to elements that were passed over. */
public final class Identities {

    private final Map<String, EObject> byId = new HashMap<>();
    private final List<EObject> missing = new ArrayList<>();
    private final Map<String, Integer> skippedLines = new HashMap<>();

    /** What is wrong with an id, or null. Ids are listed in references, separated by blanks; a hash sign would mark another file. */
    public static String complaint(String id) {
        if (id.isEmpty()) {
            return Messages.emptyId;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || c == '#' || i == 0 && c == '/') {
                return NLS.bind(Messages.badId, Problems.quote(id));
            }
        }
        return null;
    }

    /** What to say of an id that two elements have. */
    public static String usedTwice(String id, EObject former) {
        return NLS.bind(Messages.duplicateId, Problems.quote(id), Problems.quote(Labels.of(former)));
    }

    /** Registers an element; gives the element that has the same id already, or null. */
    EObject put(String id, EObject element) {
        return byId.putIfAbsent(id, element);
    }

    EObject get(String id) {
        return byId.get(id);
    }

    Map<String, EObject> byId() {
        return byId;
    }

    /** Remembers an element that the file gives no id. */
    void missing(EObject element) {
        if (element.eClass().getEIDAttribute() != null) {
            missing.add(element);
        }
    }

    /** Remembers that the element with this id, if any, was passed over. */
    void skipped(String id, int line) {
        if (id != null) {
            skippedLines.putIfAbsent(id, line);
        }
    }

    /** The line of an element that was passed over; null if there is none with this id. */
    Integer skippedLine(String id) {
        return skippedLines.get(id);
    }

    /**
     * Gives ids to the elements that have none. They follow from the place of the element in the file, so that a file that is read
     * again without having been saved gets the same ones and findings can be compared.
     */
    void complete() {
        int count = 0;
        for (EObject element : missing) {
            EAttribute attribute = element.eClass().getEIDAttribute();
            if (element.eGet(attribute) == null) {
                String id;
                do {
                    String seed = element.eClass().getName() + ' ' + count++;
                    id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
                } while (byId.containsKey(id));
                EcoreUtil.setID(element, id);
                byId.put(id, element);
            }
        }
    }
}
