package org.dodeka.viewpoint.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How wide letters are: a table measured once from Liberation Sans, whose widths are those of Helvetica and Arial. Everything that measures text does
 * it here, so that a diagram looks the same on every machine, with a display or without.
 */
public final class Letters {

    /** Pixels at 100 % for each point of a label's size: a little more than 96 dpi would give, so that Sirius' usual 8 points read comfortably. */
    private static final double PIXELS_PER_POINT = 1.45;
    private static final int LIMIT = 0x2300;
    private static final short DEFAULT = 600;
    private static final short WIDE = 1000;
    private static final short[] REGULAR = new short[LIMIT];
    private static final short[] BOLD = new short[LIMIT];

    static {
        read();
    }

    private Letters() {
    }

    /** The size in pixels of letters of a size in points. */
    public static int pixels(int points) {
        return (int) Math.max(1, Math.round(points * PIXELS_PER_POINT));
    }

    /** The distance of two baselines in pixels. @param size of the letters in pixels */
    public static int lineHeight(int size) {
        return (int) Math.round(size * 1.25);
    }

    /** How far the baseline lies below the top of a line. @param size of the letters in pixels */
    public static int ascent(int size) {
        return (int) Math.round(size * 0.98);
    }

    /** The width of a text in pixels, rounded up. @param size of the letters in pixels */
    public static int width(String text, int size, boolean bold) {
        long sum = 0;
        short[] table = bold ? BOLD : REGULAR;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            sum += letter < LIMIT ? table[letter] : elsewhere(letter);
            i += Character.charCount(letter);
        }
        return (int) ((sum * size + 999) / 1000);
    }

    private static int elsewhere(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return letter >= 0x2e80 ? WIDE : DEFAULT;
    }

    private static void read() {
        for (short[] table : new short[][] {REGULAR, BOLD}) {
            Arrays.fill(table, DEFAULT);
            Arrays.fill(table, 0, 0x20, (short) 0);
            Arrays.fill(table, 0x300, 0x370, (short) 0);
            Arrays.fill(table, 0x1100, 0x1200, WIDE);
        }
        try (InputStream in = Letters.class.getResourceAsStream("letters.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            short[] table = REGULAR;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("bold")) {
                    table = BOLD;
                } else if (Character.digit(line.charAt(0), 16) >= 0) {
                    readRow(line.split(" "), table);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readRow(String[] row, short[] table) {
        int first = Integer.parseInt(row[0], 16);
        for (int i = 1; i < row.length; i++) {
            table[first + i - 1] = Short.parseShort(row[i]);
        }
    }
}
