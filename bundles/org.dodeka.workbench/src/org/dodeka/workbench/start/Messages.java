package org.dodeka.workbench.start;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String askAgain;
    public static String browse;
    public static String browseMessage;
    public static String notRestarted;
    public static String openWorkspace;
    public static String quit;
    public static String settingsNotWritten;
    public static String slogan;
    public static String startAgainByHand;
    public static String version;
    public static String workspace;
    public static String workspaceExplained;
    public static String workspaceInUse;
    public static String workspaceMustBeAbsolute;
    public static String workspaceNotWritable;
    public static String workspaceQuestion;
    public static String workspaceTitle;

    static {
        initializeMessages("org.dodeka.workbench.start.messages", Messages.class);
    }

    private Messages() {
    }
}
