package org.dodeka.exchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Collects what is wrong with a table. */
final class Problems {

    private final List<SheetProblem> problems = new ArrayList<>();
    private int unlisted;

    void add(Cell cell, String message) {
        add(new SheetProblem(cell.row(), cell.number(), cell.header(), message));
    }

    void add(int row, String message) {
        add(new SheetProblem(row, 0, "", message));
    }

    void add(SheetProblem problem) {
        if (problems.size() < SheetLimits.PROBLEMS || problem.row() == 0) { // what is wrong with the whole file explains the rest
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether there are few enough that a person will look at each. */
    boolean areFew() {
        return problems.size() < SheetLimits.SUGGESTIONS;
    }

    /** All problems in the order of the table. */
    List<SheetProblem> list() {
        List<SheetProblem> list = new ArrayList<>(problems);
        list.sort(Comparator.comparingInt(SheetProblem::row).thenComparingInt(SheetProblem::column));
        if (unlisted > 0) {
            list.add(new SheetProblem(0, 0, "", NLS.bind(Messages.moreProblems, SheetLimits.text(unlisted))));
        }
        return list;
    }

    void throwIfAny() throws SheetException {
        if (!isEmpty()) {
            throw new SheetException(list());
        }
    }
}
