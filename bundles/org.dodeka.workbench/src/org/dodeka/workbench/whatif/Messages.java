package org.dodeka.workbench.whatif;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String appear;
    public static String between;
    public static String choose;
    public static String emptyFeature;
    public static String emptyRole;
    public static String gaps;
    public static String head;
    public static String noDesign;
    public static String noneAppears;
    public static String noneVanishes;
    public static String noPeople;
    public static String noRole;
    public static String oneAppears;
    public static String oneVanishes;
    public static String people;
    public static String roleIn;
    public static String roles;
    public static String rolesAndMore;
    public static String sameFindings;
    public static String search;
    public static String severalAppear;
    public static String severalVanish;
    public static String vanish;
    public static String working;
    public static String workingOn;

    static {
        initializeMessages("org.dodeka.workbench.whatif.messages", Messages.class);
    }

    private Messages() {
    }
}
