package org.dodeka.forms;

import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.dodeka.model.catalogue.CataloguePackage;

/** Finds the right kind of field for a feature. */
final class Fields {

    private Fields() {
    }

    static Field create(FormSite site, EStructuralFeature feature) {
        if (feature == DesignPackage.Literals.INDICATOR__READINGS) {
            return new ReadingsField(site, feature);
        }
        if (feature == DesignPackage.Literals.VALUE_STORY__STEPS) {
            return new StepsField(site, feature);
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? new ContentsField(site, feature)
                    : reference.isMany() ? new ReferencesField(site, feature) : new ReferenceField(site, feature);
        }
        if (feature.getEType() instanceof EEnum) {
            return feature.isMany() ? new ChoicesField(site, feature) : new ChoiceField(site, feature);
        }
        Class<?> type = ((EDataType) feature.getEType()).getInstanceClass();
        if (type == Boolean.class || type == boolean.class) {
            return new TruthField(site, feature);
        }
        if (type == int.class || type == Integer.class || type == double.class || type == Double.class) {
            return new NumberField(site, feature);
        }
        return feature.getEType() == CataloguePackage.Literals.DATE ? new DateField(site, feature) : new TextField(site, feature);
    }
}
