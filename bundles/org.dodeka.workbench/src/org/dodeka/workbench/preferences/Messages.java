package org.dodeka.workbench.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preference pages. */
final class Messages extends NLS {

    public static String allFiles;
    public static String backups;
    public static String backupsRange;
    public static String caption;
    public static String chooseRule;
    public static String days;
    public static String error;
    public static String filterRules;
    public static String generalDescription;
    public static String hint;
    public static String loadProfile;
    public static String loadProfileTitle;
    public static String notStored;
    public static String profileName;
    public static String profileUnreadable;
    public static String profiles;
    public static String range;
    public static String ruleChanged;
    public static String ruleLabel;
    public static String rulesDescription;
    public static String saveProfile;
    public static String saveProfileTitle;
    public static String severity;
    public static String templates;
    public static String templatesMissing;
    public static String usually;
    public static String usuallyWithUnit;
    public static String warning;

    static {
        NLS.initializeMessages("org.dodeka.workbench.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
