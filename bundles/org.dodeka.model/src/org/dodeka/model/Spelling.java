package org.dodeka.model;

/** How far apart two words are, for suggestions to those who mistyped one. */
public final class Spelling {

    private Spelling() {
    }

    /**
     * The number of characters that have to be added, removed or changed to make one word of the other (the distance of Levenshtein).
     * Takes time by the product of the lengths.
     *
     * @param word  a word
     * @param other another
     * @return 0 if they are equal, at most the length of the longer one
     */
    public static int distance(String word, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = row;
        }
        return previous[other.length()];
    }

    /**
     * How far apart a mistyped word and what was meant may be: a third of its length, at least one character.
     *
     * @param word what was typed
     * @return the greatest distance at which a suggestion makes sense
     */
    public static int tolerance(String word) {
        return Math.max(1, word.length() / 3);
    }
}
