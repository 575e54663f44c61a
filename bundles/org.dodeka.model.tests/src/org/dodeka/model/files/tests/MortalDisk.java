package org.dodeka.model.files.tests;

import java.nio.file.Path;

/** A disk of a process that ends before one of its steps: nothing that it does afterwards has any effect, not even tidying up. */
class MortalDisk extends WatchedDisk {

    private int left = Integer.MAX_VALUE;

    /** The end of the process, which nothing catches. */
    static final class End extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** The process ends after so many more steps. */
    void endAfter(int steps) {
        left = steps;
    }

    /** How many steps there were since {@link #endAfter}. */
    int stepsSince(int start) {
        return start - left;
    }

    /** Another process takes over. */
    void revive() {
        left = Integer.MAX_VALUE;
    }

    @Override
    void step(String name, Path path) {
        if (left <= 0) {
            throw new End();
        }
        left--;
    }

    @Override
    public void forceFolder(Path folder) {
        step("force folder", folder);
        super.forceFolder(folder);
    }
}
