package org.dodeka.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.view.LabelLook;

/**
 * A label broken into lines. Lines break at spaces, and after hyphens and slashes of words that are too long; they are about equally long. Only a
 * word that does not fit even so is cut, with an ellipsis, and a label of more than 400 letters.
 *
 * @param lines the lines, from the top
 * @param width the width of the widest line in pixels
 * @param size the size of the letters in pixels
 * @param bold whether the letters are bold
 */
public record LabelText(List<String> lines, int width, int size, boolean bold) {

    /** Longer labels are cut: nobody reads more in a figure. */
    private static final int LONGEST = 400;
    private static final String ELLIPSIS = "\u2026";

    /** Breaks a label. @param max the greatest width in pixels */
    public static LabelText of(String label, LabelLook look, int max) {
        return of(label, Letters.pixels(look.size()), look.formats().contains(FontFormat.BOLD), max);
    }

    static LabelText of(String label, int size, boolean bold, int max) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : capped(label.strip()).split("\\R")) {
            wrap(paragraph.strip().replaceAll("\\s+", " "), size, bold, max, lines);
        }
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, Letters.width(line, size, bold));
        }
        return new LabelText(List.copyOf(lines), width, size, bold);
    }

    private static String capped(String label) {
        return label.length() <= LONGEST ? label
                : label.substring(0, label.offsetByCodePoints(0, Math.min(LONGEST, label.codePointCount(0, label.length()))))
                + ELLIPSIS;
    }

    /** The height of all lines in pixels. */
    public int height() {
        return lines.size() * Letters.lineHeight(size);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return width == 0;
    }

    /** The width of one of the lines in pixels. */
    public int width(String line) {
        return Letters.width(line, size, bold);
    }

    private static void wrap(String text, int size, boolean bold, int max, List<String> into) {
        if (Letters.width(text, size, bold) <= max) {
            into.add(text);
            return;
        }
        List<String> words = words(text, size, bold, max);
        List<String> best = fill(words, size, bold, max);
        int low = max / 3;
        int high = max;
        while (high - low > 4) {
            int middle = (low + high) / 2;
            List<String> tried = fill(words, size, bold, middle);
            if (tried.size() <= best.size() && tried.stream().allMatch(line -> Letters.width(line, size, bold) <= middle)) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        into.addAll(best);
    }

    /** Pieces that a line may consist of; a piece that ends in a space may have a break behind it, and so may all others. */
    private static List<String> words(String text, int size, boolean bold, int max) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split("(?<= )")) {
            if (Letters.width(word.strip(), size, bold) <= max) {
                pieces.add(word);
                continue;
            }
            for (String part : word.split("(?<=[-/\\u2010-\\u2014_.:])|(?<=\\p{IsIdeographic})")) {
                pieces.add(cut(part, size, bold, max));
            }
        }
        return pieces;
    }

    private static String cut(String word, int size, boolean bold, int max) {
        if (Letters.width(word.strip(), size, bold) <= max) {
            return word;
        }
        String cut = word.strip();
        while (!cut.isEmpty() && Letters.width(cut + "\u2026", size, bold) > max) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + "\u2026" + (word.endsWith(" ") ? " " : "");
    }

    private static List<String> fill(List<String> words, int size, boolean bold, int max) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && Letters.width(line + word.stripTrailing(), size, bold) > max) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
