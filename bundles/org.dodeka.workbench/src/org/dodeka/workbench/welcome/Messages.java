package org.dodeka.workbench.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the page of welcome. */
final class Messages extends NLS {

    public static String about;
    public static String complianceExpress;
    public static String create;
    public static String createAbout;
    public static String disciplines;
    public static String exampleMissing;
    public static String examples;
    public static String firstSteps;
    public static String guide;
    public static String guideAbout;
    public static String heading;
    public static String leaderfulOperations;
    public static String leadersBetweenEvents;
    public static String learningCulture;
    public static String look;
    public static String lookAbout;
    public static String riverCare;
    public static String tenMinutes;
    public static String tenMinutesAbout;
    public static String title;
    public static String windQuality;

    static {
        NLS.initializeMessages("org.dodeka.workbench.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
