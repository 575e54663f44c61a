package org.dodeka.diagram.part;

import org.eclipse.osgi.util.NLS;

/** Texts of figures. */
final class Messages extends NLS {

    public static String nothingToShow;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
