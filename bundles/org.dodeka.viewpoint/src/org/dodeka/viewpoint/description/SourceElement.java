package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a specification as it stands in the file. It remembers what of it was understood. */
final class SourceElement {

    /** Characters of a path: enough for any real one, and no burden if a hostile file has endless names. */
    private static final int PATH = 400;

    /** The tag: for the root its class, for others the feature of the enclosing element. */
    final String name;
    final SourceElement parent;
    final int line;
    /** What {@code xsi:type} says; null if nothing. */
    String declaredType;
    /** The namespace of the root, or of the declared type; null if nothing is declared. */
    String namespace;
    /** The class; null if it is unknown or the element is a reference or a value. */
    Vocabulary.Type type;
    /** The {@code xmi:id}; null if there is none. */
    String id;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<SourceElement> children = new ArrayList<>();
    /** Text between the tags; null if there is none but blanks. */
    String text;
    /** Whether it was understood. */
    boolean read;
    final Set<String> readAttributes = new HashSet<>();
    /** Its number among the elements of the same feature, from 0. */
    private int ordinal;
    private String path;
    private Map<String, List<SourceElement>> byFeature;
    private Map<String, Map<String, SourceElement>> byName;

    SourceElement(String name, SourceElement parent, int line) {
        this.name = name;
        this.parent = parent;
        this.line = line;
    }

    /** The children in a feature, in the order of the file. To be called only when the tree is whole. */
    List<SourceElement> children(String feature) {
        if (byFeature == null) {
            byFeature = new HashMap<>();
            for (SourceElement child : children) {
                List<SourceElement> siblings = byFeature.computeIfAbsent(child.name, key -> new ArrayList<>());
                child.ordinal = siblings.size();
                siblings.add(child);
            }
        }
        return byFeature.getOrDefault(feature, List.of());
    }

    /** The first child of a feature with a name; null if there is none. */
    SourceElement child(String feature, String key) {
        if (byName == null) {
            byName = new HashMap<>();
        }
        Map<String, SourceElement> names = byName.get(feature);
        if (names == null) {
            names = new HashMap<>();
            for (SourceElement child : children(feature)) {
                names.putIfAbsent(child.attributes.getOrDefault("name", ""), child);
            }
            byName.put(feature, names);
        }
        return names.get(key);
    }

    /** The value of an attribute, or of child elements that stand for it; null if it is not given. It is understood from now on. */
    String take(String feature) {
        String value = attributes.get(feature);
        readAttributes.add(feature);
        for (SourceElement child : children(feature)) {
            child.read = true;
            String own = child.text == null ? "" : child.text;
            value = value == null ? own : value + " " + own;
        }
        return value;
    }

    /** The names of the elements that lead here; that of the root is left out. An element without a name goes by its feature and number. */
    String path() {
        if (path == null) {
            path = parent == null ? "" : parent.path().isEmpty() ? step() : parent.path() + "/" + step();
            path = path.length() <= PATH ? path : "…" + path.substring(path.length() - PATH);
        }
        return path;
    }

    private String step() {
        String own = attributes.get("name");
        if (own != null && !own.isBlank()) {
            return own;
        }
        return parent.children(name).size() < 2 ? name : name + "[" + (ordinal + 1) + "]";
    }

    /** Where it stands. */
    Place place(String file) {
        return new Place(file, path(), line, "");
    }
}
