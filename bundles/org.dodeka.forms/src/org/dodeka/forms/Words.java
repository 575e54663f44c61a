package org.dodeka.forms;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people read for the classes, features and values of the metamodel, in their language. */
public final class Words {

    /** In the language of the workbench, as far as there are words; the files are in UTF-8. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.dodeka.forms.words", Locale.getDefault(),
            Words.class.getClassLoader());

    private Words() {
    }

    /** One element of a class, such as “Learning loop”. */
    public static String of(EClass type) {
        return text(type.getName(), type.getName());
    }

    /** One element of a class, within a sentence, such as “learning loop”. */
    static String within(EClass type) {
        String word = of(type);
        return text(type.getName() + ".within", text("nouns", "").equals("kept") ? word : word.toLowerCase(Locale.getDefault()));
    }

    /** Several elements of a class, such as “People”. */
    public static String many(EClass type) {
        return text(type.getName() + ".many", type.getName());
    }

    /** What a feature is called. */
    public static String of(EStructuralFeature feature) {
        return text(key(feature), feature.getName());
    }

    /** What a feature means: a sentence or two; empty if nothing is known. */
    public static String meaning(EStructuralFeature feature) {
        return text(key(feature) + ".doc", "");
    }

    /** What a class means; empty if nothing is known. */
    public static String meaning(EClass type) {
        return text(type.getName() + ".doc", "");
    }

    /** A value of an enumeration. */
    public static String of(EEnum type, Enumerator value) {
        return value == null ? "" : text(type.getName() + "." + value.getName(), value.getLiteral());
    }

    static String unit(String unit) {
        return text("unit." + unit, unit);
    }

    static String group(String group) {
        return text("group." + group, group);
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static String text(String key, String otherwise) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : otherwise;
    }
}
