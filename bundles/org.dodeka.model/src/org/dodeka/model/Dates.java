package org.dodeka.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Reads and writes the calendar days of designs and catalogues: ISO 8601, {@code 2026-06-01}, years 0001 to 9999. */
public final class Dates {

    /** Strict: 30 February is an error, not the last day of the month. */
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int LAST_YEAR = 9999;

    private Dates() {
    }

    /**
     * Reads a day.
     *
     * @param text a day as {@code 2026-06-01}, or null
     * @return the day; null for null
     * @throws DateTimeParseException if the text is no such day, or its year is not within 0001 to 9999
     */
    public static LocalDate parse(String text) {
        if (text == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(text, ISO_DAY);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("year not within 0001 to 9999", text, 0);
        }
        return day;
    }

    /**
     * Writes a day.
     *
     * @param day the day, or null
     * @return the day as {@code 2026-06-01}; null for null
     */
    public static String format(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
