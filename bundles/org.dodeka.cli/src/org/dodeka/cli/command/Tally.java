package org.dodeka.cli.command;

import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;

/** Keeps how a validation of several designs is to end: a file that cannot be read outweighs findings. */
final class Tally {

    private final Severity failOn;
    private int exitCode = ExitCode.DONE;

    /** @param failOn the lightest severity that counts; null if none does */
    Tally(Severity failOn) {
        this.failOn = failOn;
    }

    void add(List<Finding> findings) {
        boolean grave = failOn != null && findings.stream().anyMatch(f -> !f.waived() && f.severity().compareTo(failOn) <= 0);
        exitCode = Math.max(exitCode, grave ? ExitCode.FINDINGS : ExitCode.DONE);
    }

    void addUnreadable() {
        exitCode = ExitCode.FAILED;
    }

    int exitCode() {
        return exitCode;
    }
}
