package org.dodeka.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What the outside is like.
 *
 * @param clock tells today
 * @param workingFolder against which relative paths are resolved, absolute
 * @param outIsTerminal whether a person sees the standard output at once
 * @param errIsTerminal whether a person sees the standard error at once
 * @param width columns of text output, {@value #NARROWEST} to {@value #WIDEST}
 * @param colour whether colours are wanted where a terminal shows them
 */
public record Environment(Clock clock, Path workingFolder, boolean outIsTerminal, boolean errIsTerminal, int width, boolean colour) {

    /** The width where nothing tells another. */
    public static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /** Keeps the width within what can be read. */
    public Environment {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /**
     * The environment of this process. The script that starts it may tell by the properties {@code dodeka.cwd} (the folder in which
     * the person stands), {@code dodeka.tty} ({@code out}, {@code err}, both or neither) and {@code dodeka.columns}, what Java cannot know.
     */
    public static Environment ofProcess() {
        String folder = System.getProperty("dodeka.cwd", "");
        String terminals = System.getProperty("dodeka.tty");
        boolean console = terminals == null && hasConsole();
        return new Environment(Clock.systemDefaultZone(), Path.of(folder).toAbsolutePath().normalize(),
                console || terminals != null && terminals.contains("out"), console || terminals != null && terminals.contains("err"),
                columns(System.getProperty("dodeka.columns", System.getenv("COLUMNS"))), isColourWanted());
    }

    /** See no-color.org: any value but an empty one says no. */
    private static boolean isColourWanted() {
        String refusal = System.getenv("NO_COLOR");
        return (refusal == null || refusal.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    private static int columns(String text) {
        try {
            return text == null ? USUAL_WIDTH : Integer.parseInt(text.strip());
        } catch (NumberFormatException unknown) {
            return USUAL_WIDTH;
        }
    }

    /** Since Java 22 there is always a console, and it tells whether it is a terminal; before, there was one only on a terminal. */
    private static boolean hasConsole() {
        Console console = System.console();
        try {
            return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
