package org.dodeka.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes objects of the design metamodel, fills their attributes, and links them, all by reflection and at random. */
final class RandomContent {

    private final RandomValues values;
    private final LocalDate asOf;
    private final IntSupplier counter;
    private final double density;

    /**
     * Starts to make content.
     *
     * @param random  what decides
     * @param asOf    days are drawn around this one; may be null
     * @param counter numbers the ids; must never repeat within a design
     * @param density the chance of each feature to be set, 0..1
     */
    RandomContent(Random random, LocalDate asOf, IntSupplier counter, double density) {
        this.values = new RandomValues(random);
        this.asOf = asOf;
        this.counter = counter;
        this.density = density;
    }

    /** Whether random edits and designs may touch a feature: not the id, nor what only a new version of the format changes. */
    static boolean isFree(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && feature != DesignPackage.Literals.DESIGN__FORMAT_VERSION
                && !(feature instanceof EAttribute attribute && attribute.isID());
    }

    /** A new object with an id and random attributes, without children and links. */
    EObject create(EClass type) {
        EObject object = EcoreUtil.create(type);
        identify(object);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (isFree(attribute) && values.chance(density)) {
                object.eSet(attribute, value(attribute));
            }
        }
        return object;
    }

    /** A new object with random children, up to two of a kind. */
    EObject createTree(EClass type) {
        EObject object = create(type);
        for (EReference containment : type.getEAllContainments()) {
            for (int i = values.below(3); i > 0; i--) {
                list(object, containment).add(createTree(containment.getEReferenceType()));
            }
        }
        return object;
    }

    /** Sets cross references of an object to random targets. */
    void link(EObject owner, List<EObject> targets) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && values.chance(density)) {
                link(owner, reference, targets);
            }
        }
    }

    /** The same, but only for references without an opposite, so that no target changes. */
    void linkOneWay(EObject owner, List<EObject> targets) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && reference.getEOpposite() == null && values.chance(density)) {
                link(owner, reference, targets);
            }
        }
    }

    private void link(EObject owner, EReference reference, List<EObject> targets) {
        for (int i = reference.isMany() ? values.below(4) : 1; i > 0; i--) {
            EObject target = target(owner, reference, targets);
            if (target != null && reference.isMany()) {
                list(owner, reference).add(target);
            } else if (target != null) {
                owner.eSet(reference, target);
            }
        }
    }

    /** A possible target of a reference; null if there is none. Prefers what lies in the same space, else anything goes, the owner too. */
    EObject target(EObject owner, EReference reference, List<EObject> targets) {
        EClass type = reference.getEReferenceType();
        if (type == CataloguePackage.Literals.CATALOGUE_ITEM) {
            return DesignBuilder.item(values.itemId());
        } else if (type == CataloguePackage.Literals.DISCIPLINE_CATALOGUE) {
            return catalogue();
        }
        List<EObject> candidates = targets.stream().filter(type::isInstance).toList();
        if (owner.eContainer() instanceof Space space && values.chance(0.75)) {
            List<EObject> near = candidates.stream().filter(candidate -> candidate.eContainer() == space).toList();
            candidates = near.isEmpty() ? candidates : near;
        }
        return candidates.isEmpty() ? null : values.oneOf(candidates);
    }

    /** Gives an object an id of its own, if its kind has one. */
    void identify(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id != null) {
            object.eSet(id, object.eClass().getName().toLowerCase(Locale.ROOT) + "-" + counter.getAsInt());
        }
    }

    RandomValues values() {
        return values;
    }

    /** A value for a single-valued attribute, a list of different ones for a many-valued. */
    Object value(EAttribute attribute) {
        return attribute.isMany() ? some(attribute) : values.of(attribute, asOf);
    }

    /** One value, whether the attribute takes one or many. */
    Object element(EAttribute attribute) {
        return values.of(attribute, asOf);
    }

    private List<Object> some(EAttribute attribute) {
        List<Object> drawn = new ArrayList<>();
        for (int i = values.below(4); i > 0; i--) {
            Object value = values.of(attribute, asOf);
            if (!drawn.contains(value)) {
                drawn.add(value);
            }
        }
        return drawn;
    }

    private static DisciplineCatalogue catalogue() {
        DisciplineCatalogue catalogue = CatalogueFactory.eINSTANCE.createDisciplineCatalogue();
        ((InternalEObject) catalogue).eSetProxyURI(URI.createURI(DesignBuilder.CATALOGUE).appendFragment("twelve-disciplines"));
        return catalogue;
    }

    @SuppressWarnings("unchecked")
    static Collection<Object> list(EObject owner, EStructuralFeature feature) {
        return (Collection<Object>) owner.eGet(feature);
    }
}
