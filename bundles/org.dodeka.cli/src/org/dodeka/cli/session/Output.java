package org.dodeka.cli.session;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.model.files.Check;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.eclipse.osgi.util.NLS;

/**
 * Where the result of a command goes: to the standard output, or to a file that comes into being, or is replaced, only when the output is complete.
 * A file that is replaced has its former content kept as a backup.
 */
public final class Output implements AutoCloseable {

    private final OutputStream stream;
    private final DurableFile file;

    private Output(OutputStream stream, DurableFile file) {
        this.stream = stream;
        this.file = file;
    }

    /**
     * Opens an output.
     *
     * @param session the session
     * @param name the name of the file; null for the standard output
     * @param inputs files that must not be overwritten
     */
    public static Output open(Session session, String name, List<Path> inputs) {
        if (name == null) {
            return new Output(session.out(), null);
        }
        Path target = session.resolve(name);
        if (Files.isDirectory(target)) {
            throw Refusal.usage(NLS.bind(Messages.outputIsFolder, name));
        }
        try {
            for (Path input : inputs) {
                if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                    throw Refusal.usage(NLS.bind(Messages.outputIsInput, name));
                }
            }
            DurableFile file = DurableFile.begin(target, WriteOptions.USUAL.named(name));
            return new Output(new Refusing(file.stream()), file);
        } catch (NotWrittenException e) {
            throw Refusal.failed(e.getMessage());
        } catch (IOException e) {
            throw Refusal.failed(NLS.bind(Messages.notWritten, name, Session.reason(e)));
        }
    }

    /** Where to write. If the disk fails, this throws a {@link Refusal}, which nothing on the way swallows. */
    public OutputStream stream() {
        return stream;
    }

    /** Whether it is a file. */
    public boolean isFile() {
        return file != null;
    }

    /** Makes the file the new one. */
    public void complete() throws IOException {
        complete(Check.NONE);
    }

    /**
     * Makes the file the new one, if it passes a check.
     *
     * @param check looks at the complete file before it takes the place of the former one; not called for the standard output
     * @throws IOException if the check throws it; the former file is untouched then
     */
    public void complete(Check check) throws IOException {
        stream.flush();
        if (isFile()) {
            try {
                file.commit(check);
            } catch (NotWrittenException e) {
                throw Refusal.failed(e.getMessage());
            }
        }
    }

    /** Leaves nothing behind of an output that is not complete. */
    @Override
    public void close() {
        if (isFile()) {
            file.close();
        }
    }

    /** Print streams keep an IOException to themselves, and the command would go on for nothing. */
    private static final class Refusing extends FilterOutputStream {

        Refusing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            attempt(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            attempt(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(out::flush);
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private interface Step {
            void run() throws IOException;
        }

        private static void attempt(Step step) throws IOException {
            try {
                step.run();
            } catch (NotWrittenException e) {
                throw Refusal.failed(e.getMessage());
            }
        }
    }
}
