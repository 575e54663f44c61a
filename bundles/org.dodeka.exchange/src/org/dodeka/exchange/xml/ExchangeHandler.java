package org.dodeka.exchange.xml;

import java.util.Map;
import java.util.regex.Pattern;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.reading.CatalogueLookup;
import org.dodeka.model.reading.Format;
import org.dodeka.model.reading.Frame;
import org.dodeka.model.reading.Identities;
import org.dodeka.model.reading.ModelHandler;
import org.dodeka.model.reading.Reading;
import org.dodeka.model.reading.Slot;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;

/**
 * Understands exchange files, at least as strictly as {@code learning-design-1.0.xsd}: nothing unknown is passed over in silence, so that
 * an import loses nothing.
 */
final class ExchangeHandler extends ModelHandler {

    private static final Pattern OTHER_VERSION = Pattern.compile("http://www\\.dodeka\\.org/exchange/[0-9]+(\\.[0-9]+)*");
    private static final String DESIGN_FILE = "http://www.dodeka.org/design/";
    private static final long DISCIPLINES = 1L << 62;
    private static final long VALIDATION = 1L << 63;

    private EObject root;

    ExchangeHandler(Reading reading) {
        super(reading);
    }

    /** The design that was read, or null. */
    EObject root() {
        return root;
    }

    @Override
    protected void openRoot(String uri, String name, Attributes attributes) {
        if (!uri.equals(ExchangeWriter.NAMESPACE)) {
            String message = OTHER_VERSION.matcher(uri).matches() ? Messages.newerNamespace
                    : uri.startsWith(DESIGN_FILE) ? Messages.designFile : Messages.wrongNamespace;
            error(NLS.bind(message, new Object[] { quote(uri.isEmpty() ? name : uri), ExchangeWriter.NAMESPACE }));
            skip(attributes);
        } else if (!name.equals(Shape.DESIGN.name)) {
            error(NLS.bind(Messages.wrongRoot, quote(name), Shape.DESIGN.name));
            skip(attributes);
        } else {
            root = open(null, Shape.DESIGN, attributes);
        }
    }

    @Override
    protected void openChild(Frame parent, String uri, String name, String qualifiedName, Attributes attributes) {
        boolean ours = uri.equals(ExchangeWriter.NAMESPACE);
        switch (parent.shape) {
            case Shape shape when ours && shape.childrenByName.containsKey(name) -> openFeature(parent, shape.childrenByName.get(name), attributes);
            case Shape shape when ours && shape == Shape.DESIGN && name.equals(Block.DISCIPLINES.name()) ->
                openBlockOfRoot(parent, Block.DISCIPLINES, DISCIPLINES, attributes);
            case Shape shape when ours && shape == Shape.DESIGN && name.equals(Block.VALIDATION.name()) ->
                openBlockOfRoot(parent, Block.VALIDATION, VALIDATION, attributes);
            case Slot slot when ours && slot.kind == Slot.Kind.CONTAINMENT && name.equals(Shape.of(slot).name) ->
                add(parent.object, slot, open(slot, Shape.of(slot), attributes));
            case Block block when ours && block.numberOf(name) >= 0 -> openBlockWithin(parent, block, block.numberOf(name), attributes);
            default -> unknownElement(parent, uri, qualifiedName, attributes);
        }
    }

    private void unknownElement(Frame parent, String uri, String qualifiedName, Attributes attributes) {
        boolean attribute = parent.shape instanceof Shape shape && shape.attributesByName.containsKey(qualifiedName)
                || parent.shape instanceof Block block && block.attributes().containsKey(qualifiedName);
        String message = !uri.equals(ExchangeWriter.NAMESPACE) ? Messages.foreignElement : attribute ? Messages.isAttribute : Messages.unknownElement;
        error(NLS.bind(message, new Object[] { quote(qualifiedName), parent.name, ExchangeWriter.NAMESPACE }));
        skip(attributes);
    }

    /** Prose, or the wrapper of elements. */
    private void openFeature(Frame parent, Slot slot, Attributes attributes) {
        if (isFirst(parent, 1L << slot.id, slot.name, attributes)) {
            noAttributes(slot.name, attributes);
            InternalEObject owner = parent.object;
            boolean prose = slot.kind != Slot.Kind.CONTAINMENT;
            Frame frame = push();
            frame.open(prose ? null : owner, prose ? slot : null, slot, slot.name);
            frame.holdsText = prose;
        }
    }

    private void openBlockOfRoot(Frame root, Block block, long bit, Attributes attributes) {
        if (isFirst(root, bit, block.name(), attributes)) {
            openBlock(block, attributes);
        }
    }

    private void openBlockWithin(Frame parent, Block container, int number, Attributes attributes) {
        Block block = container.children().get(number);
        if (container.repeats() || isFirst(parent, 1L << number, block.name(), attributes)) {
            openBlock(block, attributes);
        }
    }

    private void openBlock(Block block, Attributes attributes) {
        Frame frame = push();
        frame.open(null, null, block, block.name());
        frame.holdsText = block.text();
        for (int i = 0; i < attributes.getLength(); i++) {
            Block.Attribute attribute = attributes.getURI(i).isEmpty() ? block.attributes().get(attributes.getLocalName(i)) : null;
            if (attribute == null) {
                unknownAttribute(block.name(), block.numberOf(attributes.getLocalName(i)) >= 0, attributes, i);
            } else {
                check(attribute, attributes.getValue(i));
                frame.asAttribute |= 1L << attribute.number();
            }
        }
        for (Block.Attribute attribute : block.attributes().values()) {
            if (attribute.required() && (frame.asAttribute & 1L << attribute.number()) == 0) {
                error(NLS.bind(Messages.missingAttribute, block.name(), attribute.name()));
            }
        }
    }

    private void check(Block.Attribute attribute, String value) {
        String complaint = BlockValues.complaint(attribute, value);
        if (complaint != null) {
            error(complaint);
        }
    }

    private boolean isFirst(Frame parent, long bit, String name, Attributes attributes) {
        if ((parent.asElement & bit) != 0) {
            error(NLS.bind(Messages.elementTwice, name, parent.name));
            skip(attributes);
            return false;
        }
        parent.asElement |= bit;
        return true;
    }

    private InternalEObject open(Slot container, Shape shape, Attributes attributes) {
        InternalEObject object = create(shape.type);
        Frame frame = push();
        frame.open(object, container, shape, shape.name);
        Map<String, Slot> known = shape.attributesByName;
        boolean identified = false;
        boolean status = false;
        for (int i = 0, count = attributes.getLength(); i < count; i++) {
            String name = attributes.getLocalName(i);
            Slot slot = attributes.getURI(i).isEmpty() ? known.get(name) : null;
            if (slot != null) {
                set(object, slot, name, attributes.getValue(i), frame);
                identified |= slot == shape.id;
            } else if (shape == Shape.DESIGN && name.equals(Block.STATUS.name()) && attributes.getURI(i).isEmpty()) {
                check(Block.STATUS, attributes.getValue(i));
                status = true;
            } else {
                unknownAttribute(shape.name, shape.childrenByName.containsKey(name), attributes, i);
            }
        }
        if (shape.id != null && !identified) {
            error(NLS.bind(Messages.missingAttribute, shape.name, shape.id.name));
        }
        if (shape == Shape.DESIGN && !status) {
            error(NLS.bind(Messages.missingAttribute, shape.name, Block.STATUS.name()));
        }
        return object;
    }

    private void set(InternalEObject object, Slot slot, String name, String value, Frame frame) {
        long bit = 1L << slot.id;
        if ((frame.asAttribute & bit) != 0) {
            error(NLS.bind(Messages.twoTargets, slot.name, Shape.ABOUT_CATALOGUE));
            return;
        }
        frame.asAttribute |= bit;
        if (slot.kind == Slot.Kind.REFERENCE) {
            refer(object, slot, name, value);
        } else if (slot.kind != Slot.Kind.TEXT && slot.kind != Slot.Kind.ID) {
            if (hasForeignBlanks(value)) {
                error(NLS.bind(Messages.foreignBlanks, slot.name, quote(value)));
            } else if (!slot.many || !value.isBlank()) {
                setFromText(object, slot, value);
            }
        } else {
            String complaint = slot.kind == Slot.Kind.ID && value.isEmpty() ? NLS.bind(Messages.emptyId, frame.name) : formatComplaint(slot, value);
            if (complaint == null) {
                setFromText(object, slot, value);
            } else {
                error(complaint);
            }
        }
    }

    /** A design of another format cannot be imported whole, whatever the vocabulary of the exchange file. */
    private static String formatComplaint(Slot slot, String value) {
        boolean other = slot.feature == DesignPackage.Literals.DESIGN__FORMAT_VERSION && !value.equals(Format.OURS);
        return other ? NLS.bind(Messages.otherFormat, quote(value), Format.OURS) : null;
    }

    private void refer(InternalEObject object, Slot slot, String name, String value) {
        if (slot.many) {
            refer(object, slot, value);
            return;
        }
        boolean toCatalogue = Shape.refersToCatalogue(slot) || name.equals(Shape.ABOUT_CATALOGUE);
        String id = value.trim();
        boolean oneId = Identities.complaint(id) == null;
        if (oneId && !id.equals(value) || !oneId && toCatalogue) {
            error(NLS.bind(Messages.badReference, name, quote(value)));
        } else if (toCatalogue) {
            referByAddress(object, slot, CatalogueLookup.PREFIX + value);
        } else {
            refer(object, slot, value); // which tells whether it is none or several
        }
    }

    /** Blanks that people may take for blanks but XML does not, such as a no-break space around a number. */
    private static boolean hasForeignBlanks(String value) {
        return value.strip().length() != value.trim().length();
    }

    private void noAttributes(String element, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            unknownAttribute(element, false, attributes, i);
        }
    }

    /** The addresses of schemas may be named anywhere; they are never opened. */
    private void unknownAttribute(String element, boolean isElement, Attributes attributes, int index) {
        boolean schemaLocation = attributes.getURI(index).equals(ExtendedMetaData.XSI_URI)
                && (attributes.getLocalName(index).equals("schemaLocation") || attributes.getLocalName(index).equals("noNamespaceSchemaLocation"));
        if (!schemaLocation) {
            String name = attributes.getQName(index);
            error(NLS.bind(isElement ? Messages.isElement : Messages.unknownAttribute, quote(name), element));
        }
    }
}
