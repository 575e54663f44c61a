package org.dodeka.workbench.findings;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String answerNeeded;
    public static String counts;
    public static String filterHint;
    public static String finding;
    public static String fixAll;
    public static String goTo;
    public static String group;
    public static String noDesign;
    public static String reasonNeeded;
    public static String waive;
    public static String waivedFinding;
    public static String waiveReason;
    public static String waiveTitle;

    static {
        initializeMessages("org.dodeka.workbench.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
