package org.dodeka.viewpoint.layout;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String conflict;
    public static String fileTooLong;
    public static String lineTooLong;
    public static String lineTooShort;
    public static String moreProblems;
    public static String newerFormat;
    public static String noHeader;
    public static String notANumber;
    public static String notAPoint;
    public static String notUtf8;
    public static String outOfRange;
    public static String twice;
    public static String unknownWord;
    public static String unreadable;
    public static String wrongEscape;
    public static String wrongPoints;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
