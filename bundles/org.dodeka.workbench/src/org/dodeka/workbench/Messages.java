package org.dodeka.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String editMenu;
    public static String examplesFailed;
    public static String examplesProject;
    public static String fileMenu;
    public static String helpMenu;
    public static String makingExamples;
    public static String notOpened;
    public static String title;
    public static String windowMenu;

    static {
        initializeMessages("org.dodeka.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
