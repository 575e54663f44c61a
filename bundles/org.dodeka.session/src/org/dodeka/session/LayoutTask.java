package org.dodeka.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.dodeka.model.files.Backups;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.LayoutReading;
import org.eclipse.osgi.util.NLS;

/**
 * Layouts on their way to their file. What goes wrong is no reason for the design not to be saved: it is kept to be told. Whatever is replaced and
 * was not understood is kept beside, and what a newer version wrote is not replaced.
 */
final class LayoutTask {

    private static final int MOST_KEPT = 100;

    private final Path file;
    private final byte[] content;
    private final boolean somethingKnown;
    private final FileStamp known;
    private final WriteOptions options;
    private FileStamp written;
    private String trouble;
    private Throwable cause;

    /**
     * @param content what to write; null if the file is to be left alone
     * @param somethingKnown whether the content is worth a file that is not there yet
     * @param known what the file was like when it was read or written last; null if it may be like anything
     */
    LayoutTask(Path file, byte[] content, boolean somethingKnown, FileStamp known, WriteOptions options) {
        this.file = file;
        this.content = content;
        this.somethingKnown = somethingKnown;
        this.known = known;
        this.options = options;
    }

    /** Writes the file if it holds something else. */
    synchronized void write() {
        written = known;
        if (content == null) {
            return;
        }
        try {
            FileStamp before = FileStamp.of(file);
            if (before.equals(FileStamp.ABSENT)) {
                if (somethingKnown) {
                    written = DurableFile.write(file, options.expecting(before), out -> out.write(content));
                }
            } else {
                replace(before, Files.readAllBytes(file));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError failed) {
            trouble = NLS.bind(Messages.layoutsNotSaved, file, failed.getMessage() == null ? failed : failed.getMessage());
            cause = failed;
        }
    }

    private void replace(FileStamp before, byte[] former) throws IOException {
        if (Arrays.equals(withoutReturns(former), content)) {
            written = before;
            return;
        }
        boolean changedMeanwhile = known != null && !known.hasContentOf(before);
        if (changedMeanwhile && !somethingKnown) {
            return; // somebody else knows more
        }
        LayoutReading reading = LayoutFile.read(new ByteArrayInputStream(former));
        if (reading.newer()) {
            trouble = NLS.bind(Messages.layoutsNewer, file, reading.problems().getFirst().message());
            return;
        }
        if (reading.isIncomplete()) {
            trouble = NLS.bind(Messages.layoutsKept, file, keep(former));
        } else if (changedMeanwhile) {
            trouble = NLS.bind(Messages.layoutsChangedMeanwhile, file);
        }
        written = DurableFile.write(file, options.expecting(before), out -> out.write(content));
    }

    /** Line ends as other systems have them make no difference. */
    private static byte[] withoutReturns(byte[] text) {
        byte[] kept = new byte[text.length];
        int length = 0;
        for (byte b : text) {
            if (b != '\r') {
                kept[length++] = b;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private Path keep(byte[] broken) throws IOException {
        for (int number = 1; number <= MOST_KEPT; number++) {
            Path kept = file.resolveSibling(file.getFileName() + ".broken" + (number == 1 ? "" : "-" + number));
            if (!Files.exists(kept)) {
                DurableFile.write(kept, options.with(Backups.NONE).expecting(FileStamp.ABSENT), out -> out.write(broken));
                return kept;
            }
            if (Files.isRegularFile(kept) && Arrays.equals(Files.readAllBytes(kept), broken)) {
                return kept;
            }
        }
        throw new IOException(NLS.bind(Messages.layoutsTooManyKept, file.getFileName() + ".broken"));
    }

    Path file() {
        return file;
    }

    /** What the file is like now, as far as it is known. */
    synchronized FileStamp stamp() {
        return written;
    }

    /** Tells what went wrong, if anything; once. */
    synchronized void tell(Reporter reporter) {
        if (trouble != null) {
            reporter.report(trouble, cause);
            trouble = null;
        }
    }
}
