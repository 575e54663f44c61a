package org.dodeka.forms.editor.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.files.Backup;
import org.dodeka.model.resource.DesignBackups;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.model.resource.LoadProblem.Severity;

/**
 * Why a design cannot be opened, and what can be opened instead.
 *
 * @param file the file
 * @param isThere whether there is such a file
 * @param problems what is wrong; at least one
 * @param backup the newest backup that can be opened, if there is one
 */
public record BrokenDesign(Path file, boolean isThere, List<LoadProblem> problems, Optional<Backup> backup) {

    /** Looks into a failure; opens backups, so it is not for the thread of the display. */
    public static BrokenDesign of(Path file, IOException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        List<LoadProblem> problems = failure instanceof DesignLoadException known ? known.problems()
                : List.of(new LoadProblem(Severity.ERROR, file.toString(), 0, 0, message));
        return new BrokenDesign(file, Files.exists(file), problems, DesignBackups.newestThatOpens(file));
    }
}
