package org.dodeka.cli.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.dodeka.model.Spelling;
import org.eclipse.osgi.util.NLS;

/** What somebody may have meant who typed a name that does not exist. */
public final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {
    }

    /** The names that are close to a word, the closest first; at most three. */
    public static List<String> closeTo(String word, Collection<String> names) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        record Candidate(String name, int distance) {
        }
        return names.stream().distinct().map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= Spelling.tolerance(wanted))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST).map(Candidate::name).toList();
    }

    /** A sentence with the names that are close to a word, to follow a complaint; empty if there are none. */
    public static String sentence(String word, Collection<String> names) {
        List<String> close = closeTo(word, names);
        return close.isEmpty() ? "" : " " + NLS.bind(Messages.didYouMean, String.join(", ", close));
    }

    /** A part of a name is close to it; otherwise their distance counts. */
    private static int distance(String word, String name) {
        if (!word.isEmpty() && name.contains(word)) {
            return 0;
        }
        return Spelling.distance(word, name);
    }
}
