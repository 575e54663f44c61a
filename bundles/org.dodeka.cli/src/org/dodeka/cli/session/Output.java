package org.dodeka.cli.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Where the result of a command goes: to the standard output, or to a file that comes into being, or is replaced, only when
 * the output is complete.
 */
public final class Output implements AutoCloseable {

    private final OutputStream stream;
    private final String name;
    private final Path target;
    private final Path part;

    private Output(OutputStream stream, String name, Path target, Path part) {
        this.stream = stream;
        this.name = name;
        this.target = target;
        this.part = part;
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
            return new Output(session.out(), null, null, null);
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
            target = Files.isSymbolicLink(target) ? target.toRealPath() : target;
            Path part = target.resolveSibling("." + target.getFileName() + "." + java.util.UUID.randomUUID() + ".part");
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part, java.nio.file.StandardOpenOption.CREATE_NEW));
            part.toFile().deleteOnExit(); // if the process is interrupted
            return new Output(stream, name, target, part);
        } catch (IOException e) {
            throw notWritten(name, e);
        }
    }

    /** Where to write. */
    public OutputStream stream() {
        return stream;
    }

    /** Whether it is a file. */
    public boolean isFile() {
        return target != null;
    }

    /** Makes the file the new one. */
    public void complete() {
        try {
            stream.flush();
            if (isFile()) {
                stream.close();
                try {
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } catch (AtomicMoveNotSupportedException notHere) {
                    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw notWritten(name, e);
        }
    }

    /** Leaves nothing behind of an output that is not complete. */
    @Override
    public void close() throws IOException {
        if (isFile()) {
            stream.close();
            Files.deleteIfExists(part);
        }
    }

    private static Refusal notWritten(String name, IOException e) {
        return Refusal.failed(NLS.bind(Messages.notWritten, name, Session.reason(e)));
    }
}
