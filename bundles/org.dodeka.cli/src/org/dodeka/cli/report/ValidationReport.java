package org.dodeka.cli.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.exchange.findings.BaselineComparison;
import org.dodeka.exchange.findings.FindingsWriter;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationResult;
import org.eclipse.osgi.util.NLS;

/** Validated designs as text for people: findings, metrics and coverage of each, and a last line that sums up. */
public final class ValidationReport implements FindingsWriter {

    /** Spaces whose metrics are listed; the command for metrics lists all. */
    private static final int SPACES = 8;

    private final Paper paper;
    private final Disciplines disciplines;
    private final String baseline;
    private int designs;
    private int holding;
    private int unreadable;
    private String comparison;

    /**
     * A report on paper.
     *
     * @param baseline the name of the baseline; null if there is none
     */
    public ValidationReport(Paper paper, Disciplines disciplines, String baseline) {
        this.paper = paper;
        this.disciplines = disciplines;
        this.baseline = baseline;
    }

    @Override
    public void design(ValidatedDesign validated) {
        ValidationResult result = validated.result();
        if (designs++ > 0) {
            paper.line();
            paper.line();
        }
        holding += result.holds() ? 1 : 0;
        header(validated);
        new FindingsSection(paper, disciplines).print(validated.findings());
        new MetricsSection(paper).print(validated.metrics(), SPACES);
        new CoverageSection(paper, disciplines).print(validated.metrics().coverage());
        paper.line();
        paper.line(summary(validated));
        long safe = validated.findings().stream().filter(f -> !f.waived() && !f.failed() && f.rule().fix().filter(fix -> fix.safe()).isPresent())
                .count();
        if (safe > 0) {
            String hint = Figures.count(safe, Messages.oneSafeFix, Messages.manySafeFixes);
            paper.line("", "  ", Text.of(Style.DIM, hint + " " + NLS.bind(Messages.safeFixCommand, validated.file())));
        }
        paper.flush();
    }

    private void header(ValidatedDesign validated) {
        Design design = validated.result().design();
        String day = design.getAsOf() == null ? Messages.withoutDay : NLS.bind(Messages.asOf, Dates.format(design.getAsOf()));
        paper.aside(new Text(), "", Text.of(Style.BOLD, Labels.of(design)), Text.of(day));
        String dot = " " + paper.glyph(Glyphs.SEPARATOR) + " ";
        int elements = 1;
        for (var all = design.eAllContents(); all.hasNext(); all.next()) {
            elements++;
        }
        String size = String.join(", ", Figures.count(design.getSpaces().size(), Messages.oneSpace, Messages.manySpaces),
                Figures.count(design.getPersons().size(), Messages.onePerson, Messages.manyPersons),
                Figures.count(design.getGroups().size(), Messages.oneGroup, Messages.manyGroups),
                Figures.count(elements, Messages.oneElement, Messages.manyElements));
        paper.line("", "", Text.of(Style.DIM, validated.file() + dot + size));
        paper.rule();
    }

    /** Counts what is reported; whether the design holds depends on all that was found. */
    private Text summary(ValidatedDesign validated) {
        ValidationResult result = validated.result();
        Map<Severity, Long> open = validated.findings().stream().filter(f -> !f.waived())
                .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        long waived = validated.findings().stream().filter(f -> f.waived()).count();
        String counts = String.join(", ", Figures.count(open.getOrDefault(Severity.ERROR, 0L), Messages.oneError, Messages.manyErrors),
                Figures.count(open.getOrDefault(Severity.WARNING, 0L), Messages.oneWarning, Messages.manyWarnings),
                Figures.count(open.getOrDefault(Severity.INFO, 0L), Messages.oneInfo, Messages.manyInfos),
                Figures.count(waived, Messages.oneWaived, Messages.manyWaived));
        return Text.of(Style.BOLD, counts).add(" " + paper.glyph(Glyphs.SEPARATOR) + " ")
                .add(result.holds() ? Style.BOLD_GREEN : Style.BOLD_RED, result.holds() ? Messages.holds : Messages.doesNotHold);
    }

    @Override
    public void unreadable(String file, List<LoadProblem> problems) {
        unreadable++;
    }

    /** What a comparison with a baseline came to, in a line. */
    public static String compared(BaselineComparison comparison, String baseline) {
        return NLS.bind(Messages.baselineCompared, new Object[] { baseline, Figures.count(comparison.known(), Messages.oneKnown, Messages.manyKnown),
                Figures.whole(comparison.gone()) });
    }

    @Override
    public void compared(BaselineComparison done) {
        comparison = compared(done, baseline);
    }

    @Override
    public void close() {
        if (designs + unreadable > 1) {
            if (designs > 0) {
                paper.line();
                paper.rule();
            }
            paper.line(Text.of(Style.BOLD, NLS.bind(Messages.allDesigns,
                    new Object[] { Figures.count(designs + unreadable, Messages.oneDesign, Messages.manyDesigns), holding, designs - holding,
                            unreadable })));
        }
        if (comparison != null) {
            paper.line(Text.of(comparison));
        }
        paper.flush();
    }
}
