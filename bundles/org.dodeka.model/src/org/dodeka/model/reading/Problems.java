package org.dodeka.model.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.model.resource.LoadProblem;
import org.dodeka.model.resource.LoadProblem.Severity;
import org.eclipse.osgi.util.NLS;

/** Collects what is wrong with one file while it is read. */
public final class Problems {

    private final String file;
    private final List<LoadProblem> found = new ArrayList<>();
    private int uncounted;
    private boolean failed;

    Problems(String file) {
        this.file = file;
    }

    void error(Place place, String message) {
        failed = true;
        add(Severity.ERROR, place, message);
    }

    /** The problem that ended reading; it is always listed. */
    void fatal(Place place, String message) {
        failed = true;
        found.add(new LoadProblem(Severity.ERROR, file, place.line(), place.column(), message));
    }

    void warning(Place place, String message) {
        add(Severity.WARNING, place, message);
    }

    private void add(Severity severity, Place place, String message) {
        if (found.size() < LoadLimits.PROBLEMS) {
            found.add(new LoadProblem(severity, file, place.line(), place.column(), message));
        } else {
            uncounted++;
        }
    }

    boolean failed() {
        return failed;
    }

    /** All problems in the order of the file; a last entry tells how many more there are. */
    List<LoadProblem> inOrder() {
        List<LoadProblem> result = new ArrayList<>(found);
        result.sort(Comparator.comparingInt(LoadProblem::line).thenComparingInt(LoadProblem::column));
        if (uncounted > 0) {
            Severity severity = failed ? Severity.ERROR : Severity.WARNING;
            result.add(new LoadProblem(severity, file, 0, 0, NLS.bind(Messages.moreProblems, LoadLimits.text(uncounted))));
        }
        return result;
    }

    /** A value as it is repeated in a message: on one line, and not too long. */
    public static String quote(String value) {
        String line = value.length() > LoadLimits.QUOTE ? value.substring(0, LoadLimits.QUOTE) + "…" : value;
        return line.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
    }
}
