package org.dodeka.workbench.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** What happens before there is a workbench. */
public final class Start {

    private Start() {
    }

    /**
     * Finds and locks the workspace, and asks for one where that is necessary. To be called in the thread of the display.
     *
     * @return how it went
     */
    public static Outcome workspace() {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            return Outcome.OPEN; // "-data @none": the platform says by itself that it needs one
        }
        RecentWorkspaces recent = RecentWorkspaces.ofUser();
        StartWorkspace start = new StartWorkspace(location, recent, problem -> {
            Splash.close();
            return WorkspaceDialog.atStart(recent, problem);
        });
        Outcome outcome = start.open();
        if (outcome == Outcome.RESTART) {
            Restart.in(start.chosen());
        }
        return outcome;
    }
}
