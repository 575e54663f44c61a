package org.dodeka.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.dodeka.cli.command.Command;
import org.dodeka.cli.command.Commands;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Product;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.session.Suggestions;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;

/** The command line of the product. */
public final class Cli {

    private static final List<String> HELP = List.of("--help", "-h");
    private static final List<String> VERSION = List.of("--version", "-V");
    private static final String STACK_TRACE = "--stacktrace";

    private final Session session;

    private Cli(Session session) {
        this.session = session;
    }

    /**
     * Runs a command. Never throws: what goes wrong is told in a line on {@code err}.
     *
     * @param arguments the command with its options and arguments
     * @param out where results go
     * @param err where progress and complaints go
     * @param environment what the outside is like
     * @return how the process is to end, see {@link ExitCode}
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err, Environment environment) {
        Session session = new Session(out, err, environment);
        try {
            return new Cli(session).dispatch(arguments);
        } catch (Refusal refusal) {
            refusal.lines().forEach(session::print);
            return refusal.exitCode();
        } catch (IOException | UncheckedIOException e) {
            return failed(session, arguments, Messages.ioFailure, e);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return failed(session, arguments, Messages.unexpectedFailure, e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int failed(Session session, String[] arguments, String message, Throwable failure) {
        session.tell(NLS.bind(message, failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.toString()));
        if (Arrays.asList(arguments).contains(STACK_TRACE)) {
            failure.printStackTrace(session.err()); // asked for
        } else {
            session.tell(NLS.bind(Messages.askForStackTrace, STACK_TRACE));
        }
        return ExitCode.FAILED;
    }

    private int dispatch(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            session.err().print(new Help(session).ofAll());
            return ExitCode.USAGE;
        }
        String first = arguments[0];
        if (HELP.contains(first)) {
            session.out().print(new Help(session).ofAll());
            return ExitCode.DONE;
        }
        if (VERSION.contains(first)) {
            session.out().println(Product.NAME + " " + Product.version());
            return ExitCode.DONE;
        }
        if (!Commands.names().contains(first)) {
            String message = first.startsWith("-") ? Messages.unknownOption : Messages.unknownCommand;
            throw Refusal.usage(NLS.bind(message, first) + Suggestions.sentence(first, Commands.names()) + " " + Messages.seeHelp);
        }
        return run(first, Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private int run(String name, String[] arguments) throws IOException {
        Command command = Commands.create(name, session);
        CommandLine line = new Help(session).prepare(name, command);
        try {
            if (line.parseArgs(arguments).isUsageHelpRequested()) {
                session.out().print(new Help(session).of(line));
                return ExitCode.DONE;
            }
        } catch (CommandLine.ParameterException wrong) {
            throw Refusal.usage(wrong.getMessage() + suggestion(wrong) + " " + NLS.bind(Messages.seeHelpOf, name));
        }
        return command.run();
    }

    private static String suggestion(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            String option = unmatched.getUnmatched().get(0);
            List<String> names = wrong.getCommandLine().getCommandSpec().options().stream().filter(o -> !o.hidden()).map(o -> o.longestName())
                    .toList();
            return "." + Suggestions.sentence(option, names);
        }
        return ".";
    }
}
