package org.dodeka.exchange.xml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.reading.CatalogueLookup;
import org.dodeka.model.reading.Problems;
import org.dodeka.model.reading.Slot;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;

/** Writes the elements of a design, each with all its features, as {@link Shape} says. */
final class ElementWriter {

    private final XmlOutput out;
    private final EObject design;
    private final Resource resource;

    ElementWriter(XmlOutput out, EObject design) {
        this.out = out;
        this.design = design;
        this.resource = design.eResource();
    }

    /** Writes an element with everything in it. */
    void write(EObject element, Shape shape) throws IOException {
        out.start(shape.name);
        attributes(element, shape);
        body(element, shape);
        out.end();
    }

    /** The attributes of an element whose tag was begun. */
    void attributes(EObject element, Shape shape) throws IOException {
        for (Slot slot : shape.attributes) {
            try {
                attribute((InternalEObject) element, slot);
            } catch (XmlOutput.ForbiddenCharacter forbidden) {
                throw forbidden(element, slot, forbidden);
            }
        }
    }

    /** What lies within an element. */
    void body(EObject element, Shape shape) throws IOException {
        for (Slot slot : shape.prose) {
            try {
                out.element(slot.name, (String) element.eGet(slot.feature));
            } catch (XmlOutput.ForbiddenCharacter forbidden) {
                throw forbidden(element, slot, forbidden);
            }
        }
        for (Slot slot : shape.contents) {
            List<?> children = (List<?>) element.eGet(slot.feature);
            if (!children.isEmpty()) {
                out.start(slot.name);
                Shape childShape = Shape.of(slot);
                for (Object child : children) {
                    write((EObject) child, childShape);
                }
                out.end();
            }
        }
    }

    private void attribute(InternalEObject element, Slot slot) throws IOException {
        Object value = element.eGet(slot.id, false, true);
        if (slot.kind == Slot.Kind.REFERENCE) {
            if (slot.many) {
                references(element, slot, (InternalEList<?>) value);
            } else if (value != null) {
                reference(element, slot, (EObject) value);
            }
        } else if (slot.many) {
            list(slot, (List<?>) value);
        } else if (value != null) {
            out.attribute(slot.name, text(element, slot, value));
        }
    }

    private void list(Slot slot, List<?> literals) throws IOException {
        if (!literals.isEmpty()) {
            out.startAttribute(slot.name);
            for (int i = 0; i < literals.size(); i++) {
                out.part(i == 0 ? "" : " ");
                out.part(((Enumerator) literals.get(i)).getLiteral());
            }
            out.endAttribute();
        }
    }

    private void references(EObject element, Slot slot, InternalEList<?> targets) throws IOException {
        if (!targets.isEmpty()) {
            out.startAttribute(slot.name);
            for (int i = 0; i < targets.size(); i++) {
                out.part(i == 0 ? "" : " ");
                out.part(idWithin(element, slot, (EObject) targets.basicGet(i)));
            }
            out.endAttribute();
        }
    }

    private void reference(EObject element, Slot slot, EObject target) throws IOException {
        String item = inCatalogue(target);
        if (item == null) {
            out.attribute(slot.name, idWithin(element, slot, target));
        } else {
            out.attribute(Shape.refersToCatalogue(slot) ? slot.name : Shape.ABOUT_CATALOGUE, item);
        }
    }

    /** The id of an element of the catalogue; null for any other. */
    private String inCatalogue(EObject target) {
        URI proxy = ((InternalEObject) target).eProxyURI();
        if (proxy != null) {
            return CatalogueLookup.covers(proxy.toString()) ? proxy.fragment() : null;
        }
        Resource holder = target.eResource();
        if (holder == null || holder == resource || holder.getURI() == null) {
            return null;
        }
        String id = holder.getURIFragment(target);
        return CatalogueLookup.covers(holder.getURI() + "#" + id) ? id : null;
    }

    private String idWithin(EObject element, Slot slot, EObject target) throws NotExportableException {
        EObject root = target;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        if (root != design) {
            throw new NotExportableException(
                    NLS.bind(Messages.referenceLeavesDesign, new Object[] { quoted(element), slot.name, quoted(target) }));
        }
        return EcoreUtil.getID(target);
    }

    private static String text(EObject element, Slot slot, Object value) throws NotExportableException {
        return switch (value) {
            case String text -> text;
            case Enumerator literal -> literal.getLiteral();
            case LocalDate day -> Dates.format(day);
            case Double number when !Double.isFinite(number) ->
                throw new NotExportableException(NLS.bind(Messages.notFinite, quoted(element), slot.name));
            default -> value.toString();
        };
    }

    private static NotExportableException forbidden(EObject element, Slot slot, XmlOutput.ForbiddenCharacter character) {
        return new NotExportableException(NLS.bind(Messages.forbiddenCharacter, new Object[] { slot.name, quoted(element), character.getMessage() }));
    }

    private static String quoted(EObject element) {
        return Problems.quote(Labels.of(element));
    }
}
