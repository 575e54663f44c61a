package org.dodeka.cli.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationResult;
import org.eclipse.osgi.util.NLS;

/** What a person who leaves takes along, and what the rules say then. */
public final class DepartureReport {

    /**
     * A finding in words, as it was when it stood.
     *
     * @param ruleId the rule
     * @param discipline the code of its discipline
     * @param severity the severity in force
     * @param message the message
     */
    public record Line(String ruleId, String discipline, Severity severity, String message) {
    }

    private final Paper paper;
    private final Disciplines disciplines;

    /** A report on paper. */
    public DepartureReport(Paper paper, Disciplines disciplines) {
        this.paper = paper;
        this.disciplines = disciplines;
    }

    /** Prints the report. */
    public void print(String person, List<String> roles, Collection<Line> appeared, Collection<Line> vanished, ValidationResult before,
            ValidationResult after) {
        paper.line(Text.of(Style.BOLD, NLS.bind(Messages.without, person)));
        String leaves = roles.isEmpty() ? Messages.holdsNoRole : NLS.bind(Messages.leavesRoles, String.join(", ", roles));
        paper.line("", "  ", Text.of(Style.DIM, leaves));
        paper.rule();
        section(Messages.findingsAppear, Messages.noneAppear, Style.RED, Glyphs.APPEARS, appeared);
        paper.line();
        section(Messages.findingsVanish, Messages.noneVanish, Style.GREEN, Glyphs.VANISHES, vanished);
        paper.line();
        String arrow = " " + paper.glyph(Glyphs.ARROW) + " ";
        paper.line(Text.of(Style.BOLD, balance(before)).add(arrow).add(Style.BOLD, balance(after)));
        paper.line(after.holds() ? Text.of(Style.BOLD_GREEN, Messages.wouldHold) : Text.of(Style.BOLD_RED, Messages.wouldNotHold));
        paper.flush();
    }

    private void section(String title, String none, Style style, Glyphs sign, Collection<Line> lines) {
        paper.line(Text.of(Style.BOLD, lines.isEmpty() ? none : NLS.bind(title, lines.size())));
        for (List<Line> group : disciplines.group(lines, Line::discipline).values()) {
            group.stream().sorted(Comparator.comparing(Line::severity)).forEach(line -> {
                Text mark = Text.of("  ").add(style, paper.glyph(sign)).add(" ");
                paper.aside(mark, "    ", Text.of(Marks.word(line.severity()) + ": ").add(line.message()), Text.of(Style.DIM, line.ruleId()));
            });
        }
    }

    private static String balance(ValidationResult result) {
        return String.join(", ", Figures.count(result.count(Severity.ERROR), Messages.oneError, Messages.manyErrors),
                Figures.count(result.count(Severity.WARNING), Messages.oneWarning, Messages.manyWarnings),
                Figures.count(result.count(Severity.INFO), Messages.oneInfo, Messages.manyInfos));
    }
}
