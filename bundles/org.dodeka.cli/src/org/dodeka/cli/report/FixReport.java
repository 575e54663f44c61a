package org.dodeka.cli.report;

import java.util.List;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.eclipse.osgi.util.NLS;

/** What quick fixes changed, each with the finding that it mends. */
public final class FixReport {

    private final Paper paper;
    private int changes;

    /** A report on paper. */
    public FixReport(Paper paper) {
        this.paper = paper;
    }

    /** Prints a fix. */
    public void fix(String ruleId, String message, String label, List<Change> changed) {
        changes += changed.size();
        paper.aside(new Text(), "  ", Text.of(Style.BOLD, message), Text.of(Style.DIM, ruleId));
        paper.line("  ", "     ", Text.of(Style.CYAN, paper.glyph(Glyphs.ARROW) + " " + label));
        for (Change change : changed) {
            paper.line("    ", "        ", ChangeLine.of(change, paper));
        }
        paper.line();
    }

    /** Prints how many fixes there were, and whether they were written. */
    public void summary(String file, int fixes, boolean dryRun) {
        if (fixes == 0) {
            paper.line(Text.of(NLS.bind(Messages.nothingToFix, file)));
        } else {
            String counts = NLS.bind(Messages.fixesAndChanges, Figures.count(fixes, Messages.oneFix, Messages.manyFixes),
                    Figures.count(changes, Messages.oneChange, Messages.manyChanges));
            paper.line(Text.of(Style.BOLD, counts).add(" " + NLS.bind(dryRun ? Messages.notWrittenDryRun : Messages.fixesWritten, file)));
        }
        paper.flush();
    }
}
