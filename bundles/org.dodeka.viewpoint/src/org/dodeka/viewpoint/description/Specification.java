package org.dodeka.viewpoint.description;

import java.util.List;

/**
 * What was read of an {@code .odesign} file.
 *
 * @param group the content; without viewpoints if the file could not be read, never null
 * @param problems what was wrong or is not supported, in the order of the file
 */
public record Specification(Group group, List<SpecificationProblem> problems) {

    public Specification {
        problems = List.copyOf(problems);
    }

    /** Whether something does not work as it is written. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == SpecificationProblem.Severity.ERROR);
    }
}
