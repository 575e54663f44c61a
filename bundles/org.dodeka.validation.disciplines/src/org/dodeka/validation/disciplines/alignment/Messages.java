package org.dodeka.validation.disciplines.alignment;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String dialogueName;
    public static String negotiationName;
    public static String remedyName;
    public static String nameOwner;
    public static String linkIndicator;
    public static String nameOwnerAndLinkIndicator;
    public static String askOwner;
    public static String askIndicator;
    public static String askIndicatorName;
    public static String indicatorName;
    public static String askBeneficiary;
    public static String askWiderSpace;
    public static String askNewSpace;
    public static String newSpaceName;
    public static String askRemedy;
    public static String askRemedySpace;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.alignment.messages", Messages.class);
    }

    private Messages() {
    }
}
