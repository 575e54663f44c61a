package org.dodeka.diagram.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String copyImage;
    public static String exportTitle;
    public static String exported;
    public static String exporting;
    public static String notExported;
    public static String png;
    public static String pngDouble;
    public static String pngFiles;
    public static String print;
    public static String printJob;
    public static String replace;
    public static String svg;
    public static String svgFiles;

    static {
        initializeMessages("org.dodeka.diagram.export.messages", Messages.class);
    }

    private Messages() {
    }
}
