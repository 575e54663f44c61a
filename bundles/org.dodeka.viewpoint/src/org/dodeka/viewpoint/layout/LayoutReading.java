package org.dodeka.viewpoint.layout;

import java.util.List;

/**
 * What came of reading a file of layouts.
 *
 * @param layouts what was understood; nobody else has it
 * @param problems what was not, in the order of the lines; a long list ends with how many there are more
 * @param newer whether a newer version wrote the file: it must not be overwritten, for it may hold what this version does not know
 */
public record LayoutReading(Layouts layouts, List<LayoutProblem> problems, boolean newer) {

    public LayoutReading {
        problems = List.copyOf(problems);
    }

    /** Whether something of the file would be lost if it was overwritten by what was read. */
    public boolean isIncomplete() {
        return newer || !problems.isEmpty();
    }
}
