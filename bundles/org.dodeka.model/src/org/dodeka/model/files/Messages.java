package org.dodeka.model.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String folderGiven;
    public static String folderMissing;
    public static String linkLoop;
    public static String noOrdinaryFile;
    public static String fileReadOnly;
    public static String folderReadOnly;
    public static String diskReadOnly;
    public static String diskFull;
    public static String notWritten;
    public static String readBackDiffers;
    public static String streamIsOver;
    public static String noBackup;
    public static String changedMeanwhile;
    public static String locked;
    public static String lockedHere;
    public static String holder;
    public static String unknownHolder;
    public static String interrupted;
    public static String noRecoveryCopy;
    public static String noOwner;
    public static String copyInUse;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
