package org.dodeka.validation.disciplines.valuecreation;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askMeasure;
    public static String askApplied;
    public static String askBeneficiary;
    public static String askBaseline;
    public static String askUnit;
    public static String askSource;
    public static String askReading;
    public static String proposedUnit;
    public static String missingBaseline;
    public static String missingUnit;
    public static String missingSource;
    public static String missingReading;
    public static String missingAnd;
    public static String storyName;
    public static String stepImmediate;
    public static String stepPotential;
    public static String stepApplied;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.valuecreation.messages", Messages.class);
    }

    private Messages() {
    }
}
