package org.dodeka.viewpoint;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String noSuchFile;
    public static String unreadableFile;
    public static String noServices;
    public static String unknownClass;
    public static String abstractClass;
    public static String unknownFeature;
    public static String unknownFeatureOf;
    public static String noContainment;
    public static String severalElements;
    public static String wrongReceiver;

    static {
        NLS.initializeMessages("org.dodeka.viewpoint.messages", Messages.class);
    }

    private Messages() {
    }
}
