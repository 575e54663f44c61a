package org.dodeka.cli.report;

import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.DisplayWidth;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.SafeText;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.eclipse.osgi.util.NLS;

/** The coverage of the disciplines as bars, with the minimum beside the mean. */
final class CoverageSection {

    private static final int LONGEST_BAR = 40;
    private static final int BESIDE_BAR = 39;
    private static final double FULL = 100;

    private final Paper paper;
    private final Disciplines disciplines;

    CoverageSection(Paper paper, Disciplines disciplines) {
        this.paper = paper;
        this.disciplines = disciplines;
    }

    void print(Coverage coverage) {
        paper.line();
        paper.line(Text.of(Style.BOLD, Messages.coverageTitle));
        int name = coverage.disciplines().stream().mapToInt(d -> DisplayWidth.of(SafeText.of(disciplines.name(d.code())))).max().orElse(0);
        int cells = Math.clamp(paper.width() - name - BESIDE_BAR, 10, LONGEST_BAR);
        OptionalDouble minimum = coverage.minimum();
        for (DisciplineCoverage discipline : coverage.disciplines()) {
            paper.raw(bar(discipline, name, cells, minimum.isPresent() && discipline.value().equals(minimum)));
        }
        String lowest = coverage.disciplines().stream().filter(d -> d.value().isPresent() && d.value().equals(minimum))
                .map(d -> disciplines.name(d.code())).collect(Collectors.joining(", "));
        paper.line("  ", "  ", Text.of(NLS.bind(lowest.isEmpty() ? Messages.coverageSummary : Messages.coverageSummaryLowest,
                new Object[] { Figures.whole(minimum), Figures.whole(coverage.mean()), lowest })));
    }

    private Text bar(DisciplineCoverage discipline, int name, int cells, boolean lowest) {
        int full = (int) Math.round(cells * Math.clamp(discipline.value().orElse(0), 0, FULL) / FULL);
        String value = Figures.whole(discipline.value());
        Text line = Text.of("  ").add(Style.DIM, DisplayWidth.pad(discipline.code(), 5))
                .add(DisplayWidth.pad(SafeText.of(disciplines.name(discipline.code())), name + 2))
                .add(Style.CYAN, paper.glyph(Glyphs.FULL).repeat(full)).add(Style.DIM, paper.glyph(Glyphs.EMPTY).repeat(cells - full))
                .add(" ".repeat(Math.max(1, 5 - value.length())) + value)
                .add(Style.DIM, "  " + NLS.bind(Messages.rulesHold, discipline.rulesPassed(), discipline.rulesApplicable()));
        return lowest ? line.add(Style.YELLOW, " " + paper.glyph(Glyphs.LOWEST)) : line;
    }
}
