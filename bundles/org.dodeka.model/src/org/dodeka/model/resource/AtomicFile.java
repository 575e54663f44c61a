package org.dodeka.model.resource;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;

/** Replaces a file as a whole or not at all: sibling file, forced to the disk, moved. */
final class AtomicFile {

    /** Writes the content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /**
     * Writes a file.
     *
     * @throws DesignSaveException if that fails; the former file is untouched then, and nothing is left beside it
     */
    static void write(Path file, Content content) throws DesignSaveException {
        Path sibling = null;
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new DesignSaveException(NLS.bind(Messages.isDirectory, file));
            }
            sibling = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".saving");
            try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, sibling);
            move(sibling, target);
        } catch (DesignSaveException known) {
            throw known;
        } catch (IOException failed) {
            throw new DesignSaveException(NLS.bind(Messages.notSaved, file, reason(failed)), failed);
        } finally {
            discard(sibling);
        }
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName() + (failed.getMessage() == null ? "" : " " + failed.getMessage());
    }

    /** The design keeps who may read it. */
    private static void keepPermissions(Path target, Path sibling) throws IOException {
        if (Files.exists(target) && Files.getFileStore(sibling).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what a failure left; after a success nothing is there any more. */
    private static void discard(Path sibling) throws DesignSaveException {
        try {
            if (sibling != null) {
                Files.deleteIfExists(sibling);
            }
        } catch (IOException leftOver) {
            throw new DesignSaveException(NLS.bind(Messages.leftOver, sibling), leftOver);
        }
    }
}
