package org.dodeka.forms.overview;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String allFindings;
    public static String answer;
    public static String answerWhy;
    public static String coverageTitle;
    public static String designTitle;
    public static String fact;
    public static String findingHover;
    public static String goalNobody;
    public static String goalOwner;
    public static String goalsMore;
    public static String goalsNone;
    public static String goThere;
    public static String liveSpaces;
    public static String meanAndLowest;
    public static String mendErrorWhy;
    public static String mendInfoWhy;
    public static String mendWarningWhy;
    public static String metricsTitle;
    public static String moreTitle;
    public static String nextTitle;
    public static String noCoverage;
    public static String noFindings;
    public static String nothingOpen;
    public static String nothingOpenWhy;
    public static String openPage;
    public static String percent;
    public static String radarName;
    public static String rate;
    public static String rateWhy;
    public static String spoke;
    public static String spokeLowest;
    public static String spokeUndefined;
    public static String undefined;
    public static String worstTitle;
    public static String worstTitleCount;

    static {
        initializeMessages("org.dodeka.forms.overview.messages", Messages.class);
    }

    private Messages() {
    }
}
