package org.dodeka.workbench.start;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** Finds the workspace of this run and locks it: the one that the command line names, else the one of last time, else one that a person chooses. */
public final class StartWorkspace {

    /** Asks a person for a workspace. */
    public interface Question {

        /**
         * Asks.
         *
         * @param problem why the former choice is not possible, or null
         * @return the answer, or nothing if the program shall end
         */
        Optional<WorkspaceChoice> ask(String problem);
    }

    private final Location location;
    private final RecentWorkspaces recent;
    private final Question question;
    private Path chosen;

    /**
     * Made for one start.
     *
     * @param location where the platform keeps the workspace; it is set already if the command line names one
     * @param recent what was open before
     * @param question asks a person where that is necessary
     */
    public StartWorkspace(Location location, RecentWorkspaces recent, Question question) {
        this.location = location;
        this.recent = recent;
        this.question = question;
    }

    /** The workspace that a person chose, or the one of last time; null if the command line names the one that is open. */
    public Path chosen() {
        return chosen;
    }

    /**
     * Finds the workspace and locks it.
     *
     * @return how it went
     */
    public Outcome open() {
        return location.isSet() ? openNamed() : openChosen();
    }

    private Outcome openNamed() {
        Path named;
        try {
            named = Path.of(URIUtil.toURI(location.getURL()));
        } catch (URISyntaxException | IllegalArgumentException strange) {
            return Outcome.OPEN; // no folder of this computer: nothing to lock
        }
        String problem = problem(named, location::lock);
        if (problem == null) {
            return Outcome.OPEN;
        }
        Optional<WorkspaceChoice> answer = question.ask(problem);
        answer.ifPresent(this::remember);
        return answer.isPresent() ? Outcome.RESTART : Outcome.QUIT;
    }

    private Outcome openChosen() {
        chosen = recent.preferred();
        String problem = recent.asked() ? null : problem(chosen, () -> lock(chosen));
        boolean open = !recent.asked() && problem == null;
        while (!open) {
            Optional<WorkspaceChoice> answer = question.ask(problem);
            if (answer.isEmpty()) {
                return Outcome.QUIT;
            }
            remember(answer.get());
            problem = problem(chosen, () -> lock(chosen));
            open = problem == null;
        }
        return Outcome.OPEN;
    }

    private void remember(WorkspaceChoice choice) {
        chosen = choice.folder();
        try {
            recent.choose(choice.folder(), choice.askAgain());
        } catch (IOException failed) {
            ILog.get().warn(NLS.bind(Messages.settingsNotWritten, failed.getMessage()), failed);
        }
    }

    /** The platform wants its locations unencoded, which only the old constructor allows. */
    @SuppressWarnings("deprecation")
    private boolean lock(Path folder) throws IOException {
        return location.set(new URL(URIUtil.toUnencodedString(folder.toUri())), true);
    }

    private interface Locking {
        boolean lock() throws IOException;
    }

    /** @return what is wrong with the folder, or null if it could be locked */
    private static String problem(Path folder, Locking locking) {
        try {
            return locking.lock() ? null : NLS.bind(Messages.workspaceInUse, folder);
        } catch (IOException failed) {
            return NLS.bind(Messages.workspaceNotWritable, folder);
        }
    }
}
