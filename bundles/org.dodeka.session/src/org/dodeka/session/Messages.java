package org.dodeka.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String add;
    public static String addSeveral;
    public static String alreadyOpen;
    public static String change;
    public static String changedOutside;
    public static String commandFailed;
    public static String delete;
    public static String deleteSeveral;
    public static String fix;
    public static String fixAll;
    public static String layoutsBroken;
    public static String layoutsChangedMeanwhile;
    public static String layoutsKept;
    public static String layoutsLine;
    public static String layoutsNewer;
    public static String layoutsNotRead;
    public static String layoutsNotSaved;
    public static String layoutsTooManyKept;
    public static String listenerFailed;
    public static String move;
    public static String nounsBeginSmall;
    public static String noDesign;
    public static String noRecoveryFolder;
    public static String notSaved;
    public static String numbered;
    public static String paste;
    public static String pasteSeveral;
    public static String readOnly;
    public static String recoveryNotRead;
    public static String remove;
    public static String rename;
    public static String waive;
    public static String withdraw;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
