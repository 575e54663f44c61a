package org.dodeka.validation.disciplines.leadership;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askConvener;
    public static String askCoLead;
    public static String askLighter;
    public static String askSponsor;
    public static String askCore;
    public static String convenerName;
    public static String sponsorName;
    public static String coreName;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.leadership.messages", Messages.class);
    }

    private Messages() {
    }
}
