package org.dodeka.forms.advice;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String error;
    public static String info;
    public static String warning;

    static {
        initializeMessages("org.dodeka.forms.advice.messages", Messages.class);
    }

    private Messages() {
    }
}
