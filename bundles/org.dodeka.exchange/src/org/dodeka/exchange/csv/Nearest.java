package org.dodeka.exchange.csv;

import java.util.Collection;
import java.util.Locale;

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
        int allowed = Math.max(1, wanted.length() / 3);
        String nearest = null;
        for (String name : names) {
            String candidate = name.toLowerCase(Locale.ROOT);
            if (wanted.length() <= LONGEST && Math.abs(candidate.length() - wanted.length()) <= allowed) {
                int distance = distance(wanted, candidate);
                if (distance <= allowed) {
                    nearest = name;
                    allowed = distance - 1;
                }
            }
        }
        return nearest == null ? "" : " " + NLS.bind(Messages.didYouMean, SheetText.quote(nearest));
    }

    /** The distance of Levenshtein. */
    private static int distance(String word, String name) {
        int[] previous = new int[name.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int change = word.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = row;
        }
        return previous[name.length()];
    }
}
