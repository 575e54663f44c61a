package org.dodeka.workbench.preferences;

import java.nio.file.Path;
import java.util.Optional;

import org.dodeka.model.files.Backup;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What people set for their workspace, other than the rules; the preferences of the node {@code org.dodeka.workbench}. */
public final class DesignPreferences {

    /** The preference node. */
    public static final String NODE = "org.dodeka.workbench";

    /** The key of the folder with own templates. */
    public static final String TEMPLATES = "templatesFolder";

    /** The key of the number of backups. */
    public static final String BACKUPS = "backups";

    private DesignPreferences() {
    }

    /** The folder with own templates, if there is one. */
    public static Optional<Path> templates() {
        return Optional.of(node().get(TEMPLATES, "")).filter(folder -> !folder.isBlank()).map(Path::of);
    }

    /** How many former versions of a design are kept, from 1 to {@link Backup#MOST}. */
    public static int backups() {
        return Math.clamp(node().getInt(BACKUPS, Backup.KEPT), 1, Backup.MOST);
    }

    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
