package org.dodeka.workbench.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String copy;
    public static String cut;
    public static String delete;
    public static String diagrams;
    public static String dropped;
    public static String droppedOne;
    public static String duplicate;
    public static String duplicateLabel;
    public static String elementDescription;
    public static String moveLayouts;
    public static String moveSeveral;
    public static String moveTo;
    public static String newElement;
    public static String newElementMenu;
    public static String newMenu;
    public static String noDesign;
    public static String noFile;
    public static String notCopied;
    public static String open;
    public static String paste;
    public static String pasteElements;
    public static String range;
    public static String rangeNumbers;
    public static String reading;
    public static String readingJob;
    public static String redo;
    public static String redoWhat;
    public static String rename;
    public static String renameField;
    public static String searchHint;
    public static String several;
    public static String subspace;
    public static String undo;
    public static String undoWhat;
    public static String used;
    public static String usedNowhere;
    public static String usedOnce;
    public static String usedIn;
    public static String usedWithin;
    public static String usesHint;
    public static String whereUsed;
    public static String withErrors;
    public static String withWarnings;

    static {
        initializeMessages("org.dodeka.workbench.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
