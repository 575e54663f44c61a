package org.dodeka.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Starting again, in another workspace if wanted. There is no native launcher to do it: the start script of Linux and macOS loops on the exit codes of the platform, and reads
 * the workspace from the file that it names by {@code dodeka.restart}; that of Windows has ended by then, and is called anew ({@code dodeka.starter}).
 */
public final class Restart {

    /** The exit code of the platform for a start with other arguments. */
    public static final Integer RELAUNCH = 24;

    private static final String CODE = "eclipse.exitcode";
    private static final String ARGUMENTS = "eclipse.exitdata";
    private static final String ANSWER = "dodeka.restart";
    private static final String STARTER = "dodeka.starter";

    private Restart() {
    }

    /** Can the program be started again by itself? Not if it was started without the script. */
    static boolean possible() {
        return System.getProperty(ANSWER) != null || System.getProperty(STARTER) != null;
    }

    /** The next start is in this workspace. */
    public static void in(Path workspace) {
        System.setProperty(CODE, RELAUNCH.toString());
        System.setProperty(ARGUMENTS, "-data\n" + workspace + "\n");
    }

    /**
     * What the program ends with in order to be started again.
     *
     * @return the exit code
     */
    public static Integer code() {
        String workspace = RELAUNCH.toString().equals(System.getProperty(CODE)) ? workspace(System.getProperty(ARGUMENTS, "")) : null;
        try {
            if (System.getProperty(STARTER) != null) {
                startAgain(System.getProperty(STARTER), workspace);
                return IApplication.EXIT_OK;
            }
            if (System.getProperty(ANSWER) != null && workspace != null) {
                Files.writeString(Path.of(System.getProperty(ANSWER)), workspace);
            }
        } catch (IOException failed) {
            ILog.get().error(Messages.notRestarted, failed);
        }
        return workspace == null ? IApplication.EXIT_RESTART : RELAUNCH;
    }

    /**
     * The workspace among arguments as the platform writes them, each on a line of its own.
     *
     * @param arguments the lines
     * @return the folder of the last {@code -data}, or null
     */
    public static String workspace(String arguments) {
        String found = null;
        for (Iterator<String> lines = arguments.lines().iterator(); lines.hasNext();) {
            if (lines.next().equals("-data") && lines.hasNext()) {
                found = lines.next();
            }
        }
        return found;
    }

    private static void startAgain(String script, String workspace) throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location != null) {
            location.release();
        }
        new ProcessBuilder(workspace == null ? List.of(script) : List.of(script, "-data", workspace)).inheritIO().start();
    }
}
