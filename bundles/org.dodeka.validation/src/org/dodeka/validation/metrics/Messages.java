package org.dodeka.validation.metrics;

import org.eclipse.osgi.util.NLS;

/** Texts for people: the name of each metric, and how to read it. */
final class Messages extends NLS {

    public static String leadershipConcentration;
    public static String leadershipConcentrationExplained;
    public static String freemanCentralisation;
    public static String freemanCentralisationExplained;
    public static String voiceCoverage;
    public static String voiceCoverageExplained;
    public static String say;
    public static String sayExplained;
    public static String informalShare;
    public static String informalShareExplained;
    public static String pullShare;
    public static String pullShareExplained;
    public static String modeBalance;
    public static String modeBalanceExplained;
    public static String loopClosure;
    public static String loopClosureExplained;
    public static String pivotCover;
    public static String pivotCoverExplained;
    public static String valueDepth;
    public static String valueDepthExplained;
    public static String matrixFill;
    public static String matrixFillExplained;
    public static String forceBalance;
    public static String forceBalanceExplained;
    public static String cultureGap;
    public static String cultureGapExplained;

    static {
        NLS.initializeMessages("org.dodeka.validation.metrics.messages", Messages.class);
    }

    private Messages() {
    }
}
