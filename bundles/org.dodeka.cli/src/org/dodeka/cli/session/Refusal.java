package org.dodeka.cli.session;

import java.util.List;

import org.dodeka.cli.ExitCode;

/** A command cannot go on, for a reason that the person can do something about. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<String> lines;

    private Refusal(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    /** The command line is wrong. */
    public static Refusal usage(String message) {
        return new Refusal(ExitCode.USAGE, List.of(Session.named(message)));
    }

    /** A profile or a baseline is wrong; the problems name file and line. */
    public static Refusal profile(List<String> problems) {
        return new Refusal(ExitCode.USAGE, problems);
    }

    /** A file cannot be read or written. */
    public static Refusal failed(String message) {
        return new Refusal(ExitCode.FAILED, List.of(Session.named(message)));
    }

    /** A design cannot be read; the problems name file and line. */
    public static Refusal unreadable(List<String> problems) {
        return new Refusal(ExitCode.FAILED, problems);
    }

    /** How the process is to end. */
    public int exitCode() {
        return exitCode;
    }

    /** What the person is told, line by line. */
    public List<String> lines() {
        return lines;
    }
}
