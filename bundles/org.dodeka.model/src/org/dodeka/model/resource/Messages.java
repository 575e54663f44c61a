package org.dodeka.model.resource;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String error;
    public static String warning;
    public static String unreadable;
    public static String noSuchFile;
    public static String accessDenied;
    public static String isDirectory;
    public static String onlyStreams;
    public static String readOnly;
    public static String referenceLeavesFile;
    public static String saveOneRoot;
    public static String saveBadId;
    public static String saveForeignResource;
    public static String saveBadCharacter;
    public static String notSaved;
    public static String backupOpens;
    public static String noBackupOpens;
    public static String noBackup;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
