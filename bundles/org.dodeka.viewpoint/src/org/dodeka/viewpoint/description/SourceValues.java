package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** The values of an element in the file. A value that cannot be read becomes a problem, and the default is used. */
class SourceValues {

    /** Views and their layouts are found again by the names of these. */
    private static final List<String> IDENTIFYING = List.of("description.Viewpoint", "description.RepresentationDescription",
        "description.RepresentationElementMapping");

    final SourceElement element;
    final Linking linking;

    SourceValues(SourceElement element, Linking linking) {
        this.element = element;
        this.linking = linking;
    }

    /** Whether the class of the element has a feature. */
    boolean has(String feature) {
        return element.type.features().containsKey(feature);
    }

    /** The simple name of the class of the element. */
    String type() {
        return element.type.simpleName();
    }

    /** Whether the class of the element is one or a subclass of it. */
    boolean is(String type) {
        return element.type.is(type);
    }

    /** Where the element stands. */
    Place place() {
        return element.place(linking.file);
    }

    /** A text. */
    String text(String feature, String absent) {
        String value = value(feature, absent);
        return value == null ? absent : value;
    }

    /** What people read: the label in their language, or else the name. */
    String label() {
        String label = text("label", "");
        if (label.startsWith("%")) {
            Optional<String> translation = linking.context.translation(label.substring(1));
            if (translation.isEmpty()) {
                linking.problems.warning(place().of("label"), NLS.bind(Messages.noTranslation, Problems.quote(label)));
            }
            return translation.orElse(label);
        }
        String name = element.attributes.get("name");
        return label.isEmpty() && name != null ? name : label;
    }

    /** A boolean. */
    boolean flag(String feature, boolean absent) {
        String value = value(feature, absent);
        if (value == null || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return value == null ? absent : Boolean.parseBoolean(value);
        }
        linking.problems.error(place().of(feature), NLS.bind(Messages.badBoolean, Problems.quote(value)));
        return absent;
    }

    /** A whole number. */
    int number(String feature, int absent) {
        String value = value(feature, absent);
        if (value == null) {
            return absent;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            linking.problems.error(place().of(feature), NLS.bind(Messages.badNumber, Problems.quote(value)));
            return absent;
        }
    }

    /** An expression. */
    Expression expression(String feature, String absent) {
        String value = value(feature, absent);
        Place place = place().of(feature);
        if (value != null) {
            LanguagePrefix.check(value, place, linking);
        }
        return new Expression(value == null ? absent : value, place);
    }

    /** A width or height, under the first name that the class knows; -1 if it is not given. */
    Expression extent(String feature, String otherFeature) {
        String known = has(feature) ? feature : otherFeature;
        String absent = is("diagram.description.style.SizeComputationContainerStyleDescription") ? "-1" : has(otherFeature) ? "0" : "";
        Expression extent = expression(known, absent);
        return extent.isEmpty() ? new Expression("-1", extent.place()) : extent;
    }

    /** One of several literals. */
    <E extends Enum<E>> E choice(String feature, Class<E> type, E absent) {
        String value = value(feature, absent);
        E choice = value == null ? null : literal(feature, type, value);
        return choice == null ? absent : choice;
    }

    /** Some of several literals; none if nothing is given. */
    <E extends Enum<E>> Set<E> choices(String feature, Class<E> type) {
        Set<E> choices = EnumSet.noneOf(type);
        String value = value(feature, null);
        if (value != null && !value.isBlank()) {
            for (String word : value.strip().split("\\s+")) {
                E choice = literal(feature, type, word);
                if (choice != null) {
                    choices.add(choice);
                }
            }
        }
        return Collections.unmodifiableSet(choices);
    }

    private <E extends Enum<E>> E literal(String feature, Class<E> type, String text) {
        String constant = text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        String enumeration = type.getSimpleName();
        if (Vocabulary.INSTANCE.hasLiteral(enumeration, text)) {
            for (E each : type.getEnumConstants()) {
                if (each.name().equals(constant)) {
                    return each;
                }
            }
        }
        String literals = String.join(", ", Vocabulary.INSTANCE.literals(enumeration));
        linking.problems.error(place().of(feature), NLS.bind(Messages.badLiteral, Problems.quote(text), literals));
        return null;
    }

    /** A colour, by reference to a system colour or a palette. */
    Color color(String feature, Color absent) {
        List<String> addresses = addresses(feature);
        return addresses.isEmpty() ? absent : Colors.find(addresses.get(0), place().of(feature), linking).orElse(absent);
    }

    /** What a feature refers to, as it is written: in an attribute, or in the {@code href} of child elements. */
    List<String> addresses(String feature) {
        if (!has(feature)) {
            return List.of();
        }
        linking.listener.accept(new Linking.Asked(element.type.name(), feature, null));
        List<String> addresses = new ArrayList<>();
        String value = element.attributes.get(feature);
        element.readAttributes.add(feature);
        if (value != null && !value.isBlank()) {
            addresses.addAll(List.of(value.strip().split("\\s+")));
        }
        for (SourceElement child : element.children(feature)) {
            child.read = true;
            String href = child.attributes.get("href");
            if (href == null) {
                linking.problems.error(child.place(linking.file), Messages.referenceWithoutAddress);
            } else {
                addresses.add(href.strip());
            }
        }
        if (addresses.isEmpty()) {
            missing(feature);
        }
        return addresses;
    }

    private String value(String feature, Object absent) {
        if (!has(feature)) {
            return null;
        }
        linking.listener.accept(new Linking.Asked(element.type.name(), feature, absent));
        String value = element.take(feature);
        if (value == null || value.isBlank()) {
            missing(feature);
        }
        return value;
    }

    /** Complains if a feature must be given. */
    void missing(String feature) {
        if (element.type.features().get(feature).required()) {
            boolean grave = feature.equals("domainClass") || feature.equals("name") && IDENTIFYING.stream().anyMatch(this::is);
            String message = NLS.bind(Messages.missing, feature, element.type.simpleName());
            if (grave) {
                linking.problems.error(place().of(feature), message);
            } else {
                linking.problems.warning(place().of(feature), message);
            }
        }
    }
}
