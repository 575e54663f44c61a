package org.dodeka.validation.disciplines.relevance;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askDomain;
    public static String askGoal;
    public static String askNewGoal;
    public static String askDifference;
    public static String askUncertainty;
    public static String askIssue;
    public static String askReview;
    public static String clinicName;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.relevance.messages", Messages.class);
    }

    private Messages() {
    }
}
