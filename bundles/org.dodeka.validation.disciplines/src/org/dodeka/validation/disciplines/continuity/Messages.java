package org.dodeka.validation.disciplines.continuity;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String clinicName;
    public static String reviewName;
    public static String handoverName;
    public static String loopName;
    public static String askSource;
    public static String askSourceOfLoop;
    public static String askAppliedBy;
    public static String askReturnTo;
    public static String askReviewName;
    public static String askStart;
    public static String askSuccessor;
    public static String askSteward;
    public static String askReviewed;
    public static String noSource;
    public static String noAppliedBy;
    public static String noReturnTo;
    public static String noSourceStart;
    public static String noReturnStart;
    public static String returnsTooEarly;
    public static String returnsTooLate;
    public static String nameSteward;
    public static String reviewIt;
    public static String nameStewardAndReview;
    public static String roleConvener;
    public static String roleLeader;
    public static String roleSponsor;
    public static String roleEnabler;
    public static String roleBroker;
    public static String roleFacilitator;
    public static String roleCoach;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.continuity.messages", Messages.class);
    }

    private Messages() {
    }
}
