package org.dodeka.validation.disciplines.voices;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askSpace;
    public static String askGroup;
    public static String askNewGroup;
    public static String askRaise;
    public static String askNewcomer;
    public static String askNewcomers;
    public static String askTool;
    public static String memberName;
    public static String newcomerName;
    public static String and;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.voices.messages", Messages.class);
    }

    private Messages() {
    }
}
