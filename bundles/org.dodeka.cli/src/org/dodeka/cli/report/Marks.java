package org.dodeka.cli.report;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.validation.Severity;

/** The signs and words of severities. */
final class Marks {

    private Marks() {
    }

    /** The sign in its colour, with blanks before and after it. */
    static Text of(Severity severity, Paper paper) {
        return switch (severity) {
            case ERROR -> Text.of("  ").add(Style.RED, paper.glyph(Glyphs.ERROR)).add(" ");
            case WARNING -> Text.of("  ").add(Style.YELLOW, paper.glyph(Glyphs.WARNING)).add(" ");
            case INFO -> Text.of("  ").add(Style.BLUE, paper.glyph(Glyphs.INFO)).add(" ");
        };
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.severityError;
            case WARNING -> Messages.severityWarning;
            case INFO -> Messages.severityInfo;
        };
    }
}
