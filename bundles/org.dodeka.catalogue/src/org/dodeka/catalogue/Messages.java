package org.dodeka.catalogue;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String catalogueFile;
    public static String catalogueNotFound;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
