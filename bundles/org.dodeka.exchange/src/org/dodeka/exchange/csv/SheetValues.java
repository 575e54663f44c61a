package org.dodeka.exchange.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dodeka.model.Dates;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Values of attributes as they stand in cells: read as people and spreadsheets write them, written in one form. */
final class SheetValues {

    private static final String RANGE = "http://www.dodeka.org/range";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}([.,]0{1,2})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\.?");
    /** With dots the day comes first wherever dots are used. With slashes nobody can tell day and month apart. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final List<String> YES = List.of("yes", "true", "y", "1");
    private static final List<String> NO = List.of("no", "false", "n", "0");

    /** A cell that cannot be read; the message is for people. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    private SheetValues() {
    }

    /** A value as it is written; empty for null. */
    static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? YES.getFirst() : NO.getFirst();
            case Double number when Double.isFinite(number) -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case LocalDate day -> Dates.format(day);
            case Enumerator literal -> words(literal.getLiteral());
            default -> SheetText.strip(value.toString());
        };
    }

    /** "CRITICAL_FRIEND" becomes "critical friend". */
    static String words(String literal) {
        return BETWEEN_WORDS.matcher(literal.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Reads a value of an attribute. */
    static Object read(EAttribute attribute, String text) throws Unreadable {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literal(literals, text);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == Boolean.class) {
            return bool(text);
        } else if (type == LocalDate.class) {
            return day(text);
        } else if (type == Integer.class) {
            return (int) within(attribute, whole(text));
        } else if (type == Double.class) {
            return within(attribute, number(text));
        }
        return text;
    }

    private static Object literal(EEnum literals, String text) throws Unreadable {
        for (EEnumLiteral literal : literals.getELiterals()) {
            if (words(literal.getLiteral()).equals(words(text))) {
                return literal.getInstance();
            }
        }
        List<String> known = literals.getELiterals().stream().map(literal -> words(literal.getLiteral())).toList();
        throw new Unreadable(NLS.bind(Messages.badChoice, SheetText.quote(text), String.join(", ", known)) + Nearest.sentence(words(text), known));
    }

    private static Object bool(String text) throws Unreadable {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Unreadable(NLS.bind(Messages.badBoolean, SheetText.quote(text)));
        }
        return YES.contains(word);
    }

    private static LocalDate day(String text) throws Unreadable {
        String compact = text.replaceAll("[\\s\\u00A0]", "");
        Matcher year = YEAR_FIRST.matcher(compact);
        Matcher day = DAY_FIRST.matcher(compact);
        try {
            if (year.matches()) {
                return Dates.parse(iso(year.group(1), year.group(2), year.group(3)));
            } else if (day.matches()) {
                return Dates.parse(iso(day.group(3), day.group(2), day.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(NLS.bind(Messages.noSuchDay, SheetText.quote(text)));
        }
        throw new Unreadable(NLS.bind(Messages.badDay, SheetText.quote(text)));
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + (month.length() < 2 ? "0" : "") + month + "-" + (day.length() < 2 ? "0" : "") + day;
    }

    private static double number(String text) throws Unreadable {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable(NLS.bind(Messages.badNumber, SheetText.quote(text)));
        }
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** A comma or point may only part zeros: "1,000" is a thousand to some and one to others. */
    private static double whole(String text) throws Unreadable {
        if (!WHOLE.matcher(text).matches()) {
            throw new Unreadable(NLS.bind(Messages.badWhole, SheetText.quote(text)));
        }
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static double within(EAttribute attribute, double number) throws Unreadable {
        String min = EcoreUtil.getAnnotation(attribute, RANGE, "min");
        String max = EcoreUtil.getAnnotation(attribute, RANGE, "max");
        double least = min == null ? Integer.MIN_VALUE : Double.parseDouble(min);
        double most = max == null ? Integer.MAX_VALUE : Double.parseDouble(max);
        if (number < least || number > most) {
            throw new Unreadable(NLS.bind(max == null ? Messages.tooSmall : Messages.outOfRange, new Object[] { text(number), text(least),
                    text(most) }));
        }
        return number;
    }
}
