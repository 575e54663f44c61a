package org.dodeka.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Reads and writes the calendar days of designs and catalogues: ISO 8601, {@code 2026-06-01}, years 0001 to 9999. */
public final class Dates {

    /** Strict: 30 February is an error, not the last day of the month. */
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {
    }

    /**
     * Reads a day.
     *
     * @param text a day as {@code 2026-06-01}, or null
     * @return the day; null for null
     * @throws java.time.format.DateTimeParseException if the text is no such day, or its year is not within 0001 to 9999
     */
    public static LocalDate parse(String text) {
        if (text == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(text, ISO_DAY);
        if (day.getYear() < 1) {
            throw new java.time.format.DateTimeParseException("year before 0001", text, 0);
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
