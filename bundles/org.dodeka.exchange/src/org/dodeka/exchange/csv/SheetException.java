package org.dodeka.exchange.csv;

import java.io.IOException;
import java.util.List;

/** A table that cannot be taken over; nothing was changed. */
public final class SheetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<SheetProblem> problems;

    SheetException(List<SheetProblem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, row by row. */
    public List<SheetProblem> problems() {
        return problems;
    }
}
