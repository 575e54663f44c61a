package org.dodeka.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Elements that were copied or cut, see {@link ElementText}; can be pasted any number of times. */
public final class CopiedElements {

    private final List<EObject> roots;
    private final Path cutFrom;

    CopiedElements(List<EObject> roots, Path cutFrom) {
        this.roots = List.copyOf(roots);
        this.cutFrom = cutFrom;
    }

    /** The file from which they were cut; empty if they were copied. */
    public Optional<Path> cutFrom() {
        return Optional.ofNullable(cutFrom);
    }

    /** The ids of the elements, as far as they have any. */
    public List<String> ids() {
        return roots.stream().map(EcoreUtil::getID).filter(id -> id != null).toList();
    }

    /** Of which class the elements are; empty if they are of several. */
    public Optional<EClass> type() {
        EClass first = roots.getFirst().eClass();
        return roots.stream().allMatch(root -> root.eClass() == first) ? Optional.of(first) : Optional.empty();
    }

    /** What pasting is called, for people. */
    public String label() {
        return roots.size() == 1 ? NLS.bind(Messages.paste, Labels.of(roots.getFirst())) : NLS.bind(Messages.pasteSeveral, roots.size());
    }

    /** Whether there is a list for each of the elements in an element, or in one around it. */
    public boolean fits(EObject near) {
        return near != null && roots.stream().allMatch(root -> ListPlace.around(near, root.eClass()).isPresent());
    }

    /**
     * Puts copies into a design, with new ids, each into the nearest list around an element; spaces that come to another space are nested in it.
     * References lead to the same elements as before, as far as this design has them. To be called within a command, see {@link DesignEdits#make}.
     *
     * @param near an element of the design, or the design itself
     * @param index before which element of the list; less than 0 for its end
     */
    public Pasted copyTo(EObject near, int index) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> copies = List.copyOf(copier.copyAll(roots));
        copier.values().forEach(CopiedElements::identify);
        int at = index;
        for (int i = 0; i < copies.size(); i++) {
            ListPlace place = ListPlace.around(near, copies.get(i).eClass()).orElseThrow();
            distinguish(copies.get(i), place.list());
            place.add(copies.get(i), at);
            at = at < 0 ? at : at + 1;
        }
        References references = new References((Design) EcoreUtil.getRootContainer(near), copier);
        copier.forEach(references::restore);
        for (int i = 0; i < copies.size(); i++) {
            nest(copies.get(i), near, EcoreUtil.getID(roots.get(i)));
        }
        return new Pasted(copies, references.dropped);
    }

    /** Moves the elements themselves, if they are all in the design still; empty if not, then nothing has changed. Otherwise like {@link #copyTo}. */
    public Optional<Pasted> moveTo(EObject near, int index) {
        Resource resource = near.eResource();
        List<EObject> originals = new ArrayList<>();
        for (EObject root : roots) {
            String id = EcoreUtil.getID(root);
            EObject original = id == null ? null : resource.getEObject(id);
            if (original == null || original.eClass() != root.eClass()) {
                return Optional.empty();
            }
            originals.add(original);
        }
        EObject around = near;
        while (EcoreUtil.isAncestor(originals, around)) {
            around = around.eContainer(); // nothing moves into itself
        }
        int at = index;
        for (EObject original : originals) {
            at = ListPlace.around(around, original.eClass()).orElseThrow().move(original, at);
            nest(original, around, EcoreUtil.getID(original));
        }
        return Optional.of(new Pasted(originals, 0));
    }

    private static void identify(EObject copy) {
        EAttribute id = copy.eClass().getEIDAttribute();
        if (id != null) {
            copy.eSet(id, UUID.randomUUID().toString());
        }
    }

    /** A copy beside its original gets a number. */
    private static void distinguish(EObject copy, EList<EObject> list) {
        if (copy.eClass().getEStructuralFeature("name") != CataloguePackage.Literals.ELEMENT__NAME
                || !(copy.eGet(CataloguePackage.Literals.ELEMENT__NAME) instanceof String name) || name.isBlank()) {
            return;
        }
        List<Object> names = list.stream().map(each -> each.eGet(CataloguePackage.Literals.ELEMENT__NAME)).toList();
        String free = name;
        for (int number = 2; names.contains(free); number++) {
            free = NLS.bind(Messages.numbered, name.replaceFirst(" \\(\\d+\\)$", ""), number);
        }
        copy.eSet(CataloguePackage.Literals.ELEMENT__NAME, free);
    }

    private static void nest(EObject pasted, EObject near, String originalId) {
        if (pasted instanceof Space space && near instanceof Space parent && !parent.getId().equals(originalId) && !isWithin(parent, space)) {
            space.setParent(parent);
        }
    }

    /** Whether a space is nested in another, or is it; also where spaces are nested in a circle. */
    public static boolean isWithin(Space space, Space around) {
        List<Space> seen = new ArrayList<>();
        for (Space at = space; at != null && !seen.contains(at); at = at.getParent()) {
            if (at == around) {
                return true;
            }
            seen.add(at);
        }
        return false;
    }

    /** The references of the copies, in their new surroundings. */
    private static final class References {

        private final Design target;
        private final EcoreUtil.Copier copies;
        private int dropped;

        References(Design target, EcoreUtil.Copier copies) {
            this.target = target;
            this.copies = copies;
        }

        void restore(EObject original, EObject copy) {
            for (EReference reference : original.eClass().getEAllReferences()) {
                if (Deletion.isCross(reference) && original.eIsSet(reference)) {
                    List<EObject> values = DesignIndex.values(original, reference).stream().map(value -> find(value, reference))
                            .filter(value -> value != null).distinct().toList();
                    if (reference.isMany()) {
                        ECollections.setEList(Excerpt.list(copy, reference), values);
                    } else if (!values.isEmpty()) {
                        copy.eSet(reference, values.getFirst());
                    }
                }
            }
        }

        private EObject find(EObject value, EReference reference) {
            EObject copy = copies.get(value);
            if (copy != null) {
                return copy;
            }
            if (Excerpt.isOutside(value)) {
                return catalogued(value);
            }
            EObject there = target.eResource().getEObject(EcoreUtil.getID(value));
            if (value instanceof Design) {
                there = target;
            }
            if (there == null || !reference.getEReferenceType().isInstance(there)) {
                dropped++;
                return null;
            }
            EReference opposite = reference.getEOpposite();
            return opposite != null && !opposite.isMany() ? null : there; // what belongs to the original stays with it
        }

        private EObject catalogued(EObject value) {
            URI uri = value.eIsProxy() ? ((InternalEObject) value).eProxyURI() : EcoreUtil.getURI(value);
            ResourceSet set = target.eResource().getResourceSet();
            Resource catalogue = set == null ? null : set.getResource(uri.trimFragment(), false);
            EObject there = catalogue == null ? null : catalogue.getEObject(uri.fragment());
            if (there == null) {
                there = EcoreUtil.create(value.eClass());
                ((InternalEObject) there).eSetProxyURI(uri);
            }
            return there;
        }
    }
}
