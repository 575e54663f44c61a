package org.dodeka.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where on an element a finding can be mended, as far as that is known. */
public final class FindingFeatures {

    private FindingFeatures() {
    }

    /**
     * The features of the element that the rule of a finding reads, as it declares. The stage of a space is left out where there are others: most
     * rules read it only to know whether they are about the space.
     *
     * @return in the order of the declaration; empty if the rule reads nothing of the element itself
     */
    public static List<EStructuralFeature> of(Finding finding) {
        return read(finding.rule());
    }

    private static List<EStructuralFeature> read(RuleDescriptor rule) {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        for (String path : String.join(" ", rule.reads()).split("\\s+")) {
            for (String name : path.split("/", 2)[0].split(",")) {
                EStructuralFeature feature = rule.target().getEStructuralFeature(name); // none for /asOf and ^Indicator.space
                if (feature != null) {
                    features.add(feature);
                }
            }
        }
        if (features.size() > 1) {
            features.remove(DesignPackage.Literals.SPACE__STAGE);
        }
        return List.copyOf(features);
    }
}
