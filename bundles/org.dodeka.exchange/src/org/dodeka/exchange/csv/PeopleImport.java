package org.dodeka.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.osgi.util.NLS;

/**
 * Takes over people, groups and participations from a table that a spreadsheet wrote. What the design has is updated, what it lacks is
 * added, nothing is deleted; empty cells leave values as they are. The documentation for people is {@code docs/spreadsheets.md}.
 */
public final class PeopleImport {

    private final PeopleIndex index;
    private final Problems problems;
    private final Drafts drafts;
    private final CellReading reading;
    private final List<SheetProblem> warnings = new ArrayList<>();

    private PeopleImport(PeopleIndex index, Problems problems) {
        this.index = index;
        this.problems = problems;
        this.drafts = new Drafts(index);
        this.reading = new CellReading(index, problems);
    }

    /**
     * Plans to take over a table. Changes nothing yet.
     *
     * @param in the table, see {@link Column}; is not closed
     * @param design the design
     * @return what there is to do
     * @throws SheetException if anything in the table is wrong; holds all problems
     * @throws IOException if the table cannot be read
     */
    public static ImportPlan plan(InputStream in, Design design) throws IOException {
        Problems problems = new Problems();
        Sheet sheet = SheetReader.read(in, problems);
        problems.throwIfAny();
        PeopleImport people = new PeopleImport(new PeopleIndex(design), problems);
        people.read(sheet, design);
        problems.throwIfAny();
        return new PlanWriter(design).plan(people.drafts.list(), people.warnings);
    }

    private void read(Sheet sheet, Design design) {
        Map<Integer, ActorRows.About> actors = new ActorRows(index, drafts, problems, warnings).identify(sheet);
        ParticipationRows participations = new ParticipationRows(design, index, drafts, problems);
        for (Sheet.Row row : sheet.rows()) {
            ActorRows.About about = actors.get(row.number());
            Draft participation = null;
            if (about != null && row.speaksOf(Column.Scope.PARTICIPATION)) {
                participation = participations.identify(row, about);
                if (participation != null) {
                    stateActor(row, about, participation);
                }
            }
            cells(row, about, participation);
        }
    }

    private void stateActor(Sheet.Row row, ActorRows.About about, Draft participation) {
        Cell who = row.cells().values().iterator().next();
        if (about.draft() != null || about.kind() == Kind.VACANCY) {
            participation.state(DesignPackage.Literals.PARTICIPATION__ACTOR, Messages.actor, about.draft() == null ? null : about.draft().element(),
                    who, problems);
        }
    }

    /** Even where it is not clear whom or what a row is about, its cells are read, so that all that is wrong is told at once. */
    private void cells(Sheet.Row row, ActorRows.About about, Draft participation) {
        row.cells().forEach((column, cell) -> {
            if (column.feature() == null || column == Column.NAME) {
                return;
            } else if (about != null && !column.isOf(about.kind())) {
                problems.add(cell, NLS.bind(Messages.notForKind, column.header(), about.kind().word()));
            } else if (about != null && about.draft() == null && column.scope() != Column.Scope.PARTICIPATION) {
                problems.add(cell, Messages.cellOfNobody);
            } else if (column.scope() == Column.Scope.PARTICIPATION) {
                reading.read(column, cell, participation == null ? trial(DesignFactory.eINSTANCE.createParticipation(), row) : participation);
            } else if (about != null) {
                reading.read(column, cell, about.draft());
            } else if (column.isOf(Kind.PERSON)) {
                reading.read(column, cell, trial(DesignFactory.eINSTANCE.createPerson(), row));
            }
        });
    }

    private static Draft trial(Element element, Sheet.Row row) {
        return new Draft(element, null, true, row.number());
    }
}
