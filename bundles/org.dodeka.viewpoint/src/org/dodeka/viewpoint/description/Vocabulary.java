package org.dodeka.viewpoint.description;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a specification may use: the classes of Sirius' description languages, and the features of those classes that are read. It tells
 * apart what is wrong from what is right, but not supported yet. The facts stand in {@code vocabulary.txt}.
 */
final class Vocabulary {

    static final Vocabulary INSTANCE = load();

    private static final String NONE = "";

    private final Map<String, String> packages = new HashMap<>();
    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, List<String>> enumerations = new HashMap<>();

    private Vocabulary() {
    }

    /**
     * A feature of a class.
     *
     * @param name its name
     * @param required whether it must be given
     * @param refers whether it refers to elements that stand elsewhere
     * @param contained the class of the elements within it; empty if it contains none
     */
    record Feature(String name, boolean required, boolean refers, String contained) {

        static Feature parse(String text) {
            int equals = text.indexOf('=');
            String head = equals < 0 ? text : text.substring(0, equals);
            String contained = equals < 0 ? NONE : text.substring(equals + 1);
            boolean required = head.indexOf('!') >= 0;
            boolean refers = head.indexOf('@') >= 0;
            return new Feature(head.replace("!", "").replace("@", ""), required, refers, contained);
        }
    }

    /**
     * A class.
     *
     * @param name its name with its package, such as {@code diagram.description.NodeMapping}
     * @param supported whether the reader understands it
     * @param supertypes the names of all its supertypes
     * @param features its features by name, inherited ones too; empty if it is not supported
     */
    record Type(String name, boolean supported, List<String> supertypes, Map<String, Feature> features) {

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        String packageName() {
            return name.substring(0, name.lastIndexOf('.'));
        }

        boolean is(String other) {
            return name.equals(other) || supertypes.contains(other);
        }
    }

    /** Whether a namespace is one of Sirius' description languages. */
    boolean knows(String namespace) {
        return packages.containsKey(namespace);
    }

    /** The class with a name in a namespace; null if there is none. */
    Type type(String namespace, String name) {
        String prefix = packages.get(namespace);
        return prefix == null ? null : types.get(prefix + "." + name);
    }

    /** The class with a qualified name if elements can be of it; null if it is abstract or there is none. */
    Type type(String qualifiedName) {
        return types.get(qualifiedName);
    }

    /** Whether an enumeration has a literal. */
    boolean hasLiteral(String enumeration, String literal) {
        return enumerations.getOrDefault(enumeration, List.of()).contains(literal);
    }

    /** The literals of an enumeration. */
    List<String> literals(String enumeration) {
        return enumerations.getOrDefault(enumeration, List.of());
    }

    /** All classes that are understood. */
    List<Type> supportedTypes() {
        return types.values().stream().filter(Type::supported).toList();
    }

    private static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Type> all = new HashMap<>();
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> vocabulary.take(line, all));
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line, Map<String, Type> all) {
        int colon = line.indexOf(" :");
        List<String> head = words(colon < 0 ? line : line.substring(0, colon));
        List<String> rest = colon < 0 ? List.of() : words(line.substring(colon + 2));
        switch (head.get(0)) {
            case "package" -> packages.put(head.get(2), head.get(1));
            case "enum" -> enumerations.put(head.get(1), rest);
            case "later" -> rest.forEach(name -> types.put(head.get(1) + "." + name, new Type(head.get(1) + "." + name, false, List.of(), Map.of())));
            case "class" -> types.put(head.get(1), define(head, rest, all));
            case "abstract" -> define(head, rest, all);
            default -> throw new IllegalStateException(line);
        }
    }

    private static Type define(List<String> head, List<String> own, Map<String, Type> all) {
        List<String> supertypes = new ArrayList<>();
        Map<String, Feature> features = new LinkedHashMap<>();
        for (String name : head.subList(Math.min(3, head.size()), head.size())) {
            Type supertype = all.get(name);
            supertypes.add(name);
            supertypes.addAll(supertype.supertypes());
            features.putAll(supertype.features());
        }
        own.stream().map(Feature::parse).forEach(feature -> features.put(feature.name(), feature));
        Type type = new Type(head.get(1), true, List.copyOf(supertypes), features);
        all.put(type.name(), type);
        return type;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
    }
}
