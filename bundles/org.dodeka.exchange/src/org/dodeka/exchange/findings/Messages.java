package org.dodeka.exchange.findings;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String baselineNoFingerprint;
    public static String baselineNoJson;
    public static String baselineNoSarif;
    public static String baselineOfOthers;
    public static String baselineTooLarge;
    public static String ruleHelpFix;
    public static String ruleHelpSource;

    static {
        NLS.initializeMessages("org.dodeka.exchange.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
