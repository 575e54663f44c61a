package org.dodeka.exchange.csv;

import java.util.Collection;
import java.util.Locale;

import org.dodeka.model.Spelling;
import org.eclipse.osgi.util.NLS;

/** The name that somebody may have meant. */
final class Nearest {

    /** Longer words are not compared; nobody mistypes those. */
    private static final int LONGEST = 80;

    private Nearest() {
    }

    /** A sentence with the nearest name, to follow a complaint; empty if none is near. */
    static String sentence(String word, Collection<String> names) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int allowed = Spelling.tolerance(wanted);
        String nearest = null;
        for (String name : names) {
            String candidate = name.toLowerCase(Locale.ROOT);
            if (wanted.length() <= LONGEST && Math.abs(candidate.length() - wanted.length()) <= allowed) {
                int distance = Spelling.distance(wanted, candidate);
                if (distance <= allowed) {
                    nearest = name;
                    allowed = distance - 1;
                }
            }
        }
        return nearest == null ? "" : " " + NLS.bind(Messages.didYouMean, SheetText.quote(nearest));
    }
}
