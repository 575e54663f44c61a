package org.dodeka.model.resource;

import java.util.HashMap;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.resource.Values.Unreadable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds the objects of a design from the events of the parser in one pass. References are only noted, see {@link Links}. Whatever is
 * not understood becomes a problem with its place; what is under it is passed over, so that one mistake is reported once.
 */
final class DesignHandler extends DefaultHandler {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = ExtendedMetaData.XSI_URI;

    private final EClass rootClass;
    private final Problems problems;
    private final TagPlaces places;
    private final Links links;
    private final Identities identities;
    private final Locations locations;
    private final Format format;
    private final Values values = new Values();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Frame[] frames = new Frame[LoadLimits.DEPTH];
    private int depth;
    /** Open elements within one that is passed over. */
    private int skipping;
    private int line;
    private int column;
    private EObject root;

    DesignHandler(EClass rootClass, Problems problems, TagPlaces places, Identities identities, Links links, Locations locations) {
        this.rootClass = rootClass;
        this.problems = problems;
        this.places = places;
        this.identities = identities;
        this.links = links;
        this.locations = locations;
        this.format = new Format(problems);
    }

    /** The root of what was read, or null. */
    EObject root() {
        return root;
    }

    /** Whether saving would lose something of the file. */
    boolean losesContent() {
        return format.losesContent();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        long place = places.take();
        line = (int) (place >>> 32);
        column = (int) place;
        if (skipping > 0) {
            skipping++;
            identities.skipped(attributes.getValue("", "id"), line);
        } else if (depth == 0) {
            openRoot(uri, name, attributes);
        } else {
            openChild(frames[depth - 1], uri, name, qualifiedName, attributes);
        }
    }

    private void openRoot(String uri, String name, Attributes attributes) {
        if (!Vocabulary.INSTANCE.knows(uri)) {
            String namespace = uri.isEmpty() ? name : uri;
            problems.error(place(), NLS.bind(Messages.wrongRootNamespace, Problems.quote(namespace), rootClass.getEPackage().getNsURI()));
            skip(attributes);
        } else if (Vocabulary.INSTANCE.classNamed(uri, name) != rootClass) {
            problems.error(place(), NLS.bind(Messages.wrongRoot, Problems.quote(name), rootClass.getName()));
            skip(attributes);
        } else {
            format.declared(place(), attributes.getValue("", "formatVersion"));
            root = open(rootClass, null, attributes);
        }
    }

    private void openChild(Frame parent, String uri, String name, String qualifiedName, Attributes attributes) {
        Slot slot = parent.object == null || !uri.isEmpty() ? null : parent.slots.get(name);
        if (slot == null) {
            String owner = parent.object == null ? parent.slot.name : parent.object.eClass().getName();
            format.unknown(place(), NLS.bind(Messages.unknownElement, Problems.quote(qualifiedName), owner));
            skip(attributes);
            return;
        }
        long bit = 1L << slot.id;
        if ((parent.asAttribute & bit) != 0 || !slot.many && (parent.asElement & bit) != 0) {
            problems.error(place(), NLS.bind(Messages.givenTwice, slot.name));
            skip(attributes);
            return;
        }
        parent.asElement |= bit;
        switch (slot.kind) {
            case CONTAINMENT -> openContained(parent, slot, attributes);
            case REFERENCE -> openReference(parent, slot, attributes);
            default -> openValue(slot, attributes);
        }
    }

    private void openContained(Frame parent, Slot slot, Attributes attributes) {
        EClass type = typeOf(slot, attributes);
        if (type == null) {
            skip(attributes);
            return;
        }
        InternalEObject child = open(type, slot, attributes);
        if (slot.many) {
            InternalEList<EObject> list = list(parent.object, slot);
            list.addUnique(child);
        } else {
            parent.object.eSet(slot.id, child);
        }
    }

    /** The class that the element says, or that the feature has; null after a problem. */
    private EClass typeOf(Slot slot, Attributes attributes) {
        String said = attributes.getValue(XSI, "type");
        if (said == null) {
            said = attributes.getValue(XMI, "type");
        }
        EClass type = slot.type;
        if (said != null) {
            int colon = said.indexOf(':');
            String namespace = prefixes.getOrDefault(colon < 0 ? "" : said.substring(0, colon), "");
            type = Vocabulary.INSTANCE.classNamed(namespace, said.substring(colon + 1));
            if (type == null) {
                format.unknownName(place(), NLS.bind(Messages.unknownClass, Problems.quote(said), slot.name));
                return null;
            }
        }
        if (type.isAbstract() || !slot.type.isSuperTypeOf(type)) {
            problems.error(place(), NLS.bind(Messages.wrongClass, type.getName(), slot.name));
            return null;
        }
        return type;
    }

    private InternalEObject open(EClass type, Slot slot, Attributes attributes) {
        InternalEObject object = (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
        locations.record(object, line);
        Frame frame = push();
        frame.open(object, Vocabulary.INSTANCE.slots(type), slot);
        boolean identified = false;
        for (int i = 0, count = attributes.getLength(); i < count; i++) {
            String uri = attributes.getURI(i);
            Slot attribute = uri.isEmpty() ? frame.slots.get(attributes.getLocalName(i)) : null;
            if (attribute == null) {
                unknownAttribute(type.getName(), attributes, i);
            } else {
                frame.asAttribute |= 1L << attribute.id;
                identified |= attribute.kind == Slot.Kind.ID;
                setFromAttribute(object, attribute, attributes.getValue(i));
            }
        }
        if (!identified) {
            identities.missing(object);
        }
        return object;
    }

    private void unknownAttribute(String owner, Attributes attributes, int index) {
        String uri = attributes.getURI(index);
        String name = attributes.getLocalName(index);
        boolean expected = uri.equals(XSI) || uri.equals(XMI) && (name.equals("version") || name.equals("type"));
        if (!expected) {
            format.unknown(place(), NLS.bind(Messages.unknownAttribute, Problems.quote(attributes.getQName(index)), owner));
        }
    }

    private void setFromAttribute(InternalEObject object, Slot slot, String value) {
        switch (slot.kind) {
            case ID -> identify(object, slot, value);
            case REFERENCE -> links.note(object, slot, value, line, column);
            case CONTAINMENT -> problems.error(place(), NLS.bind(Messages.containmentAsAttribute, slot.name));
            default -> {
                if (slot.many) {
                    for (String each : value.strip().split("\\s+")) {
                        setValue(object, slot, each);
                    }
                } else {
                    setValue(object, slot, value);
                }
            }
        }
    }

    private void identify(InternalEObject object, Slot slot, String id) {
        String complaint = Identities.complaint(id);
        if (complaint != null) {
            problems.error(place(), complaint);
            return;
        }
        EObject former = identities.put(id, object);
        if (former != null) {
            problems.error(place(), NLS.bind(Messages.duplicateId, Problems.quote(id), Problems.quote(Labels.of(former))));
        }
        object.eSet(slot.id, id);
    }

    private void setValue(InternalEObject object, Slot slot, String text) {
        Object value;
        try {
            value = values.parse(slot, text);
        } catch (Unreadable unreadable) {
            if (unreadable.isUnknownLiteral()) {
                format.unknownName(place(), unreadable.getMessage());
            } else {
                problems.error(place(), unreadable.getMessage());
            }
            return;
        }
        String range = Values.rangeLeft(slot, value);
        if (range != null) {
            problems.warning(place(), NLS.bind(Messages.outOfRange, new Object[] { slot.name, Problems.quote(text.strip()), range }));
        }
        if (!slot.many) {
            object.eSet(slot.id, value);
        } else if (!list(object, slot).add(value)) {
            problems.error(place(), NLS.bind(Messages.listedTwice, slot.name, Problems.quote(text.strip())));
        }
    }

    private void openReference(Frame parent, Slot slot, Attributes attributes) {
        String href = attributes.getValue("", "href");
        if (href == null) {
            problems.error(place(), NLS.bind(Messages.noHref, slot.name));
        } else {
            links.noteHref(parent.object, slot, href, line, column);
        }
        openLeaf(slot, attributes);
    }

    private void openValue(Slot slot, Attributes attributes) {
        openLeaf(slot, attributes).nil = "true".equals(attributes.getValue(XSI, "nil"));
    }

    private Frame openLeaf(Slot slot, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (slot.kind != Slot.Kind.REFERENCE || !attributes.getQName(i).equals("href")) {
                unknownAttribute(slot.name, attributes, i);
            }
        }
        Frame frame = push();
        frame.open(null, null, slot);
        return frame;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipping == 0 && depth > 0) {
            Frame frame = frames[depth - 1];
            boolean value = frame.object == null && frame.slot.kind != Slot.Kind.REFERENCE;
            if (value && frame.text.length() + length <= LoadLimits.CONSTRUCT) {
                frame.text.append(characters, start, length);
            } else if (!frame.refused && (value || !isBlank(characters, start, length))) {
                frame.refused = true;
                problems.error(new Place(frame.line, frame.column), value
                        ? NLS.bind(Messages.textTooLong, LoadLimits.text(LoadLimits.CONSTRUCT)) : NLS.bind(Messages.unexpectedText, nameOf(frame)));
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

    private static String nameOf(Frame frame) {
        return frame.object == null || frame.slot != null ? frame.slot.name : frame.object.eClass().getName();
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        Frame frame = frames[--depth];
        line = frame.line;
        column = frame.column;
        if (frame.object == null && frame.slot.kind != Slot.Kind.REFERENCE && !frame.nil) {
            InternalEObject owner = frames[depth - 1].object;
            if (frame.slot.kind == Slot.Kind.ID) {
                identify(owner, frame.slot, frame.text.toString());
            } else {
                setValue(owner, frame.slot, frame.text.toString());
            }
        }
        frame.object = null;
    }

    private void skip(Attributes attributes) {
        skipping = 1;
        identities.skipped(attributes.getValue("", "id"), line);
    }

    private Frame push() {
        if (frames[depth] == null) {
            frames[depth] = new Frame();
        }
        Frame frame = frames[depth++];
        frame.line = line;
        frame.column = column;
        return frame;
    }

    private Place place() {
        return new Place(line, column);
    }

    @SuppressWarnings("unchecked")
    static <T> InternalEList<T> list(InternalEObject object, Slot slot) {
        return (InternalEList<T>) object.eGet(slot.id, false, true);
    }
}
