package org.dodeka.diagram.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String notADiagram;
    public static String notOpened;
    public static String opening;
    public static String title;
    public static String unknownDiagram;

    static {
        initializeMessages("org.dodeka.diagram.editor.messages", Messages.class);
    }

    private Messages() {
    }
}
