package org.dodeka.diagram.palette;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String containerTip;
    public static String edgeTip;
    public static String marquee;
    public static String marqueeTip;
    public static String nodeTip;
    public static String pointers;
    public static String select;
    public static String selectTip;
    public static String viewTip;

    static {
        initializeMessages("org.dodeka.diagram.palette.messages", Messages.class);
    }

    private Messages() {
    }
}
