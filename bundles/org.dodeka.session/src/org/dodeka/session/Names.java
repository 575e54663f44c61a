package org.dodeka.session;

import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.provider.CatalogueEditPlugin;
import org.dodeka.model.design.provider.DesignEditPlugin;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What commands are called. */
final class Names {

    private Names() {
    }

    static String set(EObject owner, EStructuralFeature feature) {
        String name = Labels.of(owner);
        return feature == CataloguePackage.Literals.ELEMENT__NAME ? NLS.bind(Messages.rename, name) : NLS.bind(Messages.change, of(feature), name);
    }

    static String add(EObject owner, EStructuralFeature feature, Collection<?> values) {
        if (!isContainment(feature)) {
            return set(owner, feature);
        }
        return values.size() == 1 && values.iterator().next() instanceof EObject one ? NLS.bind(Messages.add, of(one.eClass()))
                : NLS.bind(Messages.addSeveral, values.size());
    }

    static String remove(EObject owner, EStructuralFeature feature) {
        return NLS.bind(Messages.remove, of(feature), Labels.of(owner));
    }

    static String move(EObject owner, EStructuralFeature feature, Object value) {
        return value instanceof EObject element ? NLS.bind(Messages.move, Labels.of(element)) : set(owner, feature);
    }

    static String delete(Collection<? extends EObject> elements) {
        return elements.size() == 1 ? NLS.bind(Messages.delete, Labels.of(elements.iterator().next()))
                : NLS.bind(Messages.deleteSeveral, elements.size());
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    static String of(EStructuralFeature feature) {
        EClass type = feature.getEContainingClass();
        return text(type, "_UI_" + type.getName() + "_" + feature.getName() + "_feature", feature.getName());
    }

    static String of(EClass type) {
        return text(type, "_UI_" + type.getName() + "_type", type.getName());
    }

    private static String text(EClassifier type, String key, String otherwise) {
        ResourceLocator texts = type.getEPackage() == CataloguePackage.eINSTANCE ? CatalogueEditPlugin.INSTANCE : DesignEditPlugin.INSTANCE;
        String text;
        try {
            text = texts.getString(key);
        } catch (MissingResourceException unknown) {
            text = otherwise.replaceAll("(?<=[a-z])(?=[A-Z])", " "); // of a metamodel that extends ours
        }
        return "yes".equals(Messages.nounsBeginSmall) ? text.toLowerCase(Locale.ROOT) : text;
    }
}
