package org.dodeka.model.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

import org.dodeka.model.Labels;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;

/**
 * The references of a file, noted while it is read and followed when all its elements are there. Both ends of an opposite keep the
 * order that the file gives them; an end that the file leaves out is added.
 */
final class Links {

    /** Characters of a list from which on it is not looked through again and again. */
    private static final int LONG_LIST = 400;

    /** What the file says at one place: the ids in {@code text}, or one address. */
    private record Note(InternalEObject source, Slot slot, String text, boolean href, int line, int column) {
        Place place() {
            return new Place(line, column);
        }
    }

    /** One reference that is set; equal by identity of its ends. */
    private record Link(EObject source, int feature, EObject target) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Link link && source == link.source && target == link.target && feature == link.feature;
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(source) * 31 + feature) * 31 + System.identityHashCode(target);
        }
    }

    private final Problems problems;
    private final Identities identities;
    private final CatalogueLookup catalogue;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> twoWay = new ArrayList<>();
    private final List<EObject> twoWayTargets = new ArrayList<>();
    private final Set<Link> links = new HashSet<>();
    /** What the list that is followed now has already; null while it is short. */
    private Set<EObject> listed;

    Links(Problems problems, Identities identities, CatalogueLookup catalogue) {
        this.problems = problems;
        this.identities = identities;
        this.catalogue = catalogue;
    }

    void note(InternalEObject source, Slot slot, String ids, int line, int column) {
        notes.add(new Note(source, slot, ids, false, line, column));
    }

    void noteHref(InternalEObject source, Slot slot, String address, int line, int column) {
        notes.add(new Note(source, slot, address, true, line, column));
    }

    /** Sets all references. */
    void follow() {
        for (Note note : notes) {
            if (note.href) {
                followAddress(note);
            } else {
                followIds(note);
            }
        }
        completeOpposites();
    }

    private void followIds(Note note) {
        if (note.text.indexOf('#') >= 0) {
            problems.error(note.place(), NLS.bind(Messages.foreignAddress, note.slot.name, Problems.quote(note.text)));
            return;
        }
        listed = note.text.length() > LONG_LIST ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
        int count = 0;
        for (StringTokenizer ids = new StringTokenizer(note.text); ids.hasMoreTokens();) {
            String id = ids.nextToken();
            if (++count > 1 && !note.slot.many) {
                problems.error(note.place(), NLS.bind(Messages.onlyOne, note.slot.name));
                return;
            }
            followId(note, id);
        }
        if (count == 0 && !note.slot.many) {
            problems.error(note.place(), NLS.bind(Messages.emptyReference, note.slot.name));
        }
    }

    private void followAddress(Note note) {
        if (note.text.startsWith("#")) {
            followId(note, note.text.substring(1));
            return;
        }
        if (!CatalogueLookup.covers(note.text)) {
            problems.error(note.place(), NLS.bind(Messages.foreignAddress, note.slot.name, Problems.quote(note.text)));
            return;
        }
        URI address = URI.createURI(note.text);
        if (catalogue.isMissing()) {
            set(note, catalogue.proxy(note.slot.type, address));
            return;
        }
        EObject target = catalogue.find(address.fragment());
        if (target == null) {
            problems.error(note.place(), NLS.bind(Messages.notInCatalogue, note.slot.name, Problems.quote(String.valueOf(address.fragment()))));
        } else {
            setIfFitting(note, target, address.fragment());
        }
    }

    private void followId(Note note, String id) {
        EObject target = identities.get(id);
        if (target != null) {
            setIfFitting(note, target, id);
            return;
        }
        Integer skipped = identities.skippedLine(id);
        if (skipped != null) {
            problems.warning(note.place(), NLS.bind(Messages.targetSkipped, new Object[] { note.slot.name, Problems.quote(id), skipped }));
        } else {
            problems.error(note.place(), NLS.bind(Messages.dangling, note.slot.name, Problems.quote(id)));
        }
    }

    private void setIfFitting(Note note, EObject target, String id) {
        if (!note.slot.type.isInstance(target)) {
            problems.error(note.place(), NLS.bind(Messages.wrongTarget,
                    new Object[] { note.slot.name, Problems.quote(id), Labels.ofClass(target.eClass()), Labels.ofClass(note.slot.type) }));
        } else {
            set(note, target);
        }
    }

    private void set(Note note, EObject target) {
        Slot slot = note.slot;
        InternalEObject source = note.source;
        if (slot.many && isListed(note, target)) {
            problems.error(note.place(), NLS.bind(Messages.listedTwice, slot.name, Problems.quote(Labels.of(target))));
        } else if (slot.bidirectional) {
            links.add(new Link(source, slot.id, target));
            source.eInverseAdd((InternalEObject) target, slot.id, null, null);
            twoWay.add(note);
            twoWayTargets.add(target);
        } else if (slot.many) {
            InternalEList<EObject> list = ModelHandler.list(source, slot);
            list.addUnique(target);
        } else {
            source.eSet(slot.id, target);
        }
    }

    /** Whether a list has the target already; looks through short lists and keeps a set for long ones. */
    private boolean isListed(Note note, EObject target) {
        if (note.slot.bidirectional || note.href) {
            return !links.add(new Link(note.source, note.slot.id, target));
        }
        return listed != null ? !listed.add(target) : ModelHandler.list(note.source, note.slot).basicContains(target);
    }

    /** The order is right only if both ends were read as they stand; so the ends that the file lacks come last. */
    private void completeOpposites() {
        for (int i = 0; i < twoWay.size(); i++) {
            Note note = twoWay.get(i);
            InternalEObject target = (InternalEObject) twoWayTargets.get(i);
            EReference opposite = ((EReference) note.slot.feature).getEOpposite();
            int back = target.eClass().getFeatureID(opposite);
            if (links.add(new Link(target, back, note.source))) {
                if (!opposite.isMany() && target.eGet(opposite, false) != null) {
                    String other = Problems.quote(Labels.of((EObject) target.eGet(opposite, false)));
                    problems.error(note.place(), NLS.bind(Messages.contradiction,
                            new Object[] { note.slot.name, Problems.quote(Labels.of(target)), opposite.getName(), other }));
                } else {
                    target.eInverseAdd(note.source, back, null, null);
                }
            }
        }
    }
}
