package org.dodeka.exchange.xml;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dodeka.model.Dates;
import org.dodeka.model.catalogue.DisciplineGroup;
import org.dodeka.model.reading.Identities;
import org.dodeka.model.reading.Problems;
import org.dodeka.validation.Severity;
import org.eclipse.osgi.util.NLS;

/** Checks the values of the attributes of blocks. */
final class BlockValues {

    private static final Pattern COUNT = Pattern.compile("\\+?[0-9]+|-0+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final int ALL = 100;

    private BlockValues() {
    }

    /** What is wrong with a value, in words; null if nothing is. */
    static String complaint(Block.Attribute attribute, String given) {
        String value = given.trim();
        return switch (attribute.value()) {
            case TEXT -> null;
            case ID, PLACE -> Identities.complaint(given) == null ? null : NLS.bind(Messages.badReference, attribute.name(), Problems.quote(given));
            case DATE -> isDay(value) ? null : complaint(Messages.blockNoDay, attribute, given);
            case COUNT -> isCount(value) ? null : complaint(Messages.blockNoCount, attribute, given);
            case PERCENTAGE -> isPercentage(value) ? null : complaint(Messages.blockNoPercentage, attribute, given);
            case TRUTH -> oneOf(attribute, given, Stream.of("true", "false"));
            case STATUS -> oneOf(attribute, given, Stream.of(Block.VALID, Block.DRAFT));
            case SEVERITY -> oneOf(attribute, given, Arrays.stream(Severity.values()).map(Severity::id));
            case GROUP -> oneOf(attribute, given, DisciplineGroup.VALUES.stream().map(DisciplineGroup::getLiteral));
        };
    }

    private static String oneOf(Block.Attribute attribute, String given, Stream<String> words) {
        List<String> allowed = words.toList();
        return allowed.contains(given.trim()) ? null
                : NLS.bind(Messages.blockNotOneOf, new Object[] { attribute.name(), Problems.quote(given), String.join(", ", allowed) });
    }

    private static String complaint(String message, Block.Attribute attribute, String given) {
        return NLS.bind(message, attribute.name(), Problems.quote(given));
    }

    private static boolean isDay(String value) {
        try {
            return Dates.parse(value) != null;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private static boolean isCount(String value) {
        try {
            return COUNT.matcher(value).matches() && Integer.parseInt(value) >= 0;
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }

    private static boolean isPercentage(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return false;
        }
        double number = Double.parseDouble(value);
        return number >= 0 && number <= ALL;
    }
}
