package org.dodeka.design.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dodeka.model.Numerals;

/** Texts as figures show them: on few lines, and none too long. */
final class Lines {

    private Lines() {
    }

    /** The texts one below the other; those that are null or blank are left out. */
    static String of(String... lines) {
        return Arrays.stream(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** A text on one line, cut at a number of characters, the mark of the cut included. */
    static String cut(String text, int length) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }

    /** A figure without needless decimals, in the language of the texts. */
    static String figure(double value) {
        String exact = String.format(Locale.ROOT, "%,.2f", value);
        return Numerals.local(exact.replaceFirst("\\.?0+$", ""));
    }
}
