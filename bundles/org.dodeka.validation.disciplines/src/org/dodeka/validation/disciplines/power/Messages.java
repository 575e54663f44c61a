package org.dodeka.validation.disciplines.power;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askDecider;
    public static String askFirstDecider;
    public static String askSeat;
    public static String askCandourRule;
    public static String askTakeOver;
    public static String candourRule;
    public static String seatName;
    static String deciderName;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.power.messages", Messages.class);
    }

    private Messages() {
    }
}
