package org.dodeka.model;

/** Figures as they are written in the language of the texts, the same on every machine. */
public final class Numerals {

    private Numerals() {
    }

    /**
     * Writes figures as people of this language do.
     *
     * @param figures figures as English has them: a point before decimals, commas between thousands, such as {@code 1,240.5}
     * @return the same with the signs of this language; in German {@code 1.240,5}
     */
    public static String local(String figures) {
        StringBuilder text = new StringBuilder(figures.length());
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            text.append(c == '.' ? Messages.decimalSign : c == ',' ? Messages.groupSign : String.valueOf(c));
        }
        return text.toString();
    }
}
