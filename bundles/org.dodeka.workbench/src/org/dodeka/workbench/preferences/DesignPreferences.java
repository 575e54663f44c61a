package org.dodeka.workbench.preferences;

/**
 * What people set for their workspace, other than the rules: preferences of the node {@code org.dodeka.workbench}. The wizards read the folder of
 * templates, and the sessions that {@code OpenDesigns} makes the number of backups.
 */
final class DesignPreferences {

    /** The preference node. */
    static final String NODE = "org.dodeka.workbench";

    /** The key of the folder with own templates. */
    static final String TEMPLATES = "templatesFolder";

    /** The key of the number of backups. */
    static final String BACKUPS = "backups";

    private DesignPreferences() {
    }
}
