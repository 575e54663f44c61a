package org.dodeka.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;

/** What text output is printed on: wraps at its width, colours where that is wanted, and draws with what its character set has. */
public final class Paper {

    private final Writer writer;
    private final Charset charset;
    private final int width;
    private final boolean colour;

    /**
     * Paper over a stream.
     *
     * @param out where the text goes; flushed, never closed
     * @param charset the character set of the stream; what it lacks is printed as a question mark
     * @param width columns in a line
     * @param colour whether styles are shown
     */
    public Paper(OutputStream out, Charset charset, int width, boolean colour) {
        this.writer = new OutputStreamWriter(out, charset);
        this.charset = charset;
        this.width = width;
        this.colour = colour;
    }

    /** Columns in a line. */
    public int width() {
        return width;
    }

    /** A sign in the character set of the paper. */
    public String glyph(Glyphs glyph) {
        return glyph.in(charset);
    }

    /** Prints an empty line. */
    public void line() {
        print("\n");
    }

    /** Prints a line, wrapped where it is too long. */
    public void line(Text text) {
        line("", "", text);
    }

    /**
     * Prints a paragraph.
     *
     * @param first what its first line begins with, as it is to be printed
     * @param rest what its other lines begin with
     * @param text the words; several blanks between two of them become one
     */
    public void line(String first, String rest, Text text) {
        aside(Text.of(first), rest, text, new Text());
    }

    /**
     * Prints a paragraph with something at the right end of its first line.
     *
     * @param first what its first line begins with
     * @param rest what its other lines begin with
     * @param text the words
     * @param aside what stands at the right; the words keep clear of its columns
     */
    public void aside(Text first, String rest, Text text, Text aside) {
        int margin = aside.width() == 0 ? 0 : aside.width() + 2;
        int indent = Math.max(first.width(), DisplayWidth.of(rest));
        int room = Math.max(10, width - indent - margin);
        StringBuilder line = new StringBuilder(painted(first.pieces()));
        int used = 0;
        boolean firstLine = true;
        for (List<Text.Piece> word : text.words(room)) {
            int wide = Text.width(word);
            if (used > 0 && used + 1 + wide > room) {
                end(line, firstLine ? room - used + 2 : 0, firstLine ? aside : new Text());
                firstLine = false;
                line = new StringBuilder(rest);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(painted(word));
            used += wide;
        }
        end(line, firstLine ? room - used + 2 : 0, firstLine ? aside : new Text());
    }

    /** Prints a line as it is, without wrapping: for tables, whose columns are measured. */
    public void raw(Text text) {
        print(painted(text.pieces()).stripTrailing() + "\n");
    }

    /** Prints a line across the paper. */
    public void rule() {
        raw(Text.of(Style.DIM, glyph(Glyphs.LINE).repeat(width)));
    }

    private void end(StringBuilder line, int gap, Text aside) {
        if (aside.width() > 0) {
            line.append(" ".repeat(Math.max(2, gap))).append(painted(aside.pieces()));
        }
        print(line.toString().stripTrailing() + "\n");
    }

    private String painted(List<Text.Piece> pieces) {
        StringBuilder painted = new StringBuilder();
        for (Text.Piece piece : pieces) {
            painted.append(colour ? piece.style().paint(piece.text()) : piece.text());
        }
        return painted.toString();
    }

    private void print(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what was printed to the stream below. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
