package org.dodeka.cli.report;

import java.util.List;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.exchange.findings.FindingsWriter;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationResult;
import org.eclipse.osgi.util.NLS;

/** Validated designs as text for people: findings, metrics and coverage of each, and a last line that sums up. */
public final class ValidationReport implements FindingsWriter {

    /** Spaces whose metrics are listed; the command for metrics lists all. */
    private static final int SPACES = 8;

    private final Paper paper;
    private final Disciplines disciplines;
    private int designs;
    private int holding;
    private int unreadable;

    /** A report on paper. */
    public ValidationReport(Paper paper, Disciplines disciplines) {
        this.paper = paper;
        this.disciplines = disciplines;
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
        new FindingsSection(paper, disciplines).print(result.findings());
        new MetricsSection(paper).print(validated.metrics(), SPACES);
        new CoverageSection(paper, disciplines).print(validated.metrics().coverage());
        paper.line();
        paper.line(summary(result));
        long safe = result.findings().stream().filter(f -> !f.waived() && !f.failed() && f.rule().fix().filter(fix -> fix.safe()).isPresent())
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

    private Text summary(ValidationResult result) {
        long waived = result.findings().stream().filter(f -> f.waived()).count();
        String counts = String.join(", ", Figures.count(result.count(Severity.ERROR), Messages.oneError, Messages.manyErrors),
                Figures.count(result.count(Severity.WARNING), Messages.oneWarning, Messages.manyWarnings),
                Figures.count(result.count(Severity.INFO), Messages.oneInfo, Messages.manyInfos),
                Figures.count(waived, Messages.oneWaived, Messages.manyWaived));
        return Text.of(Style.BOLD, counts).add(" " + paper.glyph(Glyphs.SEPARATOR) + " ")
                .add(result.holds() ? Style.BOLD_GREEN : Style.BOLD_RED, result.holds() ? Messages.holds : Messages.doesNotHold);
    }

    @Override
    public void unreadable(String file, List<LoadProblem> problems) {
        unreadable++;
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
        paper.flush();
    }
}
