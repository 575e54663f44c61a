package org.dodeka.workbench.start;

import java.nio.file.Path;
import java.util.Locale;

/** Where each system wants programs to keep what belongs to a user. */
final class UserFolders {

    private UserFolders() {
    }

    static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /** The folder of our settings; the property {@code dodeka.settings} names another. */
    static Path settings() {
        String other = System.getProperty("dodeka.settings");
        if (other != null) {
            return Path.of(other);
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home().resolve("Library/Application Support/Dodeka");
        }
        if (system.startsWith("windows")) {
            return of("APPDATA", home().resolve("AppData/Roaming")).resolve("Dodeka");
        }
        return of("XDG_CONFIG_HOME", home().resolve(".config")).resolve("dodeka");
    }

    private static Path of(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
