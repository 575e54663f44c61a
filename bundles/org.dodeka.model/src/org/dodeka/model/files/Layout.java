package org.dodeka.model.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where everything lies that belongs to a file: beside it, in the folder {@code .dodeka}.
 *
 * @param file the file itself, absolute, links resolved
 */
record Layout(Path file) {

    /** The folder beside the file. */
    static final String SIDE = ".dodeka";

    private static final String SAVING = ".saving";
    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int LONGEST_NAME = 150;
    private static final int SHORTENED_NAME = 30;

    Path folder() {
        return file.getParent();
    }

    private Path side(String folder) {
        return folder().resolve(SIDE).resolve(folder);
    }

    Path lock() {
        return side("locks").resolve(stem() + ".lock");
    }

    Path backups() {
        return side("backups");
    }

    /** A backup; 1 is the newest. */
    Path backup(int number) {
        return backups().resolve(stem() + "." + number);
    }

    /** A backup that has not got its number yet: newer than all others. */
    Path pending() {
        return backups().resolve(stem() + ".new");
    }

    List<Path> backupsAndPending() {
        return Stream.concat(Stream.of(pending()), IntStream.rangeClosed(1, Backup.MOST).mapToObj(this::backup)).toList();
    }

    Path recovery() {
        return side("recovery");
    }

    /** A temporary name: hidden, and not to be guessed, so that nobody can lay a trap there. */
    Path temporary(Path folder) {
        return folder.resolve("." + stem() + "." + UUID.randomUUID() + SAVING);
    }

    /** Matches names that {@link #temporary} gave for this file. */
    Pattern temporaryNames() {
        return Pattern.compile(Pattern.quote("." + stem() + ".") + UUID_PATTERN + Pattern.quote(SAVING));
    }

    /** Matches names that begin with the name of this file and an id, and end so. */
    Pattern namesWithId(String ending) {
        return Pattern.compile(Pattern.quote(stem() + ".") + "(" + UUID_PATTERN + ")" + Pattern.quote(ending));
    }

    /** The name of the file; shortened where it would leave no room for what is added, since file systems allow 255 bytes at most. */
    String stem() {
        String name = file.getFileName().toString();
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_NAME) {
            return name;
        }
        String digest = HexFormat.of().formatHex(Digests.sha256().digest(bytes)).substring(0, 32);
        return name.substring(0, name.offsetByCodePoints(0, SHORTENED_NAME)) + "~" + digest;
    }
}
