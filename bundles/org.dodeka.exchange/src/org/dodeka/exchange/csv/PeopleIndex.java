package org.dodeka.exchange.csv;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds people, groups and spaces by id, else by name, as they will be called when the table has been taken over, else as they are called
 * now. Each look-up takes the same time, however many there are.
 */
final class PeopleIndex {

    /** Of many that share a name, this many are found. */
    static final int A_FEW = 5;

    private final Map<String, EObject> byId = new HashMap<>();
    private final Map<Class<?>, Map<String, Set<Element>>> byName = new HashMap<>();
    private final Map<Class<?>, Map<String, Set<Element>>> byFormerName = new HashMap<>();
    private final Map<Class<?>, Map<String, Element>> byFoldedName = new HashMap<>();
    private final Map<Class<?>, Set<String>> allNames = new HashMap<>();
    private final Map<Element, String> names = new HashMap<>();

    PeopleIndex(Design design) {
        byId.put(design.getId(), design);
        design.eAllContents().forEachRemaining(object -> {
            String id = EcoreUtil.getID(object);
            if (id != null) {
                byId.putIfAbsent(id, object);
            }
        });
        design.getPersons().forEach(person -> name(person, person.getName()));
        design.getGroups().forEach(group -> name(group, group.getName()));
        design.getSpaces().forEach(space -> name(space, space.getName()));
    }

    /** Whatever has an id; null if nothing has. */
    EObject byId(String id) {
        return byId.get(id);
    }

    /** Makes a new element known. */
    void add(Element element, String name) {
        byId.put(element.getId(), element);
        if (!(element instanceof Participation)) {
            name(element, name);
        }
    }

    /** Notes what an element will be called. */
    void name(Element element, String name) {
        Class<?> type = element.eClass().getInstanceClass();
        String key = SheetText.key(name);
        String former = names.put(element, key);
        if (former != null) {
            elements(byName, type, former).remove(element);
            elements(byFormerName, type, former).add(element);
        }
        elements(byName, type, key).add(element);
        byFoldedName.computeIfAbsent(type, t -> new HashMap<>()).putIfAbsent(key.toLowerCase(Locale.ROOT), element);
    }

    /** What a text may mean: nothing, one, or a few of those that share the name. */
    <T extends Element> List<T> find(Class<T> type, String text) {
        return type.isInstance(byId.get(text)) ? List.of(type.cast(byId.get(text))) : named(type, text);
    }

    /** What has a name; of many, a few. */
    <T extends Element> List<T> named(Class<T> type, String name) {
        List<T> found = cast(type, byName, name);
        return found.isEmpty() ? cast(type, byFormerName, name) : found;
    }

    /** An element of the same name but for upper and lower case; null if there is none. */
    Element similar(Class<?> type, String name) {
        return byFoldedName.getOrDefault(type, Map.of()).get(SheetText.key(name).toLowerCase(Locale.ROOT));
    }

    private <T extends Element> List<T> cast(Class<T> type, Map<Class<?>, Map<String, Set<Element>>> index, String name) {
        String key = SheetText.key(name);
        if (key.isEmpty()) {
            return List.of();
        }
        return index.getOrDefault(type, Map.of()).getOrDefault(key, Set.of()).stream().limit(A_FEW).map(type::cast).toList();
    }

    private static Set<Element> elements(Map<Class<?>, Map<String, Set<Element>>> index, Class<?> type, String key) {
        return index.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(key, k -> new LinkedHashSet<>());
    }

    /** The names of all of a type, in order. To be asked for when all are known. */
    Set<String> names(Class<?> type) {
        return allNames.computeIfAbsent(type, t -> {
            Set<String> all = new TreeSet<>();
            byName.getOrDefault(t, Map.of()).forEach((key, elements) -> {
                if (!elements.isEmpty() && !key.isEmpty()) {
                    all.add(key);
                }
            });
            return all;
        });
    }

    /** The ids of elements, for a message. */
    static String ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).collect(Collectors.joining(", "));
    }

    /** How a cell names an element so that it is found again: by name where that is clear, by id otherwise. */
    String written(Element element) {
        String name = element.getName() == null ? "" : SheetText.strip(element.getName());
        Class<? extends Element> type = element.eClass().getInstanceClass().asSubclass(Element.class);
        return find(type, name).equals(List.of(element)) ? name : element.getId();
    }

}
