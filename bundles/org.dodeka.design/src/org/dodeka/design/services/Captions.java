package org.dodeka.design.services;

import org.eclipse.osgi.util.NLS;

/** What the labels of loops, values and forces say, in {@code captions.properties}. */
final class Captions extends NLS {

    public static String loopsTitle;
    public static String valueTitle;
    public static String forcesTitle;
    public static String activityTooltip;
    public static String daysLater;
    public static String loopReframing;
    public static String returnInTime;
    public static String returnLate;
    public static String returnTooEarly;
    public static String returnUndated;
    public static String loopWithoutSource;
    public static String loopWithoutPractice;
    public static String loopWithoutReturn;
    public static String noReadings;
    public static String goesFromTo;
    public static String goesFrom;
    public static String goesTo;
    public static String readingReached;
    public static String readingImproving;
    public static String readingUnchanged;
    public static String readingWorse;
    public static String storyAspired;
    public static String storyCollected;
    public static String storyToldBy;
    public static String newStep;
    public static String newCommitment;
    public static String forceStrength;
    public static String forceUnanswered;
    public static String fieldBalance;

    static {
        initializeMessages(Captions.class.getPackageName() + ".captions", Captions.class);
    }

    private Captions() {
    }
}
