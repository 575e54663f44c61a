package org.dodeka.workbench.look;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** How the workbench looks: light, dark, or as the desktop does, which is the default. */
public enum Appearance {

    /** Dark on light. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light on dark. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark"),
    /** As the desktop looked when the workbench was started. */
    DESKTOP(null);

    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private static boolean desktopIsDark;

    private final String theme;

    Appearance(String theme) {
        this.theme = theme;
    }

    /** Must be called before anything is styled, because the toolkit answers afterwards by our own style. */
    public static void rememberDesktop() {
        desktopIsDark = Display.isSystemDarkTheme();
    }

    /** The one that was chosen in this workspace. */
    public static Appearance chosen() {
        String theme = preferences().get(KEY, null);
        if (theme == null) {
            return DESKTOP;
        }
        return DARK.theme.equals(theme) ? DARK : LIGHT;
    }

    /** Is this one of the dark ones, as things are? */
    public boolean isDark() {
        return this == DARK || this == DESKTOP && desktopIsDark;
    }

    /** Makes the workbench look like this, now and from now on. */
    public void choose() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        engine.setTheme(isDark() ? DARK.theme : LIGHT.theme, theme != null);
        if (theme == null) {
            preferences().remove(KEY);
        }
        try {
            preferences().flush();
        } catch (BackingStoreException failed) {
            ILog.get().warn(failed.getMessage(), failed); // it looks right, and is forgotten at the end
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
