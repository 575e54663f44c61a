package org.dodeka.viewpoint.expression;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small metamodel without generated classes, as specifications for other tools have it: towns, houses, and the people in them. */
public final class TownModel {

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

    public final EPackage town = ECORE.createEPackage();
    public final EEnum mood = ECORE.createEEnum();
    public final EClass named = type("Named");
    public final EClass place = type("Town");
    public final EClass house = type("House");
    public final EClass person = type("Person");
    public final EClass mayor = type("Mayor");

    public TownModel() {
        town.setName("town");
        town.setNsPrefix("town");
        town.setNsURI("http://www.example.org/town");
        mood.setName("Mood");
        literal("GLAD", "glad", 0);
        literal("SAD", "sad", 1);
        town.getEClassifiers().addAll(List.of(mood, named, place, house, person, mayor));
        named.setAbstract(true);
        List.of(place, house, person).forEach(one -> one.getESuperTypes().add(named));
        mayor.getESuperTypes().add(person);
        attribute(named, "id", EcorePackage.Literals.ESTRING, 1).setID(true);
        attribute(named, "name", EcorePackage.Literals.ESTRING, 1);
        attribute(person, "age", EcorePackage.Literals.EINT, 1);
        attribute(person, "born", EcorePackage.Literals.EDATE, 1);
        attribute(person, "mood", mood, 1);
        attribute(person, "moods", mood, -1);
        attribute(person, "nicknames", EcorePackage.Literals.ESTRING, -1);
        attribute(person, "awake", EcorePackage.Literals.EBOOLEAN, 1);
        reference(place, "houses", house, -1, true);
        reference(place, "people", person, -1, true);
        reference(place, "mayor", mayor, 1, false);
        reference(house, "rooms", house, -1, true);
        reference(house, "owner", person, 1, false);
        attribute(house, "age", EcorePackage.Literals.EINT, 1);
        reference(person, "friends", person, -1, false);
        reference(person, "home", house, 1, false);
    }

    private static EClass type(String name) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        return type;
    }

    private void literal(String name, String text, int value) {
        EEnumLiteral literal = ECORE.createEEnumLiteral();
        literal.setName(name);
        literal.setLiteral(text);
        literal.setValue(value);
        mood.getELiterals().add(literal);
    }

    private static EAttribute attribute(EClass owner, String name, EClassifier type, int upper) {
        EAttribute attribute = ECORE.createEAttribute();
        add(owner, attribute, name, type, upper);
        return attribute;
    }

    private static void reference(EClass owner, String name, EClassifier type, int upper, boolean containment) {
        EReference reference = ECORE.createEReference();
        reference.setContainment(containment);
        add(owner, reference, name, type, upper);
    }

    private static void add(EClass owner, EStructuralFeature feature, String name, EClassifier type, int upper) {
        feature.setName(name);
        feature.setEType(type);
        feature.setUpperBound(upper);
        owner.getEStructuralFeatures().add(feature);
    }

    /** A new element with a name. */
    public EObject make(EClass type, String name) {
        EObject element = EcoreUtil.create(type);
        set(element, "name", name);
        return element;
    }

    /** A new element in a containment of another. */
    public EObject make(EObject container, String reference, EClass type, String name) {
        EObject element = make(type, name);
        list(container, reference).add(element);
        return element;
    }

    public static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    public static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    public static List<EObject> list(EObject element, String feature) {
        return (List<EObject>) get(element, feature);
    }

    public static String name(EObject element) {
        return (String) get(element, "name");
    }
}
