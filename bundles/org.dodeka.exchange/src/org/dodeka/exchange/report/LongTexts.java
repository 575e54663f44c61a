package org.dodeka.exchange.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts too long for where they stand: there they are shortened, with a link to the end of the page, where each is found once and whole. */
final class LongTexts {

    /** Characters of a name that are shown. */
    static final int NAME = 120;
    /** Characters of a name that are shown where there is little room. */
    static final int SHORT_NAME = 60;
    /** Characters of prose that are shown. */
    static final int PROSE = 1200;
    /** A text beyond this is not given in whole even at the end: nobody reads it here. */
    private static final int LONGEST = 100_000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Writes a text of a user, shortened if need be. */
    void write(Html html, String text, int most) {
        String shown = VisibleText.of(text, most);
        html.user(shown);
        if (shown.equals(VisibleText.of(text))) {
            return;
        }
        String number = String.valueOf(numbers.computeIfAbsent(text, unknown -> numbers.size() + 1));
        html.open("a", "class", "whole", "href", "#whole-" + number).text(Messages.wholeLink + "\u00a0" + number).close("a");
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Writes the texts that were shortened. */
    void writeAll(Html html) {
        html.open("ol", "class", "whole-texts");
        numbers.forEach((text, number) -> html.open("li", "id", "whole-" + number).open("p", "class", "prose", "dir", "auto")
                .user(VisibleText.of(text, LONGEST)).close("p").close("li"));
        html.close("ol");
    }
}
