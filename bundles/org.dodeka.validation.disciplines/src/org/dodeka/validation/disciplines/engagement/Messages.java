package org.dodeka.validation.disciplines.engagement;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askParticipant;
    public static String askRequestLed;
    public static String clinicName;
    public static String followUpName;
    static String memberName;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.engagement.messages", Messages.class);
    }

    private Messages() {
    }
}
