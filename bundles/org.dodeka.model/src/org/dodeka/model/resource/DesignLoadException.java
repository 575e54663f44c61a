package org.dodeka.model.resource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A file could not be opened. The message is for people: it holds every problem, one per line. */
public final class DesignLoadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<LoadProblem> problems;

    /**
     * Creates the exception.
     *
     * @param problems everything that was found, warnings included; at least one
     */
    public DesignLoadException(List<LoadProblem> problems) {
        super(problems.stream().map(LoadProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the file; at least one is an error. */
    public List<LoadProblem> problems() {
        return problems;
    }
}
