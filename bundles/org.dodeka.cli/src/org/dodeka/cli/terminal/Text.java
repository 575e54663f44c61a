package org.dodeka.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A line of text in pieces of different style. Whatever is added is made safe for a terminal. */
public final class Text {

    record Piece(Style style, String text) {
    }

    private final List<Piece> pieces = new ArrayList<>();

    /** A text in one style. */
    public static Text of(Style style, String text) {
        return new Text().add(style, text);
    }

    /** A plain text. */
    public static Text of(String text) {
        return of(Style.PLAIN, text);
    }

    /** Adds a piece. */
    public Text add(Style style, String text) {
        pieces.add(new Piece(style, SafeText.of(text)));
        return this;
    }

    /** Adds a plain piece. */
    public Text add(String text) {
        return add(Style.PLAIN, text);
    }

    /** How many columns it takes. */
    public int width() {
        return pieces.stream().mapToInt(piece -> DisplayWidth.of(piece.text())).sum();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The words, each in pieces, broken where they are wider than a line. */
    List<List<Piece>> words(int lineWidth) {
        List<List<Piece>> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = 0;
            for (int i = 0; i <= piece.text().length(); i++) {
                boolean end = i == piece.text().length();
                if (end || piece.text().charAt(i) == ' ') {
                    if (i > start) {
                        word.add(new Piece(piece.style(), piece.text().substring(start, i)));
                    }
                    if (!end) {
                        word = finish(word, words, lineWidth);
                    }
                    start = i + 1;
                }
            }
        }
        finish(word, words, lineWidth);
        return words;
    }

    private static List<Piece> finish(List<Piece> word, List<List<Piece>> words, int lineWidth) {
        if (word.isEmpty()) {
            return word;
        }
        if (width(word) <= lineWidth) {
            words.add(word);
        } else {
            for (Piece piece : word) {
                String rest = piece.text();
                while (!rest.isEmpty()) {
                    String part = DisplayWidth.prefix(rest, lineWidth);
                    words.add(List.of(new Piece(piece.style(), part)));
                    rest = rest.substring(part.length());
                }
            }
        }
        return new ArrayList<>();
    }

    static int width(List<Piece> word) {
        return word.stream().mapToInt(piece -> DisplayWidth.of(piece.text())).sum();
    }
}
