package org.dodeka.viewpoint.tool;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String abstractType;
    public static String change;
    public static String delete;
    public static String deleteSeveral;
    public static String move;
    public static String noContainer;
    public static String noContainerView;
    public static String noElement;
    public static String noView;
    public static String notChangeable;
    public static String occupied;
    public static String tooMany;
    public static String unknownFeature;
    public static String unknownType;
    public static String withinItself;
    public static String wrongType;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
