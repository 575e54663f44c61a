package org.dodeka.validation;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String duplicateRule;
    public static String ruleFailed;
    public static String profileSyntax;
    public static String profileUnknownRule;
    public static String profileUnknownKey;
    public static String profileBadValue;
    public static String profileBadRange;
    public static String declarationMissing;
    public static String declarationBadSeverity;
    public static String declarationBadTarget;
    public static String declarationBadClass;
    public static String declarationBadThreshold;
    public static String declarationBadPath;
    public static String declarationNoFix;
    public static String validating;

    static {
        NLS.initializeMessages("org.dodeka.validation.messages", Messages.class);
    }

    private Messages() {
    }
}
