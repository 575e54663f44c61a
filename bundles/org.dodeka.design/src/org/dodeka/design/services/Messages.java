package org.dodeka.design.services;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String participationName;
    public static String landscapeTitle;
    public static String kindAndStage;
    public static String goalHorizon;
    public static String groupFigures;
    public static String personHours;
    public static String broker;
    public static String participationTitle;
    public static String roleUntil;
    public static String successor;
    public static String absentTitle;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
