package org.dodeka.workbench.checking;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String checking;
    public static String preparing;
    public static String rechecking;
    public static String settingsUnreadable;

    static {
        initializeMessages("org.dodeka.workbench.checking.messages", Messages.class);
    }

    private Messages() {
    }
}
