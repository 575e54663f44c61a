package org.dodeka.forms.editor.safety;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String allFiles;
    public static String brokenAdvice;
    public static String brokenHeading;
    public static String brokenWithBackup;
    public static String cancelButton;
    public static String changedUnreadable;
    public static String changedWhileDirty;
    public static String closeChoice;
    public static String columnColumn;
    public static String comparing;
    public static String conflict;
    public static String deleted;
    public static String designFiles;
    public static String differsFromFile;
    public static String differsFromNewerFile;
    public static String discardButton;
    public static String discardChoice;
    public static String discardQuestion;
    public static String discardTitle;
    public static String fileUnreadable;
    public static String keepChoice;
    public static String laterChoice;
    public static String lineColumn;
    public static String looking;
    public static String missingAdvice;
    public static String missingHeading;
    public static String missingWithBackup;
    public static String noDifference;
    public static String notRecovered;
    public static String notReverted;
    public static String oneAdded;
    public static String oneChanged;
    public static String oneRemoved;
    public static String openAsText;
    public static String openBackup;
    public static String overwriteButton;
    public static String pageFailed;
    public static String pageFailedHeading;
    public static String problemColumn;
    public static String readOnly;
    public static String reading;
    public static String recoverOverChanges;
    public static String recovered;
    public static String recoveryFound;
    public static String recoveryTitle;
    public static String recoveryUnreadable;
    public static String reloadChoice;
    public static String reloaded;
    public static String replaceBroken;
    public static String replaceButton;
    public static String replaceFile;
    public static String restored;
    public static String revertButton;
    public static String revertQuestion;
    public static String revertTitle;
    public static String saveAsChoice;
    public static String saveAsTitle;
    public static String saveChoice;
    public static String saveTitle;
    public static String saving;
    public static String severalAdded;
    public static String severalChanged;
    public static String severalRemoved;
    public static String tryAgainChoice;
    public static String useButton;
    public static String useChoice;

    static {
        initializeMessages("org.dodeka.forms.editor.safety.messages", Messages.class);
    }

    private Messages() {
    }
}
