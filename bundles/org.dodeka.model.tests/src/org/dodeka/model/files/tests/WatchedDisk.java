package org.dodeka.model.files.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.time.Duration;

import org.dodeka.model.files.Disk;

/** A real disk of which each step is announced before it happens; time is that of the test. */
class WatchedDisk implements Disk {

    private final Disk real = Disk.REAL;
    private boolean links = true;
    private boolean atomicMoves = true;
    private long nanoTime;

    /** A step is about to happen. To write some bytes takes two steps, half of the bytes each. */
    void step(String name, Path path) throws IOException {
        // for subclasses
    }

    /** From now on, the file system has no second names for files. */
    final WatchedDisk withoutLinks() {
        links = false;
        return this;
    }

    /** From now on, the file system moves in steps only. */
    final WatchedDisk withoutAtomicMoves() {
        atomicMoves = false;
        return this;
    }

    @Override
    public Sink create(Path file, boolean forOwnerOnly) throws IOException {
        step("create", file);
        Sink sink = real.create(file, forOwnerOnly);
        return new Sink() {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int half = length / 2;
                step("write half", file);
                sink.write(bytes, from, half);
                step("write rest", file);
                sink.write(bytes, from + half, length - half);
            }

            @Override
            public void force() throws IOException {
                step("force", file);
                sink.force();
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    @Override
    public InputStream read(Path file) throws IOException {
        step("read", file);
        return real.read(file);
    }

    @Override
    public void copyRights(Path from, Path to) throws IOException {
        step("copy rights", to);
        real.copyRights(from, to);
    }

    @Override
    public void copyTime(Path from, Path to) throws IOException {
        step("copy time", to);
        real.copyTime(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        step("link", second);
        if (!links) {
            throw new UnsupportedOperationException();
        }
        real.link(file, second);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", to);
        if (!atomicMoves) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "test");
        }
        real.move(from, to);
    }

    @Override
    public void moveInSteps(Path from, Path to) throws IOException {
        step("move, delete", to);
        real.delete(to);
        step("move, name", to);
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", path);
        real.delete(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step("create folder", folder);
        real.createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) {
        real.forceFolder(folder);
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        step("open lock", file);
        return real.openLock(file);
    }

    @Override
    public FileLock tryLock(FileChannel channel) throws IOException {
        return real.tryLock(channel);
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        return real.usableSpace(folder);
    }

    @Override
    public long nanoTime() {
        return nanoTime;
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        nanoTime += time.toNanos();
    }
}
