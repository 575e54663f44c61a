package org.dodeka.workbench.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The workspaces that were open before, and whether to ask at the start. They are kept in the settings of the user, not in the installation, so that they outlive it and a
 * read-only installation can be shared.
 */
public final class RecentWorkspaces {

    private static final int KEPT = 8;
    private static final String ASK = "ask";
    private static final String RECENT = "recent.";

    private final Path file;
    private final Path standard;
    private final List<Path> recent = new ArrayList<>();
    private boolean asked;

    private RecentWorkspaces(Path file, Path standard) {
        this.file = file;
        this.standard = standard;
    }

    /** Those of the user; settings that cannot be read count as none. */
    public static RecentWorkspaces ofUser() {
        return read(UserFolders.settings().resolve("workspaces.properties"), UserFolders.home().resolve("Dodeka"));
    }

    /**
     * Reads settings.
     *
     * @param file where they are kept; need not exist
     * @param standard the workspace of somebody who never chose one
     * @return what they say; nothing if they cannot be read
     */
    public static RecentWorkspaces read(Path file, Path standard) {
        RecentWorkspaces workspaces = new RecentWorkspaces(file, standard);
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            return workspaces;
        }
        workspaces.asked = Boolean.parseBoolean(settings.getProperty(ASK));
        for (int i = 0; i < KEPT && settings.containsKey(RECENT + i); i++) {
            try {
                workspaces.recent.add(Path.of(settings.getProperty(RECENT + i)));
            } catch (InvalidPathException damaged) {
                continue; // one that is no path on this system is forgotten
            }
        }
        return workspaces;
    }

    /** The workspace to open when nobody says otherwise. */
    public Path preferred() {
        return recent.isEmpty() ? standard : recent.getFirst();
    }

    /** All that can be offered, the preferred one first. */
    public List<Path> offered() {
        List<Path> offered = new ArrayList<>(recent);
        if (!offered.contains(standard)) {
            offered.add(standard);
        }
        return offered;
    }

    /** Does the user want to be asked at each start? */
    public boolean asked() {
        return asked;
    }

    /**
     * Remembers what was chosen.
     *
     * @param workspace the folder; the next start prefers it
     * @param askAgain whether to ask at the next start too
     * @throws IOException if the settings cannot be written; the choice holds for this run all the same
     */
    public void choose(Path workspace, boolean askAgain) throws IOException {
        recent.remove(workspace);
        recent.addFirst(workspace);
        asked = askAgain;
        Properties settings = new Properties();
        settings.setProperty(ASK, Boolean.toString(asked));
        for (int i = 0; i < Math.min(KEPT, recent.size()); i++) {
            settings.setProperty(RECENT + i, recent.get(i).toString());
        }
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "workspaces", ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            settings.store(writer, null);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
