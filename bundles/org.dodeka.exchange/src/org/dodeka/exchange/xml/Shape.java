package org.dodeka.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.reading.Slot;
import org.dodeka.model.reading.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the elements of one class are written in an exchange file: which of its features are attributes, which are prose in an element of
 * their own, and which hold elements. It follows from the metamodel, so that no feature can be forgotten; reading and writing share it.
 */
final class Shape {

    /** What people write sentences into; line breaks matter there, so it is the text of an element. */
    private static final Set<EAttribute> PROSE = Set.of(CataloguePackage.Literals.ELEMENT__NOTES, DesignPackage.Literals.DESIGN__PURPOSE,
            DesignPackage.Literals.GOAL__STATEMENT, DesignPackage.Literals.SPACE__DOMAIN, DesignPackage.Literals.SPACE__DIFFERENCE,
            DesignPackage.Literals.SPACE__UNCERTAINTY, DesignPackage.Literals.SPACE__SAFETY_RULE, DesignPackage.Literals.ACTIVITY__PRACTICE_ISSUE,
            DesignPackage.Literals.COMMITMENT__TEXT, DesignPackage.Literals.BOUNDARY__POTENTIAL, DesignPackage.Literals.STORY_STEP__TEXT,
            DesignPackage.Literals.CULTURE_SIGN__EVIDENCE, DesignPackage.Literals.RESPONSE__TEXT, DesignPackage.Literals.WAIVER__REASON);

    /** The name of the attribute that stands for {@code about} where the target lies in the catalogue. */
    static final String ABOUT_CATALOGUE = "aboutCatalogue";
    private static final String ABOUT = "about";

    private static final Map<EClass, Shape> SHAPES = all();

    /** The shape of a design, from which all others are reached. */
    static final Shape DESIGN = SHAPES.get(DesignPackage.Literals.DESIGN);

    final EClass type;
    /** The name of the elements. */
    final String name;
    /** Features that are attributes, in the order in which they are written. */
    final List<Slot> attributes = new ArrayList<>();
    /** Features that are elements with text. */
    final List<Slot> prose = new ArrayList<>();
    /** Features that are elements which hold the elements of {@link #of(Slot)}. */
    final List<Slot> contents = new ArrayList<>();
    /** The attributes by name; {@value #ABOUT_CATALOGUE} leads to the same feature as {@code about}. */
    final Map<String, Slot> attributesByName = new HashMap<>();
    /** Prose and contents by name. */
    final Map<String, Slot> childrenByName = new HashMap<>();
    /** The feature that is the id; null if the class has none. */
    final Slot id;

    private Shape(EClass type) {
        this.type = type;
        String className = type.getName();
        this.name = type == DesignPackage.Literals.DESIGN ? "learningDesign" : className.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + className.substring(1);
        Map<String, Slot> slots = Vocabulary.INSTANCE.slots(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            Slot slot = slots.get(feature.getName());
            if (slot == null) {
                continue; // transient
            } else if (slot.kind == Slot.Kind.CONTAINMENT) {
                contents.add(slot);
                childrenByName.put(slot.name, slot);
            } else if (PROSE.contains(feature)) {
                prose.add(slot);
                childrenByName.put(slot.name, slot);
            } else {
                attributes.add(slot);
                attributesByName.put(slot.name, slot);
            }
        }
        if (attributesByName.containsKey(ABOUT)) {
            attributesByName.put(ABOUT_CATALOGUE, attributesByName.get(ABOUT));
        }
        id = attributes.stream().filter(slot -> slot.kind == Slot.Kind.ID).findFirst().orElse(null);
    }

    private static Map<EClass, Shape> all() {
        Map<EClass, Shape> shapes = new HashMap<>();
        for (EClassifier classifier : DesignPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                shapes.put(type, new Shape(type));
            }
        }
        return shapes;
    }

    /** The shape of the elements that a feature of {@link #contents} holds. */
    static Shape of(Slot slot) {
        return SHAPES.get(slot.type);
    }

    /** Whether an attribute is written even if it has its default, so that readers need not know the defaults. */
    static boolean isAlwaysWritten(Slot slot) {
        return !slot.many && (slot.kind == Slot.Kind.LITERAL || slot.feature.getEType().getInstanceClass().isPrimitive());
    }

    /** Whether an attribute refers to the catalogue, never into the file. */
    static boolean refersToCatalogue(Slot slot) {
        return slot.feature instanceof EReference reference && (reference.getEReferenceType() == CataloguePackage.Literals.CATALOGUE_ITEM
                || reference.getEReferenceType() == CataloguePackage.Literals.DISCIPLINE_CATALOGUE);
    }
}
