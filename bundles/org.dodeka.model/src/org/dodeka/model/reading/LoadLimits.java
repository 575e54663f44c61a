package org.dodeka.model.reading;

import java.util.Locale;

import org.dodeka.model.Numerals;

/** What a file may demand of the machine. Everything is checked while the file streams in, before it is held in memory. */
public final class LoadLimits {

    /** Elements inside elements. Designs nest four deep; the rest is room for later formats. */
    public static final int DEPTH = 64;

    /** Characters of one tag with its attributes, one text, comment or instruction. Holds a list of 100,000 ids of 37 characters. */
    public static final int CONSTRUCT = 4_000_000;

    /** Elements of a file: fifty times the largest design that the product is measured with. */
    public static final int ELEMENTS = 5_000_000;

    /** Bytes of a file: 200 for each of the allowed elements. */
    static final long BYTES = 1_000_000_000L;

    /** Problems that are listed one by one; the others are only counted. Nobody reads more, and a hostile file could hold millions. */
    static final int PROBLEMS = 1_000;

    /** Characters of a value that are repeated in a message. */
    static final int QUOTE = 60;

    /** Characters of a name. */
    static final int NAME = 500;

    /** Attributes of one tag; the largest class of the metamodel has under thirty. */
    static final int ATTRIBUTES = 100;

    private LoadLimits() {
    }

    /** A limit as people read it: {@code 4,000,000}. */
    static String text(long limit) {
        return Numerals.local(String.format(Locale.ROOT, "%,d", limit));
    }
}
