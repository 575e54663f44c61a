package org.dodeka.exchange.report;

import java.util.List;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes sentences with places such as {@code {0}} in them. What is put there is isolated if it came from a user. Quotes mean what they
 * mean to {@link org.eclipse.osgi.util.NLS#bind}, since messages of rules are read, too: two are one, a pair keeps what is between.
 */
final class Phrase {

    /** Words of ours that are put into a sentence. */
    record Own(String words) {
    }

    /** What is put into a sentence is itself a passage, such as a list of names. */
    interface Passage {
        void write();
    }

    private final Html html;
    private final LongTexts longTexts;

    Phrase(Html html, LongTexts longTexts) {
        this.html = html;
        this.longTexts = longTexts;
    }

    /**
     * Writes a sentence.
     *
     * @param template the sentence
     * @param arguments elements (shown by their label), numbers, {@link Own} words, {@link Passage}s; anything else as a text of a user
     */
    void write(String template, List<?> arguments) {
        StringBuilder own = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            int end = c == '{' && !quoted ? template.indexOf('}', i) : -1;
            int number = end < 0 ? -1 : place(template.substring(i + 1, end), arguments.size());
            if (c == '\'') {
                boolean doubled = i + 1 < template.length() && template.charAt(i + 1) == '\'';
                if (doubled) {
                    own.append('\'');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (number >= 0) {
                html.text(own.toString());
                own.setLength(0);
                argument(arguments.get(number));
                i = end;
            } else {
                own.append(c);
            }
        }
        html.text(own.toString());
    }

    private static int place(String inBraces, int places) {
        if (inBraces.length() != 1 || inBraces.charAt(0) < '0' || inBraces.charAt(0) > '9') {
            return -1;
        }
        int number = inBraces.charAt(0) - '0';
        return number < places ? number : -1;
    }

    private void argument(Object argument) {
        switch (argument) {
            case EObject element -> longTexts.write(html, Labels.of(element), LongTexts.NAME);
            case Own own -> html.text(own.words());
            case Passage passage -> passage.write();
            case Integer number -> html.text(Figures.number(number));
            case Long number -> html.text(Figures.number(number));
            case Double number -> html.text(Figures.number(number));
            default -> longTexts.write(html, argument.toString(), LongTexts.NAME);
        }
    }
}
