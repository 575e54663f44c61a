package org.dodeka.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.PeopleImport;
import org.dodeka.exchange.csv.PlannedChange;
import org.dodeka.exchange.csv.SheetException;
import org.dodeka.exchange.csv.SheetProblem;
import org.dodeka.forms.Words;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/**
 * What taking over a table would do to a design, or what is wrong with it.
 *
 * @param bytes the table
 * @param plan what would change; null if anything is wrong
 * @param untouched how many people, groups and participations of the design stay as they are
 * @param problems what is wrong, or what to know before
 * @param trouble why table or design cannot be read; null if they can
 */
record PeopleTable(byte[] bytes, ImportPlan plan, long untouched, List<SheetProblem> problems, String trouble) {

    private static final char FIRST_COLUMN = 'A';
    private static final int LETTERS = 26;

    static PeopleTable unreadable(String trouble) {
        return new PeopleTable(null, null, 0, List.of(), trouble);
    }

    /** Looks what a table would do to a design, which stays as it is. */
    static PeopleTable of(Path table, byte[] bytes, Design design) {
        try {
            ImportPlan plan = PeopleImport.plan(new ByteArrayInputStream(bytes), design);
            long changed = plan.changes().stream().filter(change -> !change.added()).count();
            return new PeopleTable(bytes, plan, elements(design) - changed, plan.warnings(), null);
        } catch (SheetException wrong) {
            return new PeopleTable(bytes, null, 0, wrong.problems(), null);
        } catch (IOException unreadable) {
            return unreadable(NLS.bind(Messages.notReadable, table.getFileName(), unreadable.getMessage()));
        }
    }

    private static long elements(Design design) {
        return design.getPersons().size() + design.getGroups().size() + design.getSpaces().stream().mapToLong(space -> space.getParticipations().size()).sum();
    }

    String summary() {
        if (trouble != null) {
            return trouble;
        } else if (plan == null) {
            return problems.size() == 1 ? Messages.peopleProblem : NLS.bind(Messages.peopleProblems, problems.size());
        } else if (plan.changes().isEmpty()) {
            return Messages.peopleNothing;
        }
        long added = plan.changes().stream().filter(PlannedChange::added).count();
        String summary = NLS.bind(Messages.peopleCounts, new Object[] { added, plan.changes().size() - added, untouched, detail(true), detail(false) });
        return problems.isEmpty() ? summary : summary + " " + NLS.bind(Messages.peopleWarnings, problems.size());
    }

    /** How many of which are added or changed, such as “ (People: 2, Groups: 1)”. */
    private String detail(boolean added) {
        String each = List.of(DesignPackage.Literals.PERSON, DesignPackage.Literals.GROUP, DesignPackage.Literals.PARTICIPATION).stream()
                .filter(type -> count(type, added) > 0).map(type -> NLS.bind(Messages.countOf, Words.many(type), count(type, added)))
                .collect(Collectors.joining(", "));
        return each.isEmpty() ? "" : " (" + each + ")";
    }

    private long count(EClass type, boolean added) {
        return added ? plan.added(type) : plan.changed(type);
    }

    List<String[]> changes() {
        return plan == null ? List.of() : plan.changes().stream().map(PeopleTable::row).toList();
    }

    private static String[] row(PlannedChange change) {
        String who = change.where().isEmpty() ? change.who() : NLS.bind(Messages.whoWhere, change.who(), change.where());
        String values = change.values().stream().map(value -> value(value, change.added())).collect(Collectors.joining("; "));
        return new String[] { change.added() ? Messages.added : Messages.changed, Words.of(change.element().eClass()), who, values,
            Integer.toString(change.row()) };
    }

    private static String value(PlannedChange.Value value, boolean added) {
        return added ? NLS.bind(Messages.valueSet, value.what(), value.after())
                : NLS.bind(Messages.valueChanged, new Object[] { value.what(), shown(value.before()), shown(value.after()) });
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.nothing : value;
    }

    List<String[]> problemRows() {
        return problems.stream().map(problem -> new String[] { problem.row() == 0 ? "" : Integer.toString(problem.row()), column(problem), problem.message() })
                .toList();
    }

    /** As spreadsheets call it, with the header: “C (role)”. */
    private static String column(SheetProblem problem) {
        if (problem.column() == 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = problem.column(); rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) (FIRST_COLUMN + (rest - 1) % LETTERS));
        }
        return problem.header().isEmpty() ? letters.toString() : NLS.bind(Messages.columnOf, letters, problem.header());
    }
}
