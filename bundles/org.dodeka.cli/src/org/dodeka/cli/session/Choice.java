package org.dodeka.cli.session;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** The value of an option that allows a few words. */
public final class Choice {

    private Choice() {
    }

    /**
     * Checks a value.
     *
     * @param option the name of the option, for the message
     * @param value what the person gave, in any case
     * @param allowed the words, in small letters
     * @return one of them
     */
    public static String of(String option, String value, List<String> allowed) {
        String word = value.toLowerCase(Locale.ROOT);
        if (allowed.contains(word)) {
            return word;
        }
        throw Refusal.usage(NLS.bind(Messages.badChoice, new Object[] { value, option, String.join(", ", allowed) }));
    }
}
