package org.dodeka.cli;

/** How a command ended. */
public final class ExitCode {

    /** It did what was asked. */
    public static final int DONE = 0;
    /** There are findings as grave as, or graver than, {@code --fail-on} says. */
    public static final int FINDINGS = 1;
    /** The command line, a profile or a baseline is wrong; nothing was done. */
    public static final int USAGE = 2;
    /** A file could not be read or written, or something unexpected happened. */
    public static final int FAILED = 3;

    private ExitCode() {
    }
}
