package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * The file that is to be written, once links are followed: what a link leads to is replaced, and the link stays.
 *
 * @param file where it really is; need not exist
 * @param name how the person calls it
 */
record Target(Path file, String name) {

    /** As many links in a row as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** Finds the file. Its folder must exist; it need not. */
    static Target of(Path given, String name) throws NotWrittenException {
        try {
            if (Files.isDirectory(given)) {
                throw new NotWrittenException(NLS.bind(Messages.folderGiven, name));
            }
            return new Target(resolve(given), name);
        } catch (NotWrittenException known) {
            throw known;
        } catch (NoSuchFileException missing) {
            throw new NotWrittenException(NLS.bind(Messages.folderMissing, name), missing);
        } catch (LinkLoop loop) {
            throw new NotWrittenException(NLS.bind(Messages.linkLoop, name), loop);
        } catch (IOException unreachable) {
            throw new NotWrittenException(NLS.bind(Messages.notWritten, name, Failures.reason(unreachable)), unreachable);
        }
    }

    /**
     * Follows links: those of the file one by one, because the last may lead to a file that does not exist yet, and those of its folder at once.
     *
     * @throws NoSuchFileException if the folder does not exist
     */
    static Path resolve(Path given) throws IOException {
        Path path = given.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new LinkLoop(given);
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        if (path.getParent() == null || path.getFileName() == null) {
            throw new NoSuchFileException(given.toString());
        }
        Path folder = path.getParent().toRealPath();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path file = folder.resolve(path.getFileName());
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath() : file; // the latter in the letters that the disk uses
    }

    private static final class LinkLoop extends IOException {

        private static final long serialVersionUID = 1L;

        LinkLoop(Path link) {
            super(link.toString());
        }
    }

    /** Refuses what a person would not want to be replaced, although moving another file over it might succeed. */
    void check() throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotWrittenException(NLS.bind(Messages.noOrdinaryFile, name));
            }
            if (Rights.forbidWriting(file)) {
                throw new NotWrittenException(NLS.bind(Messages.fileReadOnly, name));
            }
        }
        if (!Files.isWritable(file.getParent())) {
            throw new NotWrittenException(NLS.bind(Messages.folderReadOnly, name, file.getParent()));
        }
    }
}
