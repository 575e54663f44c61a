package org.dodeka.workbench.wizards;

import org.eclipse.jface.dialogs.IMessageProvider;

/**
 * What there is to say about what a person has entered so far.
 *
 * @param type a type of {@link IMessageProvider}
 * @param text what to tell; null for the description of the page
 * @param complete whether it may be used as it is
 */
record Check(int type, String text, boolean complete) {

    static final Check FINE = new Check(IMessageProvider.NONE, null, true);

    /** Something is still to be entered: no mistake yet, so the page asks for it rather than to complain. */
    static Check missing(String text) {
        return new Check(IMessageProvider.NONE, text, false);
    }

    static Check wrong(String text) {
        return new Check(IMessageProvider.ERROR, text, false);
    }

    static Check careful(String text) {
        return new Check(IMessageProvider.WARNING, text, true);
    }

    static Check told(String text) {
        return new Check(IMessageProvider.INFORMATION, text, true);
    }

    /** This one if it keeps the person from going on, or else the other; a remark outlives one that says nothing. */
    Check and(Check other) {
        return !complete || other.text == null && other.complete ? this : other;
    }
}
