package org.dodeka.forms.editor;

import java.io.IOException;

import org.dodeka.session.SessionSetup;
import org.dodeka.session.Sessions;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/** The sessions of the workbench: all editors and views of a file share one. */
public final class OpenDesigns {

    private static Sessions sessions;

    private OpenDesigns() {
    }

    /** The sessions; made when they are first asked for, on the thread of the display. */
    public static synchronized Sessions sessions() {
        if (sessions == null) {
            sessions = new Sessions(new SessionSetup(new DisplayExecutor(Display.getDefault()), RulePacks.installed(), settings(), OpenDesigns::report));
        }
        return sessions;
    }

    private static RuleSettings settings() {
        try {
            return RulePreferences.ofInstallation();
        } catch (IOException unreadable) {
            report(unreadable.getMessage(), unreadable);
            return RuleSettings.DEFAULTS;
        }
    }

    /** Failures are told once, and logged; a refusal, which has no cause, is only told. */
    static void report(String message, Throwable cause) {
        IStatus status = cause == null ? Status.warning(message) : Status.error(message, cause);
        StatusManager.getManager().handle(status, cause == null ? StatusManager.SHOW : StatusManager.SHOW | StatusManager.LOG);
    }
}
