package org.dodeka.cli.report;

import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;

/** A change in one line: what was there before, and what after. */
final class ChangeLine {

    private ChangeLine() {
    }

    static Text of(Change change, Paper paper) {
        Text where = Text.of(change.element() + ": " + change.feature() + " ");
        if (change.before().isEmpty()) {
            return where.add(Style.GREEN, paper.glyph(Glyphs.APPEARS) + " " + change.after());
        }
        if (change.after().isEmpty()) {
            return where.add(Style.RED, paper.glyph(Glyphs.VANISHES) + " " + change.before());
        }
        return where.add(Style.RED, change.before()).add(" " + paper.glyph(Glyphs.ARROW) + " ").add(Style.GREEN, change.after());
    }
}
