package org.dodeka.forms.findings;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String answerNeeded;
    public static String explain;
    public static String explainDiscipline;
    public static String explainDo;
    public static String explainFailed;
    public static String explainFailedTitle;
    public static String explainFix;
    public static String explainFound;
    public static String explainMore;
    public static String explainPitfalls;
    public static String explainQuestion;
    public static String explainWaived;
    public static String explainWhy;
    public static String explanation;
    public static String explanationInfo;
    public static String explanationTitle;
    public static String fixThatAsks;
    public static String nothingToChoose;
    public static String waive;
    public static String waiveDo;
    public static String waiveHead;
    public static String waiveNoDate;
    public static String waiveReason;
    public static String waiveTitle;
    public static String waiveUntil;
    public static String waiveUntilHint;

    static {
        initializeMessages("org.dodeka.forms.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
