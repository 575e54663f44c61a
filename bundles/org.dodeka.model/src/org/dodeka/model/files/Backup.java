package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A former content of a file.
 *
 * @param path    where it is, in {@code .dodeka/backups} beside the file
 * @param written when this content was written
 */
public record Backup(Path path, Instant written) {

    /** So many former contents of a file are kept unless {@link WriteOptions#keeping} says otherwise. */
    public static final int KEPT = 3;

    /** No more former contents of a file can be kept. */
    public static final int MOST = 20;

    /**
     * The backups of a file.
     *
     * @param file the file, which need not exist any more, or a link to it
     * @return its backups, newest first; ordinary files only, for anything else was not put there by us
     */
    public static List<Backup> of(Path file) {
        List<Backup> found = new ArrayList<>();
        try {
            Layout layout = new Layout(Target.resolve(file));
            for (Path path : layout.backupsAndPending()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(new Backup(path, Files.getLastModifiedTime(path).toInstant()));
                }
            }
        } catch (IOException unreachable) {
            return List.copyOf(found); // where the folder cannot be reached, there are no backups to be had
        }
        return List.copyOf(found);
    }
}
