package org.dodeka.viewpoint.refresh;

import org.eclipse.osgi.util.NLS;

/** Texts of this package for people. */
final class Messages extends NLS {

    public static String edgesInCircle;
    public static String unknownPath;
    public static String withinItself;

    static {
        NLS.initializeMessages("org.dodeka.viewpoint.refresh.messages", Messages.class);
    }

    private Messages() {
    }
}
