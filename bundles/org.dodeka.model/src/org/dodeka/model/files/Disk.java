package org.dodeka.model.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What writing a file durably asks of the machine, step by step. There is one reason to implement this: tests that let a step fail, or that stop
 * between two steps. Every change that this package makes to a file system is one call of a method of this interface.
 */
public interface Disk {

    /** The disks of this machine. */
    Disk REAL = new RealDisk();

    /** A new file that is being written. */
    interface Sink extends Closeable {

        /** Writes some bytes. */
        void write(byte[] bytes, int from, int length) throws IOException;

        /** Returns when content and attributes are on the disk rather than in the memory of the system. */
        void force() throws IOException;
    }

    /**
     * Creates a file that must not exist yet, links included.
     *
     * @param file         its name
     * @param forOwnerOnly whether nobody but its owner may read it, where the file system knows of that
     */
    Sink create(Path file, boolean forOwnerOnly) throws IOException;

    /** Opens a file for reading. */
    InputStream read(Path file) throws IOException;

    /** Gives a file the permissions, the group and the owner of another one, as far as that is possible without letting in anybody new. */
    void copyRights(Path from, Path to) throws IOException;

    /** Gives a file the time of last change of another one. */
    void copyTime(Path from, Path to) throws IOException;

    /** Gives a file a second name in the same file system. */
    void link(Path file, Path second) throws IOException;

    /**
     * Moves a file to another name, replacing what was there, in one step that happens wholly or not at all.
     *
     * @throws AtomicMoveNotSupportedException if the file system has no such step; nothing has happened then
     */
    void move(Path from, Path to) throws IOException;

    /** Moves a file to another name where the file system needs several steps for it: for a moment there may be no file of that name. */
    void moveInSteps(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder that may be missing. */
    void delete(Path path) throws IOException;

    /** Creates a folder in which those may write who may write in the one around it. No error if it is there. */
    void createFolder(Path folder) throws IOException;

    /** Returns when the names in a folder are on the disk, where the platform can do that. */
    void forceFolder(Path folder);

    /** Opens a lock file, which comes into being if it is missing; a link is refused. */
    FileChannel openLock(Path file) throws IOException;

    /** Tries to lock an open lock file; null if another process has locked it. */
    FileLock tryLock(FileChannel channel) throws IOException;

    /** How many bytes can still be written in a folder. */
    long usableSpace(Path folder) throws IOException;

    /** A clock for waiting, as {@link System#nanoTime()}. */
    long nanoTime();

    /** Lets time pass. */
    void pause(Duration time) throws InterruptedException;
}
