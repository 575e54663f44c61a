package org.dodeka.model.reading;

import org.dodeka.model.catalogue.CataloguePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A feature of one class, with everything prepared that reading it needs. */
public final class Slot {

    /** How the text of the feature is understood. */
    public enum Kind { ID, TEXT, DATE, INTEGER, NUMBER, BOOLEAN, LITERAL, CONTAINMENT, REFERENCE }

    private static final String RANGE = "http://www.dodeka.org/range";

    /** The name of the feature. */
    public final String name;
    /** The feature. */
    public final EStructuralFeature feature;
    /** The number of the feature in the class, for quick access. */
    public final int id;
    /** How the text of the feature is understood. */
    public final Kind kind;
    /** Whether it has several values. */
    public final boolean many;
    final boolean bidirectional;
    /** Of a reference, the class of its targets; otherwise null. */
    public final EClass type;
    /** Of an attribute of enumeration type, the enumeration; otherwise null. */
    final EEnum literals;
    /** The smallest and the greatest sensible value as the metamodel writes them, null if there is none. */
    final String minText;
    final String maxText;
    /** The same as numbers, infinite if there is none. */
    final double min;
    final double max;

    Slot(EClass owner, EStructuralFeature feature) {
        this.name = feature.getName();
        this.feature = feature;
        this.id = owner.getFeatureID(feature);
        this.kind = kindOf(feature);
        this.many = feature.isMany();
        this.bidirectional = kind == Kind.REFERENCE && ((EReference) feature).getEOpposite() != null;
        this.type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        this.literals = feature.getEType() instanceof EEnum e ? e : null;
        this.minText = EcoreUtil.getAnnotation(feature, RANGE, "min");
        this.maxText = EcoreUtil.getAnnotation(feature, RANGE, "max");
        this.min = minText == null ? Double.NEGATIVE_INFINITY : Double.parseDouble(minText);
        this.max = maxText == null ? Double.POSITIVE_INFINITY : Double.parseDouble(maxText);
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Kind.CONTAINMENT : Kind.REFERENCE;
        }
        EClassifier type = feature.getEType();
        if (((EAttribute) feature).isID()) {
            return Kind.ID;
        }
        if (type instanceof EEnum) {
            return Kind.LITERAL;
        }
        if (type == CataloguePackage.Literals.DATE) {
            return Kind.DATE;
        }
        return switch (type.getClassifierID()) {
            case EcorePackage.EINT, EcorePackage.EINTEGER_OBJECT -> Kind.INTEGER;
            case EcorePackage.EDOUBLE, EcorePackage.EDOUBLE_OBJECT -> Kind.NUMBER;
            case EcorePackage.EBOOLEAN, EcorePackage.EBOOLEAN_OBJECT -> Kind.BOOLEAN;
            default -> Kind.TEXT;
        };
    }
}
