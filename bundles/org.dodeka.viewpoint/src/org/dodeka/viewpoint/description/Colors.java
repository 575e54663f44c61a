package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Finds the colours that a specification refers to: those of Sirius, and those of its own palettes. */
final class Colors {

    private static final String SYSTEM = "environment:/viewpoint#";
    private static final Pattern ENTRY = Pattern.compile("//@systemColors/@entries(?:\\[name=['\"](.*)['\"]\\]|\\.([0-9]{1,3}))");

    private Colors() {
    }

    /** The colour at an address; empty after a problem. */
    static Optional<Color> find(String address, Place place, Linking linking) {
        if (address.startsWith(SYSTEM)) {
            Optional<Color> color = system(address.substring(SYSTEM.length()));
            if (color.isEmpty()) {
                linking.problems.error(place, NLS.bind(Messages.unknownColor, Problems.quote(address)));
            }
            return color;
        }
        SourceElement entry = linking.find(place, address);
        if (entry == null) {
            return Optional.empty();
        }
        if (linking.result(entry) instanceof Color color) {
            return Optional.of(color);
        }
        linking.problems.warning(place, NLS.bind(Messages.unsupportedColor, Problems.quote(entry.path()), Linking.kind(entry)));
        return Optional.empty();
    }

    private static Optional<Color> system(String fragment) {
        Matcher matcher = ENTRY.matcher(fragment);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return SystemColors.named(matcher.group(1));
        }
        List<Color> all = new ArrayList<>(SystemColors.all().values());
        int index = Integer.parseInt(matcher.group(2));
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Reads a colour of a palette. */
    static Color user(Reading entry) {
        entry.text("name", "");
        return new Color(part(entry, "red"), part(entry, "green"), part(entry, "blue"));
    }

    private static int part(Reading entry, String feature) {
        int value = entry.number(feature, 125);
        if (value < 0 || value > 255) {
            entry.linking.problems.error(entry.place().of(feature), NLS.bind(Messages.badColorPart, value));
        }
        return Math.clamp(value, 0, 255);
    }
}
