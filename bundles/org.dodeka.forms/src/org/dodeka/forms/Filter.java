package org.dodeka.forms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people search for: words, each of which occurs in a text, in any order, whatever the case and the accents. */
public final class Filter {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String[] words;

    /** @param typed what was typed; blank for everything */
    public Filter(String typed) {
        String plain = plain(typed).strip();
        words = plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }

    /** Whether everything matches. */
    public boolean isEmpty() {
        return words.length == 0;
    }

    /** Whether all words occur in a text. */
    public boolean matches(String text) {
        if (words.length == 0) {
            return true;
        }
        String plain = plain(text);
        for (String word : words) {
            if (!plain.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return lower;
    }
}
