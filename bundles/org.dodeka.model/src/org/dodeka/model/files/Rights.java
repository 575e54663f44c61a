package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a file, where the file system knows the permissions of POSIX. Elsewhere a file inherits them from its folder. */
final class Rights {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    private Rights() {
    }

    static boolean areKnownTo(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether a file is meant to stay as it is. The administrator may write everything, so what counts for him is that nobody else may. */
    static boolean forbidWriting(Path file) throws IOException {
        return !Files.isWritable(file) || areKnownTo(file) && !intersects(Files.getPosixFilePermissions(file), WRITE);
    }

    private static boolean intersects(Set<PosixFilePermission> some, Set<PosixFilePermission> others) {
        return some.stream().anyMatch(others::contains);
    }

    /**
     * Gives a file the rights of another one. Only the administrator can give a file away, and others can choose among their own groups only. If
     * the group cannot be kept, the permissions that were meant for it are not given to another one.
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributes former = view(from).readAttributes();
        PosixFileAttributeView view = view(to);
        PosixFileAttributes fresh = view.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(former.permissions());
        if (!former.group().equals(fresh.group()) && !succeeds(() -> view.setGroup(former.group()))) {
            permissions.removeAll(EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE));
        }
        if (!former.owner().equals(fresh.owner())) {
            succeeds(() -> view.setOwner(former.owner()));
        }
        view.setPermissions(permissions);
    }

    /** Lets the group write what is ours if it may write in the folder around, and is the same: otherwise a team could not share files. */
    static void shareAsAround(Path ours) throws IOException {
        PosixFileAttributes around = view(ours.getParent()).readAttributes();
        PosixFileAttributeView view = view(ours);
        PosixFileAttributes fresh = view.readAttributes();
        if (around.group().equals(fresh.group()) && around.permissions().contains(PosixFilePermission.GROUP_WRITE)) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(fresh.permissions());
            permissions.add(PosixFilePermission.GROUP_WRITE);
            view.setPermissions(permissions);
        }
    }

    private static PosixFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static boolean succeeds(Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }
}
