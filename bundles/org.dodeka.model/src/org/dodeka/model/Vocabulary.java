package org.dodeka.model;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words for what the metamodel has, from {@code names.properties}; what a metamodel that extends ours adds is spelt out. */
final class Vocabulary {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.dodeka.model.names", Locale.getDefault(),
            Vocabulary.class.getClassLoader());

    private Vocabulary() {
    }

    static String of(EClass type) {
        String name = type.getName();
        return name(name, name.substring(0, 1) + name.substring(1).replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT));
    }

    static String of(EStructuralFeature feature) {
        return name(feature.getEContainingClass().getName() + "." + feature.getName(), spelt(feature.getName()));
    }

    static String of(Enumerator value) {
        String words = value.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (value) {
            case Enum<?> literal -> name(literal.getDeclaringClass().getSimpleName() + "." + literal.name(), words);
            case EEnumLiteral literal -> name(literal.getEEnum().getName() + "." + literal.getName(), words);
            default -> words;
        };
    }

    private static String spelt(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String name(String key, String otherwise) {
        return NAMES.containsKey(key) ? NAMES.getString(key) : otherwise;
    }
}
