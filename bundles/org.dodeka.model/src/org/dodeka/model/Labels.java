package org.dodeka.model;

import java.time.LocalDate;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** The name under which people see an element, in findings, lists and diagrams. Never opens a file to find it. */
public final class Labels {

    /** Characters of a story step that are shown. */
    private static final int STEP_LENGTH = 60;

    private Labels() {
    }

    /**
     * The name of any element: what its authors named it, or what it is about, or its class.
     *
     * @param element any object of a design or a catalogue, or null
     * @return a text that is neither null nor blank; a name is kept whole
     */
    public static String of(EObject element) {
        if (element == null) {
            return Messages.nothing;
        }
        EClass type = element.eClass();
        String own = text(element, type.getEStructuralFeature("name"));
        if (own == null && type.getEPackage() == DesignPackage.eINSTANCE) {
            own = switch (type.getClassifierID()) {
                case DesignPackage.PARTICIPATION -> participation(element);
                case DesignPackage.READING -> reading(element);
                case DesignPackage.STORY_STEP -> shortened(text(element, DesignPackage.Literals.STORY_STEP__TEXT));
                case DesignPackage.RESPONSE -> item(element);
                case DesignPackage.WAIVER -> text(element, DesignPackage.Literals.WAIVER__RULE_ID);
                default -> null;
            };
        } else if (own == null && type == CataloguePackage.Literals.CATALOGUE_ITEM) {
            own = text(element, CataloguePackage.Literals.CATALOGUE_ITEM__ID);
        }
        return own == null ? ofClass(type) : own;
    }

    /**
     * The name of a class as people read it, such as “Learning loop”, in their language.
     *
     * @param type a class of the metamodel or of one that extends it
     * @return the readable name
     */
    public static String ofClass(EClass type) {
        return Vocabulary.of(type);
    }

    /**
     * The name of a feature as people read it within a sentence, such as “cadence days”, in their language.
     *
     * @param feature a feature of the metamodel or of one that extends it
     * @return the readable name
     */
    public static String ofFeature(EStructuralFeature feature) {
        return Vocabulary.of(feature);
    }

    /**
     * A value of an enumeration as people read it within a sentence, such as “critical friend”, in their language.
     *
     * @param value a value
     * @return the readable name
     */
    public static String ofValue(Enumerator value) {
        return Vocabulary.of(value);
    }

    private static String participation(EObject element) {
        Enumerator role = (Enumerator) element.eGet(DesignPackage.Literals.PARTICIPATION__ROLE);
        String roleName = ofValue(role);
        EObject actor = (EObject) element.eGet(DesignPackage.Literals.PARTICIPATION__ACTOR, false);
        return actor == null ? NLS.bind(Messages.participationOfNobody, roleName) : NLS.bind(Messages.participation, of(actor), roleName);
    }

    private static String reading(EObject element) {
        LocalDate date = (LocalDate) element.eGet(DesignPackage.Literals.READING__DATE);
        return date == null ? null : NLS.bind(Messages.reading, Dates.format(date));
    }

    private static String item(EObject response) {
        EObject item = (EObject) response.eGet(DesignPackage.Literals.RESPONSE__ITEM, false);
        if (item == null) {
            return null;
        }
        String id = item.eIsProxy() ? EcoreUtil.getURI(item).fragment() : EcoreUtil.getID(item);
        return id == null || id.isBlank() ? null : id;
    }

    private static String shortened(String text) {
        if (text == null) {
            return null;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= STEP_LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, STEP_LENGTH - 1)).stripTrailing() + "…";
    }

    private static String text(EObject element, EStructuralFeature feature) {
        return feature != null && element.eGet(feature) instanceof String text && !text.isBlank() ? text : null;
    }
}
