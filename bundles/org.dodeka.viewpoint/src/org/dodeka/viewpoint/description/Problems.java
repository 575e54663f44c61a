package org.dodeka.viewpoint.description;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.SpecificationProblem.Severity;
import org.eclipse.osgi.util.NLS;

/** Collects what is wrong with a file. Nobody reads more than a thousand, and a hostile file could hold millions. */
final class Problems {

    private static final int LIMIT = 1_000;
    private static final int QUOTE = 200;

    private final String file;
    private final List<SpecificationProblem> problems = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    Problems(String file) {
        this.file = file;
    }

    void error(Place place, String message) {
        add(Severity.ERROR, place, message);
    }

    void warning(Place place, String message) {
        add(Severity.WARNING, place, message);
    }

    /** Errors and warnings are limited one by one, so that warnings never hide an error. */
    private void add(Severity severity, Place place, String message) {
        if (counts.merge(severity, 1, Integer::sum) <= LIMIT) {
            problems.add(new SpecificationProblem(severity, place, message));
        }
    }

    /** All problems in the order of the file. */
    List<SpecificationProblem> all() {
        List<SpecificationProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(problem -> problem.place().line()));
        int more = counts.values().stream().mapToInt(count -> Math.max(0, count - LIMIT)).sum();
        if (more > 0) {
            String message = NLS.bind(Messages.moreProblems, NumberFormat.getIntegerInstance().format(more));
            sorted.add(new SpecificationProblem(Severity.WARNING, new Place(file, "", 1, ""), message));
        }
        return sorted;
    }

    /** A value as it is repeated in a message: short and on one line. */
    static String quote(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ");
        String end = "";
        if (line.length() > QUOTE) {
            int cut = Character.isHighSurrogate(line.charAt(QUOTE - 1)) ? QUOTE - 1 : QUOTE;
            line = line.substring(0, cut);
            end = "…";
        }
        return line + end;
    }
}
