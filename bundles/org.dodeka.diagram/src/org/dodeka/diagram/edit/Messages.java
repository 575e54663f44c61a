package org.dodeka.diagram.edit;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String bend;
    public static String cannotConnect;
    public static String cannotCreateHere;
    public static String cannotCreateInDiagram;
    public static String cannotEnd;
    public static String cannotStart;
    public static String cannotUse;
    public static String drop;
    public static String moveOne;
    public static String moveSeveral;
    public static String notLikeMask;
    public static String readOnly;
    public static String reconnect;
    public static String rename;
    public static String resizeOne;
    public static String resizeSeveral;

    static {
        initializeMessages("org.dodeka.diagram.edit.messages", Messages.class);
    }

    private Messages() {
    }
}
