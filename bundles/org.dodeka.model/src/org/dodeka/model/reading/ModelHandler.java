package org.dodeka.model.reading;

import org.dodeka.model.Labels;
import org.dodeka.model.reading.Values.Unreadable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds the objects of a design from the events of a parser in one pass; what the elements of a file mean is up to the subclass, one
 * for each vocabulary. References are only noted, see {@link Links}. Whatever is not understood becomes a problem with its place;
 * what is under it is passed over, so that one mistake is reported once.
 */
public abstract class ModelHandler extends DefaultHandler {

    private final Reading reading;
    private final Values values = new Values();
    private final Frame[] frames = new Frame[LoadLimits.DEPTH];
    private int depth;
    /** Open elements within one that is passed over. */
    private int skipping;
    private int line;
    private int column;

    /** @param reading the reading whose file is parsed; a handler serves one file */
    protected ModelHandler(Reading reading) {
        this.reading = reading;
    }

    /** Understands the outermost element: opens a frame or passes over it. */
    protected abstract void openRoot(String uri, String name, Attributes attributes);

    /** Understands an element within another: opens a frame or passes over it. */
    protected abstract void openChild(Frame parent, String uri, String name, String qualifiedName, Attributes attributes);

    /** A literal that an enumeration does not have; an error unless the vocabulary knows better. */
    protected void unknownLiteral(String message) {
        error(message);
    }

    @Override
    public final void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        long place = reading.places.take();
        line = (int) (place >>> 32);
        column = (int) place;
        if (skipping > 0) {
            skipping++;
            reading.identities.skipped(attributes.getValue("", "id"), line);
        } else if (depth == 0) {
            openRoot(uri, name, attributes);
        } else {
            openChild(frames[depth - 1], uri, name, qualifiedName, attributes);
        }
    }

    /** Passes over the element that begins here, with all that is in it. */
    protected final void skip(Attributes attributes) {
        skipping = 1;
        reading.identities.skipped(attributes.getValue("", "id"), line);
    }

    /** Opens a frame for the element that begins here. */
    protected final Frame push() {
        if (frames[depth] == null) {
            frames[depth] = new Frame();
        }
        Frame frame = frames[depth++];
        frame.line = line;
        frame.column = column;
        return frame;
    }

    /** Makes the object that the element stands for that begins here. */
    protected final InternalEObject create(EClass type) {
        InternalEObject object = (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
        reading.locations.record(object, line);
        return object;
    }

    /** Puts a new object into its container. */
    protected static void add(InternalEObject container, Slot slot, InternalEObject object) {
        if (slot.many) {
            InternalEList<EObject> list = list(container, slot);
            list.addUnique(object);
        } else {
            container.eSet(slot.id, object);
        }
    }

    /** Notes that an object was given no id; it gets one in the end. */
    protected final void withoutId(InternalEObject object) {
        reading.identities.missing(object);
    }

    /** Notes references within the file, by ids that blanks separate. */
    protected final void refer(InternalEObject object, Slot slot, String ids) {
        reading.links.note(object, slot, ids, line, column);
    }

    /** Notes a reference by an address, of which only those into the catalogue are allowed. */
    protected final void referByAddress(InternalEObject object, Slot slot, String address) {
        reading.links.noteHref(object, slot, address, line, column);
    }

    /** Sets an attribute from a text in the file: an id, one value, or several that blanks separate. */
    protected final void setFromText(InternalEObject object, Slot slot, String text) {
        if (slot.kind == Slot.Kind.ID) {
            identify(object, slot, text);
        } else if (slot.many) {
            for (String each : text.strip().split("\\s+")) {
                setValue(object, slot, each);
            }
        } else {
            setValue(object, slot, text);
        }
    }

    private void identify(InternalEObject object, Slot slot, String id) {
        String complaint = Identities.complaint(id);
        if (complaint != null) {
            error(complaint);
            return;
        }
        EObject former = reading.identities.put(id, object);
        if (former != null) {
            error(Identities.usedTwice(id, former));
        }
        object.eSet(slot.id, id);
    }

    private void setValue(InternalEObject object, Slot slot, String text) {
        Object value;
        try {
            value = values.parse(slot, text);
        } catch (Unreadable unreadable) {
            if (unreadable.isUnknownLiteral()) {
                unknownLiteral(unreadable.getMessage());
            } else {
                error(unreadable.getMessage());
            }
            return;
        }
        String range = Values.rangeLeft(slot, value);
        if (range != null) {
            warning(NLS.bind(Messages.outOfRange, new Object[] { slot.name, Problems.quote(text.strip()), range }));
        }
        if (!slot.many) {
            object.eSet(slot.id, value);
        } else if (!list(object, slot).add(value)) {
            error(NLS.bind(Messages.listedTwice, slot.name, Problems.quote(text.strip())));
        }
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        if (skipping == 0 && depth > 0) {
            Frame frame = frames[depth - 1];
            if (frame.holdsText && frame.text.length() + length <= LoadLimits.CONSTRUCT) {
                frame.text.append(characters, start, length);
            } else if (!frame.refused && (frame.holdsText || !isBlank(characters, start, length))) {
                frame.refused = true;
                reading.problems.error(new Place(frame.line, frame.column), frame.holdsText
                        ? NLS.bind(Messages.textTooLong, LoadLimits.text(LoadLimits.CONSTRUCT)) : NLS.bind(Messages.unexpectedText, frame.name));
            }
        }
    }

    private static boolean isBlank(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (characters[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public final void endElement(String uri, String name, String qualifiedName) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        Frame frame = frames[--depth];
        line = frame.line;
        column = frame.column;
        if (frame.holdsText && frame.slot != null && !frame.nil) {
            InternalEObject owner = frames[depth - 1].object;
            if (frame.slot.kind == Slot.Kind.ID) {
                identify(owner, frame.slot, frame.text.toString());
            } else {
                setValue(owner, frame.slot, frame.text.toString());
            }
        }
        frame.object = null;
    }

    /** Reports an error at the place of the element that was opened or closed last. */
    protected final void error(String message) {
        reading.problems.error(place(), message);
    }

    /** Reports a warning at the place of the element that was opened or closed last. */
    protected final void warning(String message) {
        reading.problems.warning(place(), message);
    }

    final Place place() {
        return new Place(line, column);
    }

    @SuppressWarnings("unchecked")
    static <T> InternalEList<T> list(InternalEObject object, Slot slot) {
        return (InternalEList<T>) object.eGet(slot.id, false, true);
    }

    /** A text of the file as it is repeated in a message. */
    protected static String quote(String text) {
        return Problems.quote(text);
    }

    /** What a class is called, for messages. */
    protected static String labelOf(EClass type) {
        return Labels.ofClass(type);
    }
}
