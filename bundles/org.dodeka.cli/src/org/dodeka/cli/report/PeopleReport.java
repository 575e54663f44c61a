package org.dodeka.cli.report;

import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.PlannedChange;
import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** What taking over a table of people adds and changes, row by row, and in numbers. */
public final class PeopleReport {

    private final Paper paper;

    /** A report on paper. */
    public PeopleReport(Paper paper) {
        this.paper = paper;
    }

    /** Prints what was done, or in a dry run, what would be done. */
    public void print(ImportPlan plan, String table, String file, boolean dryRun) {
        if (plan.changes().isEmpty()) {
            paper.line(Text.of(NLS.bind(Messages.importCsvNothing, file, table)));
            paper.flush();
            return;
        }
        plan.changes().forEach(this::change);
        paper.line();
        String counts = NLS.bind(Messages.importCsvCounts, counts(plan::added), counts(plan::changed));
        paper.line(Text.of(Style.BOLD, counts).add(" " + NLS.bind(dryRun ? Messages.notWrittenDryRun : Messages.fixesWritten, file)));
        paper.flush();
    }

    private void change(PlannedChange change) {
        String name = change.where().isEmpty() ? change.who() : NLS.bind(Messages.importCsvWhere, change.who(), change.where());
        Text row = Text.of(Style.DIM, NLS.bind(Messages.importCsvRow, change.row()));
        if (change.added()) {
            String values = change.values().stream().map(value -> value.what() + " " + value.after()).collect(Collectors.joining(", "));
            String what = Labels.ofClass(change.element().eClass()) + " " + name + (values.isEmpty() ? "" : " (" + values + ")");
            paper.aside(Text.of(""), "    ", Text.of(Style.GREEN, paper.glyph(Glyphs.APPEARS) + " " + what), row);
            return;
        }
        for (PlannedChange.Value value : change.values()) {
            paper.aside(Text.of(""), "    ", ChangeLine.of(new Change(name, value.what(), value.before(), value.after()), paper), row);
        }
    }

    private static String counts(ToLongFunction<EClass> count) {
        return String.join(", ", Figures.count(count.applyAsLong(DesignPackage.Literals.PERSON), Messages.onePerson, Messages.manyPersons),
                Figures.count(count.applyAsLong(DesignPackage.Literals.GROUP), Messages.oneGroup, Messages.manyGroups),
                Figures.count(count.applyAsLong(DesignPackage.Literals.PARTICIPATION), Messages.oneParticipation, Messages.manyParticipations));
    }
}
