package org.dodeka.forms.source;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String findHint;
    public static String findNext;
    public static String findNothing;
    public static String findPrevious;
    public static String name;

    static {
        initializeMessages("org.dodeka.forms.source.messages", Messages.class);
    }

    private Messages() {
    }
}
