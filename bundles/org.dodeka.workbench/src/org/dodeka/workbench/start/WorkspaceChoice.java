package org.dodeka.workbench.start;

import java.nio.file.Path;

/**
 * What a person answered.
 *
 * @param folder the workspace
 * @param askAgain whether to ask at the next start too
 */
public record WorkspaceChoice(Path folder, boolean askAgain) {
}
