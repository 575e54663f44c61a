package org.dodeka.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Fields that belong together.
 *
 * @param title what the group is called, for people
 * @param features the features in their order
 */
record FieldGroup(String title, List<EStructuralFeature> features) {

    private static final ResourceBundle LAYOUT = ResourceBundle.getBundle("org.dodeka.forms.layout", Locale.ROOT,
            FieldGroup.class.getClassLoader());
    private static final Set<String> PROSE = Set.of(LAYOUT.getString("prose").split(" +"));
    private static final Set<String> WIDE = Set.of(LAYOUT.getString("wide").split(" +"));
    private static final Set<String> KEPT = Set.of(LAYOUT.getString("kept").split(" +"));

    /** Whether the form of a class has a single column, because a field needs all of the width. */
    static boolean isWide(EClass type) {
        return WIDE.contains(type.getName());
    }

    /** The groups of a class. Every feature is in one of them, named or not. */
    static List<FieldGroup> of(EClass type) {
        Set<EStructuralFeature> left = new LinkedHashSet<>(type.getEAllStructuralFeatures());
        List<FieldGroup> groups = new ArrayList<>();
        if (LAYOUT.containsKey(type.getName())) {
            for (String group : LAYOUT.getString(type.getName()).split(";")) {
                String[] parts = group.split(":");
                List<EStructuralFeature> features = new ArrayList<>();
                for (String name : parts[1].split(",")) {
                    EStructuralFeature feature = type.getEStructuralFeature(name.strip());
                    if (feature == null) {
                        throw new IllegalStateException("layout.properties: " + type.getName() + " has no feature " + name.strip());
                    }
                    left.remove(feature);
                    features.add(feature);
                }
                groups.add(new FieldGroup(Words.group(parts[0].strip()), List.copyOf(features)));
            }
        }
        if (!left.isEmpty()) {
            groups.add(new FieldGroup(Words.group("other"), List.copyOf(left)));
        }
        return groups;
    }

    /** Whether a text may have several lines. */
    static boolean isProse(EStructuralFeature feature) {
        return PROSE.contains(feature.getName());
    }

    /** Whether the software keeps the value, so that people only read it. */
    static boolean isKept(EStructuralFeature feature) {
        return KEPT.contains(feature.getName()) || !feature.isChangeable();
    }
}
