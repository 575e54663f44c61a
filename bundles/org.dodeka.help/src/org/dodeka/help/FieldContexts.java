package org.dodeka.help;

import org.dodeka.forms.HelpIds;
import org.dodeka.forms.Words;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;

/** The help for each field and each form: what the metamodel says of it, and the way to the page of its class. */
public final class FieldContexts extends AbstractContextProvider {

    @Override
    public String[] getPlugins() {
        return new String[] { "org.dodeka.help" };
    }

    @Override
    public IContext getContext(String id, String locale) {
        for (Object each : DesignPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type) {
                if (HelpIds.of(type).equals(id)) {
                    return new FieldContext(Words.of(type), Words.meaning(type), type);
                }
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    if (HelpIds.of(feature).equals(id)) {
                        boolean shared = feature.getEContainingClass() != type; // such as the name, which every element has
                        return new FieldContext(Words.of(feature), Words.meaning(feature), shared ? null : type);
                    }
                }
            }
        }
        return null;
    }
}
