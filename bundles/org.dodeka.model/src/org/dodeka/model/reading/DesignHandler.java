package org.dodeka.model.reading;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;

/** Understands {@code .learning} and {@code .disciplines} files: XMI with the names of the metamodel. */
public final class DesignHandler extends ModelHandler {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = ExtendedMetaData.XSI_URI;

    private final EClass rootClass;
    private final Format format;
    private final Map<String, String> prefixes = new HashMap<>();
    private EObject root;

    /** A handler for a file whose root is to be of a class. */
    public DesignHandler(Reading reading, EClass rootClass) {
        super(reading);
        this.rootClass = rootClass;
        this.format = new Format(reading.problems);
    }

    /** The root of what was read, or null. */
    public EObject root() {
        return root;
    }

    /** Whether saving would lose something of the file. */
    public boolean losesContent() {
        return format.losesContent();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    protected void openRoot(String uri, String name, Attributes attributes) {
        if (!Vocabulary.INSTANCE.knows(uri)) {
            String namespace = uri.isEmpty() ? name : uri;
            error(NLS.bind(Messages.wrongRootNamespace, Problems.quote(namespace), rootClass.getEPackage().getNsURI()));
            skip(attributes);
        } else if (Vocabulary.INSTANCE.classNamed(uri, name) != rootClass) {
            error(NLS.bind(Messages.wrongRoot, Problems.quote(name), rootClass.getName()));
            skip(attributes);
        } else {
            format.declared(place(), attributes.getValue("", "formatVersion"));
            root = open(rootClass, null, attributes);
        }
    }

    @Override
    protected void openChild(Frame parent, String uri, String name, String qualifiedName, Attributes attributes) {
        Slot slot = parent.object == null || !uri.isEmpty() ? null : slots(parent).get(name);
        if (slot == null) {
            String owner = parent.object == null ? parent.slot.name : parent.object.eClass().getName();
            format.unknown(place(), NLS.bind(Messages.unknownElement, Problems.quote(qualifiedName), owner));
            skip(attributes);
            return;
        }
        long bit = 1L << slot.id;
        if ((parent.asAttribute & bit) != 0 || !slot.many && (parent.asElement & bit) != 0) {
            error(NLS.bind(Messages.givenTwice, slot.name));
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

    /** The features of the class of a frame's object by name. */
    @SuppressWarnings("unchecked")
    private static Map<String, Slot> slots(Frame frame) {
        return (Map<String, Slot>) frame.shape;
    }

    private void openContained(Frame parent, Slot slot, Attributes attributes) {
        EClass type = typeOf(slot, attributes);
        if (type == null) {
            skip(attributes);
        } else {
            add(parent.object, slot, open(type, slot, attributes));
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
            error(NLS.bind(Messages.wrongClass, type.getName(), slot.name));
            return null;
        }
        return type;
    }

    private InternalEObject open(EClass type, Slot slot, Attributes attributes) {
        InternalEObject object = create(type);
        Frame frame = push();
        frame.open(object, slot, Vocabulary.INSTANCE.slots(type), slot == null ? type.getName() : slot.name);
        boolean identified = false;
        for (int i = 0, count = attributes.getLength(); i < count; i++) {
            String uri = attributes.getURI(i);
            Slot attribute = uri.isEmpty() ? slots(frame).get(attributes.getLocalName(i)) : null;
            if (attribute == null) {
                unknownAttribute(type.getName(), attributes, i);
            } else {
                frame.asAttribute |= 1L << attribute.id;
                identified |= attribute.kind == Slot.Kind.ID;
                setFromAttribute(object, attribute, attributes.getValue(i));
            }
        }
        if (!identified) {
            withoutId(object);
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
            case REFERENCE -> refer(object, slot, value);
            case CONTAINMENT -> error(NLS.bind(Messages.containmentAsAttribute, slot.name));
            default -> setFromText(object, slot, value);
        }
    }

    @Override
    protected void unknownLiteral(String message) {
        format.unknownName(place(), message);
    }

    private void openReference(Frame parent, Slot slot, Attributes attributes) {
        String href = attributes.getValue("", "href");
        if (href == null) {
            error(NLS.bind(Messages.noHref, slot.name));
        } else {
            referByAddress(parent.object, slot, href);
        }
        openLeaf(slot, attributes);
    }

    private void openValue(Slot slot, Attributes attributes) {
        Frame frame = openLeaf(slot, attributes);
        frame.holdsText = true;
        frame.nil = "true".equals(attributes.getValue(XSI, "nil"));
    }

    private Frame openLeaf(Slot slot, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (slot.kind != Slot.Kind.REFERENCE || !attributes.getQName(i).equals("href")) {
                unknownAttribute(slot.name, attributes, i);
            }
        }
        Frame frame = push();
        frame.open(null, slot, null, slot.name);
        return frame;
    }
}
