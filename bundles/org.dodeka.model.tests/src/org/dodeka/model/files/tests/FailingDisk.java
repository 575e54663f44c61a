package org.dodeka.model.files.tests;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which one step fails, or all from it on. */
class FailingDisk extends WatchedDisk {

    private final int failing;
    private final boolean forGood;
    private int steps;
    private String failed;
    private boolean full;

    /** The step of this number fails, counted from 0. */
    FailingDisk(int failing, boolean forGood) {
        this.failing = failing;
        this.forGood = forGood;
    }

    /** A disk that only counts. */
    static FailingDisk counting() {
        return new FailingDisk(Integer.MAX_VALUE, false);
    }

    /** The reason is that no room is left; it is there again as soon as something is deleted. */
    FailingDisk byBeingFull() {
        full = true;
        return this;
    }

    int steps() {
        return steps;
    }

    /** The step that failed first; null if none did. */
    String failed() {
        return failed;
    }

    @Override
    void step(String name, Path path) throws IOException {
        int step = steps++;
        if (step == failing || forGood && step > failing) {
            failed = failed == null ? name : failed;
            throw new IOException("step " + step + " fails: " + name);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        super.delete(path);
        full = full && failed == null;
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        return full ? 100 : super.usableSpace(folder);
    }
}
