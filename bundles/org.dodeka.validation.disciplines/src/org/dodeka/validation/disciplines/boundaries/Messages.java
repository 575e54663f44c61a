package org.dodeka.validation.disciplines.boundaries;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askFirstSide;
    public static String askOtherSide;
    public static String askHost;
    public static String encounterName;
    public static String askTakePart;
    public static String brokerName;
    public static String askUse;
    public static String jointUseName;
    public static String askSecondBroker;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.boundaries.messages", Messages.class);
    }

    private Messages() {
    }
}
