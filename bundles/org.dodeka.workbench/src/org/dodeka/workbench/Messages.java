package org.dodeka.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String about;
    public static String appearance;
    public static String asTheDesktop;
    public static String close;
    public static String closeAll;
    public static String copy;
    public static String cut;
    public static String dark;
    public static String delete;
    public static String designs;
    public static String dynamicHelp;
    public static String editMenu;
    public static String examplesFailed;
    public static String examplesProject;
    public static String exit;
    public static String exportDesign;
    public static String fileMenu;
    public static String find;
    public static String helpContents;
    public static String helpMenu;
    public static String helpSearch;
    public static String importDesign;
    public static String light;
    public static String makingExamples;
    public static String maximize;
    public static String newMenu;
    public static String newWindow;
    public static String notOpened;
    public static String openFile;
    public static String openFileTitle;
    public static String paste;
    public static String preferences;
    public static String print;
    public static String redo;
    public static String refresh;
    public static String rename;
    public static String resetLayout;
    public static String restart;
    public static String revert;
    public static String save;
    public static String saveAll;
    public static String saveAs;
    public static String selectAll;
    public static String switchWorkspace;
    public static String title;
    public static String undo;
    public static String viewMenu;
    public static String windowMenu;

    static {
        initializeMessages("org.dodeka.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
