package org.dodeka.forms.editor;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String answersTitle;
    public static String boundariesTitle;
    public static String disciplinesTitle;
    public static String forcesTitle;
    public static String messageTitle;
    public static String noSource;
    public static String notAFile;
    public static String notShown;
    public static String opening;
    public static String overviewTitle;
    public static String pageFailed;
    public static String peopleTitle;
    public static String reading;
    public static String redo;
    public static String redoWhat;
    public static String refreshing;
    public static String revert;
    public static String sourceReading;
    public static String sourceTitle;
    public static String spacesTitle;
    public static String undo;
    public static String undoTyping;
    public static String undoWhat;
    public static String valueTitle;

    static {
        initializeMessages("org.dodeka.forms.editor.messages", Messages.class);
    }

    private Messages() {
    }
}
