package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a part of a specification sees of its element in the file. Each question marks what it asks for as understood; what nobody asks for becomes a
 * warning. A feature that the class of the element does not have gives the default, so that parts can share code. An answer is never an exception.
 */
final class Reading extends SourceValues {

    Reading(SourceElement element, Linking linking) {
        super(element, linking);
        element.read = true;
    }

    /** The colour of the area, whatever it is called. */
    Color fill() {
        Color gray = new Color(136, 136, 136);
        return switch (type()) {
            case "DotDescription" -> color("backgroundColor", gray);
            case "FlatContainerStyleDescription" -> color("backgroundColor", Color.WHITE);
            case "NoteDescription" -> color("color", new Color(252, 233, 79));
            case "BundledImageDescription" -> color("color", Color.BLACK);
            default -> color("color", has("color") ? gray : Color.WHITE);
        };
    }

    /** The second colour of the area; the first if there is none. */
    Color foreground(Color first) {
        return color("foregroundColor", first);
    }

    /** The shape that the class of a style stands for. */
    FigureShape shape() {
        return FigureShapes.of(this);
    }

    /** The part in a feature; made from nothing if it is not given. */
    <T> T child(String feature, Function<Reading, T> reader) {
        Optional<T> given = optional(feature, reader);
        if (given.isPresent()) {
            return given.get();
        }
        SourceElement empty = new SourceElement(feature, element, element.line);
        empty.type = Vocabulary.INSTANCE.type(element.type.features().get(feature).contained());
        return reader.apply(new Reading(empty, linking));
    }

    /** The part in a feature, or something else if it is not given. */
    <T> T child(String feature, Function<Reading, T> reader, T absent) {
        return optional(feature, reader).orElse(absent);
    }

    /** The part in a feature, if it is given and supported. */
    <T> Optional<T> optional(String feature, Function<Reading, T> reader) {
        List<T> children = read(feature, null, reader, 1);
        return children.isEmpty() ? Optional.empty() : Optional.of(children.get(0));
    }

    /** The parts in a feature that are supported, in the order of the file. */
    <T> List<T> children(String feature, Function<Reading, T> reader) {
        return List.copyOf(read(feature, null, reader, Integer.MAX_VALUE));
    }

    /** The parts in a feature that are of a class, in the order of the file. */
    <T> List<T> children(String feature, String type, Function<Reading, T> reader) {
        return List.copyOf(read(feature, type, reader, Integer.MAX_VALUE));
    }

    /** The parts that a feature refers to. They are in the list when the whole specification is read. */
    <T> List<T> references(String feature, Class<T> type) {
        List<T> target = new ArrayList<>();
        Set<T> once = new HashSet<>();
        for (String address : addresses(feature)) {
            linking.refer(place().of(feature), address, type, found -> {
                if (once.add(found)) {
                    target.add(found);
                }
            });
        }
        return Collections.unmodifiableList(target);
    }

    /** The name of the variable that stands in a feature; empty if there is none. */
    String variable(String feature) {
        return child(feature, variable -> variable.text("name", ""), "");
    }

    /** What a tool does. */
    List<ModelOperation> operations() {
        return child("initialOperation", initial -> Operations.read(initial, "firstModelOperations"), List.of());
    }

    /** The tools in a feature; those in groups and menus among them. */
    List<Tool> tools(String feature) {
        return List.copyOf(Tools.read(this, feature));
    }

    /** The elements in a feature whose classes are supported and may stand there. They are not yet marked as understood. */
    List<SourceElement> parts(String feature) {
        if (!has(feature)) {
            return List.of();
        }
        linking.listener.accept(new Linking.Asked(element.type.name(), feature, null));
        List<SourceElement> given = element.children(feature);
        if (given.isEmpty()) {
            missing(feature);
        }
        String contained = element.type.features().get(feature).contained();
        return given.stream().filter(part -> part.type != null && part.type.supported() && part.type.is(contained)).toList();
    }

    private <T> List<T> read(String feature, String type, Function<Reading, T> reader, int most) {
        List<T> result = new ArrayList<>();
        for (SourceElement part : parts(feature)) {
            if (result.size() < most && (type == null || part.type.simpleName().equals(type))) {
                result.add(linking.built(part, reader.apply(new Reading(part, linking))));
            }
        }
        return result;
    }
}
