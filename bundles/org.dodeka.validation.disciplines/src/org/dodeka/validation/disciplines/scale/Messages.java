package org.dodeka.validation.disciplines.scale;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askNewScale;
    public static String newScaleName;
    public static String askTakeOut;
    public static String askNestInstead;
    public static String askLink;
    public static String linkName;
    public static String askConvenerSpace;
    public static String askConvener;
    public static String convenerName;
    public static String askEnabler;
    public static String enablerName;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.scale.messages", Messages.class);
    }

    private Messages() {
    }
}
