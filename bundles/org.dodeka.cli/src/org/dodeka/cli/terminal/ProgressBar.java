package org.dodeka.cli.terminal;

import java.io.PrintStream;
import java.nio.charset.Charset;

/** A line on a terminal that shows how far many steps are; nothing at all where there is no terminal. */
public final class ProgressBar {

    private static final int CELLS = 24;

    private final PrintStream terminal;
    private final Charset charset;
    private final int width;
    private final int steps;
    private final boolean shown;
    private int done;

    /**
     * A bar that stands at nothing.
     *
     * @param terminal where to draw
     * @param isTerminal whether it is a terminal
     * @param width its columns
     * @param steps how many steps there will be; one alone needs no bar
     */
    public ProgressBar(PrintStream terminal, boolean isTerminal, int width, int steps) {
        this.terminal = terminal;
        this.charset = terminal.charset();
        this.width = width;
        this.steps = steps;
        this.shown = isTerminal && steps > 1;
    }

    /** Takes a step and shows what it was. */
    public void step(String name) {
        done++;
        draw(name);
    }

    private void draw(String name) {
        if (shown) {
            int full = steps == 0 ? CELLS : CELLS * done / steps;
            String bar = Glyphs.FULL.in(charset).repeat(full) + Glyphs.EMPTY.in(charset).repeat(CELLS - full);
            String line = bar + " " + done + "/" + steps + " " + SafeText.of(name);
            terminal.print("\r\u001B[K" + DisplayWidth.shorten(line, width - 1, Glyphs.OMISSION.in(charset)));
            terminal.flush();
        }
    }

    /** Takes the bar away, so that something else can be printed. */
    public void clear() {
        if (shown) {
            terminal.print("\r\u001B[K");
            terminal.flush();
        }
    }
}
