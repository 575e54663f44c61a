package org.dodeka.diagram.view;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether people want to see findings at the corners of figures, the same in all diagrams of a workspace. */
final class ShownBadges {

    private static final String KEY = "badges";

    private ShownBadges() {
    }

    static boolean isOn() {
        return preferences().getBoolean(KEY, true);
    }

    /** Tells all open diagrams, too: they listen to {@link #preferences()}. */
    static void set(boolean on) {
        preferences().putBoolean(KEY, on);
    }

    static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.dodeka.diagram");
    }
}
