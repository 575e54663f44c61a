package org.dodeka.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a file was like at some time, to notice that somebody else has changed it since. Take it <em>before</em> the file is read: a change between
 * the two is then noticed too, instead of being lost.
 *
 * @param size     bytes; -1 if there was no file
 * @param modified when it was changed last, as the file system says
 * @param digest   SHA-256 of the content in hexadecimal digits; empty if there was no file
 */
public record FileStamp(long size, Instant modified, String digest) {

    /** There was no file. */
    public static final FileStamp ABSENT = new FileStamp(-1, Instant.EPOCH, "");

    private static final int BUFFER = 1 << 16;

    /**
     * Looks at a file; reads it whole.
     *
     * @param file the file, or a link to it
     * @return its stamp; {@link #ABSENT} if it does not exist
     * @throws IOException if it cannot be read
     */
    public static FileStamp of(Path file) throws IOException {
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, modified);
            }
        } catch (NoSuchFileException absent) {
            return ABSENT;
        }
    }

    static FileStamp read(InputStream in, Instant modified) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            size += n;
        }
        return new FileStamp(size, modified, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether both stand for the same content, whenever it was written. */
    public boolean hasContentOf(FileStamp other) {
        return size == other.size && digest.equals(other.digest);
    }

    /**
     * Whether a file still has this content. That it was written anew with the same content, as version control does, is no change.
     *
     * @param file the file, or a link to it
     * @throws IOException if it cannot be read
     */
    public boolean matches(Path file) throws IOException {
        return (size < 0 || !Files.exists(file) || Files.size(file) == size) && hasContentOf(of(file));
    }

    /**
     * Whether size and time of a file are still the same: a cheap question to ask often. A yes is no proof, and a no need not be a change of
     * content; {@link #matches} knows.
     *
     * @param file the file, or a link to it
     * @throws IOException if it cannot be looked at
     */
    public boolean looksUnchanged(Path file) throws IOException {
        try {
            return Files.size(file) == size && Files.getLastModifiedTime(file).toInstant().equals(modified);
        } catch (NoSuchFileException absent) {
            return size < 0;
        }
    }
}
