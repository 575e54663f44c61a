package org.dodeka.model;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String nothing;
    public static String participation;
    public static String participationOfNobody;
    public static String reading;
    public static String decimalSign;
    public static String groupSign;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
