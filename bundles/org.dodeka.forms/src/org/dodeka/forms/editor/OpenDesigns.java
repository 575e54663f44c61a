package org.dodeka.forms.editor;

import java.util.HashMap;
import java.util.Map;

import org.dodeka.forms.editor.safety.Keeper;
import org.dodeka.model.files.Backup;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionSetup;
import org.dodeka.session.Sessions;
import org.dodeka.session.SessionsListener;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;

/** The sessions of the workbench: all editors and views of a file share one. */
public final class OpenDesigns {

    /** Where the workbench keeps what people set for it, and the key of the number of backups. */
    private static final String WORKBENCH = "org.dodeka.workbench";
    private static final String BACKUPS = "backups";

    private static final Map<DesignSession, Keeper> KEEPERS = new HashMap<>();
    private static Sessions sessions;

    private OpenDesigns() {
    }

    /** The sessions; made when they are first asked for. */
    public static synchronized Sessions sessions() {
        if (sessions == null) {
            sessions = new Sessions(new SessionSetup(new DisplayExecutor(Display.getDefault()), RulePacks.installed(), settings(), OpenDesigns::report)
                    .keeping(OpenDesigns::backups));
            sessions.addListener(new SessionsListener() {
                @Override
                public void opened(DesignSession session) {
                    keeper(session);
                }

                @Override
                public void closed(DesignSession session) {
                    Keeper keeper = KEEPERS.remove(session);
                    if (keeper != null) {
                        keeper.dispose();
                    }
                }
            });
        }
        return sessions;
    }

    /** What keeps the work on an open design safe. For the thread of the display. */
    public static Keeper keeper(DesignSession session) {
        return KEEPERS.computeIfAbsent(session, opened -> new Keeper(opened, OpenDesigns::report));
    }

    /** The settings of the rules that hold in this workspace. */
    static RuleSettings settings() {
        try {
            return RulePreferences.read();
        } catch (BackingStoreException unreadable) {
            report(unreadable.getMessage(), unreadable);
            return RuleSettings.DEFAULTS;
        }
    }

    /** How many former contents of a file are kept, as the person set it for the workspace. */
    private static int backups() {
        return InstanceScope.INSTANCE.getNode(WORKBENCH).getInt(BACKUPS, Backup.KEPT);
    }

    /** Failures are told once, and logged; a refusal, which has no cause, is only told. */
    public static void report(String message, Throwable cause) {
        IStatus status = cause == null ? Status.warning(message) : Status.error(message, cause);
        StatusManager.getManager().handle(status, cause == null ? StatusManager.SHOW : StatusManager.SHOW | StatusManager.LOG);
    }
}
