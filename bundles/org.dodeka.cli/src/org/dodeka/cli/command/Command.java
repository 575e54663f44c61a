package org.dodeka.cli.command;

import java.io.IOException;

import org.dodeka.cli.session.Session;

import picocli.CommandLine.Option;

/** A command of the tool. Its options are filled in before it runs. */
public abstract class Command {

    private final Session session;

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    @Option(names = "--stacktrace", hidden = true)
    private boolean stacktrace;

    Command(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /**
     * Does what the command is for.
     *
     * @return how the process is to end, see {@link org.dodeka.cli.ExitCode}
     * @throws IOException if output cannot be written
     */
    public abstract int run() throws IOException;
}
