package org.dodeka.model.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.dodeka.model.Dates;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.osgi.util.NLS;

/** Turns the texts of a file into values, strictly: nothing is guessed, and days that occur often are shared. */
final class Values {

    /** Enough for the days of ten years. */
    private static final int SHARED_DAYS = 4_000;

    private final Map<String, LocalDate> days = new HashMap<>();

    /** A text that cannot be understood; its message says what is expected. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean unknownLiteral;

        Unreadable(String message, boolean unknownLiteral) {
            super(message, null, false, false);
            this.unknownLiteral = unknownLiteral;
        }

        /** Whether a newer version of the format may well know the value. */
        boolean isUnknownLiteral() {
            return unknownLiteral;
        }
    }

    Object parse(Slot slot, String text) throws Unreadable {
        return switch (slot.kind) {
            case DATE -> day(slot, text.strip());
            case INTEGER -> integer(slot, text.strip());
            case NUMBER -> number(slot, text.strip());
            case BOOLEAN -> truth(slot, text.strip());
            case LITERAL -> literal(slot, text.strip());
            default -> text;
        };
    }

    private LocalDate day(Slot slot, String text) throws Unreadable {
        LocalDate known = days.get(text);
        if (known != null) {
            return known;
        }
        try {
            LocalDate day = Dates.parse(text);
            if (days.size() < SHARED_DAYS) {
                days.put(text, day);
            }
            return day;
        } catch (DateTimeParseException notADay) {
            throw unreadable(Messages.notADay, slot, text);
        }
    }

    private static Integer integer(Slot slot, String text) throws Unreadable {
        if (!consistsOf(text, "+-0123456789")) {
            throw unreadable(Messages.notAnInteger, slot, text);
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException tooLargeOrMisplacedSign) {
            throw unreadable(Messages.notAnInteger, slot, text);
        }
    }

    private static Double number(Slot slot, String text) throws Unreadable {
        if (!consistsOf(text, "+-.eE0123456789")) {
            throw unreadable(Messages.notANumber, slot, text);
        }
        try {
            Double value = Double.valueOf(text);
            if (value.isInfinite()) {
                throw unreadable(Messages.notANumber, slot, text);
            }
            return value;
        } catch (NumberFormatException misplacedSignOrPoint) {
            throw unreadable(Messages.notANumber, slot, text);
        }
    }

    /** Guards against what Java would read as a number but people would not: other digits, hexadecimal, NaN, 1d. */
    private static boolean consistsOf(String text, String allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Boolean truth(Slot slot, String text) throws Unreadable {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw unreadable(Messages.notABoolean, slot, text);
        };
    }

    private static Enumerator literal(Slot slot, String text) throws Unreadable {
        EEnumLiteral literal = slot.literals.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            String known = slot.literals.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
            throw new Unreadable(NLS.bind(Messages.unknownLiteral, new Object[] { slot.name, Problems.quote(text), known }), true);
        }
        return literal.getInstance();
    }

    private static Unreadable unreadable(String message, Slot slot, String text) {
        return new Unreadable(NLS.bind(message, slot.name, Problems.quote(text)), false);
    }

    /** The sensible range that a value leaves, in words; null if it is within, or the feature has none. */
    static String rangeLeft(Slot slot, Object value) {
        if (!(value instanceof Number number) || number.doubleValue() >= slot.min && number.doubleValue() <= slot.max) {
            return null;
        }
        return slot.maxText == null ? NLS.bind(Messages.atLeast, slot.minText)
                : slot.minText == null ? NLS.bind(Messages.atMost, slot.maxText) : NLS.bind(Messages.between, slot.minText, slot.maxText);
    }
}
