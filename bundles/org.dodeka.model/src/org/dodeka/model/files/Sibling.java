package org.dodeka.model.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/**
 * The new content under a temporary name, in the folder of the file: only within a file system can a file be moved in one step.
 *
 * <p>Length and digest are taken while the content is written, from what the writer gave; what is read back from the file must agree.</p>
 */
final class Sibling implements Closeable {

    private final Disk disk;
    private final Path path;
    private final Failures failures;
    private final Disk.Sink sink;
    private final MessageDigest digest = Digests.sha256();
    private final Stream stream = new Stream();
    private long length;
    private NotWrittenException failed;
    private boolean open = true;

    /** Creates the file; until it has the rights of the file that it replaces, only its owner may read it. */
    Sibling(Disk disk, Path path, boolean replaces, Failures failures) throws IOException {
        this.disk = disk;
        this.path = path;
        this.failures = failures;
        sink = disk.create(path, replaces);
        AtExit.delete(path);
    }

    Path path() {
        return path;
    }

    OutputStream stream() {
        return stream;
    }

    /**
     * Brings everything to the disk and reads it back. A failure of the stream is remembered: who wrote may have swallowed it.
     *
     * @param former the file whose rights the new one gets; null if there is none
     * @return what was written
     */
    FileStamp finish(Path former) throws NotWrittenException {
        try {
            stream.drain();
            return toDisk(former);
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    private FileStamp toDisk(Path former) throws IOException {
        if (former != null) {
            disk.copyRights(former, path);
        }
        sink.force();
        release();
        Instant modified = Files.getLastModifiedTime(path).toInstant();
        FileStamp written = new FileStamp(length, modified, HexFormat.of().formatHex(digest.digest()));
        try (InputStream in = disk.read(path)) {
            if (!FileStamp.read(in, modified).equals(written)) {
                throw new NotWrittenException(NLS.bind(Messages.readBackDiffers, failures.name()));
            }
        }
        return written;
    }

    private void release() throws IOException {
        if (open) {
            open = false;
            sink.close();
        }
    }

    /** Removes the file, unless it was moved to where it belongs. If that fails, it is tried when the program ends, and by the next writer. */
    @Override
    public void close() {
        try {
            release();
        } catch (IOException unforced) {
            failed = failures.of(unforced); // nobody wants the content any more
        }
        try {
            disk.delete(path);
            AtExit.keep(path);
        } catch (IOException stays) {
            return; // see above
        }
    }

    /** Writes in chunks of {@link Failures#CHUNK}. Closing flushes, nothing more: the file is complete only when its writer says so. */
    private final class Stream extends OutputStream {

        private final byte[] buffer = new byte[Failures.CHUNK];
        private int used;

        @Override
        public void write(int b) throws IOException {
            if (used == buffer.length) {
                drain();
            }
            buffer[used++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            Objects.checkFromIndexSize(from, count, bytes.length);
            for (int done = 0; done < count;) {
                if (used == buffer.length) {
                    drain();
                }
                int n = Math.min(count - done, buffer.length - used);
                System.arraycopy(bytes, from + done, buffer, used, n);
                used += n;
                done += n;
            }
        }

        @Override
        public void flush() throws IOException {
            if (open) {
                drain();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private void drain() throws IOException {
            if (failed != null) {
                throw failed;
            }
            try {
                if (!open) {
                    throw new IOException(Messages.streamIsOver);
                }
                if (used > 0) {
                    sink.write(buffer, 0, used);
                    digest.update(buffer, 0, used);
                    length += used;
                    used = 0;
                }
            } catch (IOException e) {
                failed = failures.of(e);
                throw failed;
            }
        }
    }
}
