package org.dodeka.validation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The settings of rules as preferences of the node {@code org.dodeka.validation}, with the keys of profile files. The workspace takes
 * precedence over the installation, and that over the defaults of the product.
 */
public final class RulePreferences {

    /** The preference node. */
    public static final String NODE = "org.dodeka.validation";

    private RulePreferences() {
    }

    /**
     * Reads the settings that are in force.
     *
     * @param scopes from weak to strong; without any: the product's defaults, the installation, the workspace
     * @throws BackingStoreException if the preferences cannot be read
     */
    public static RuleSettings read(IScopeContext... scopes) throws BackingStoreException {
        Map<String, String> values = new HashMap<>();
        IScopeContext[] all = scopes.length > 0 ? scopes : new IScopeContext[] { DefaultScope.INSTANCE, ConfigurationScope.INSTANCE, InstanceScope.INSTANCE };
        for (IScopeContext scope : all) {
            IEclipsePreferences node = scope.getNode(NODE);
            for (String key : node.keys()) {
                values.put(key, node.get(key, ""));
            }
        }
        return new RuleSettings(values);
    }

    /**
     * Reads what holds without a workspace: the product's defaults and the installation
     * ({@code configuration/.settings/org.dodeka.validation.prefs}).
     *
     * @return the settings; outside the platform, where there are no preferences, those of the declarations
     * @throws IOException if the preferences cannot be read
     */
    public static RuleSettings ofInstallation() throws IOException {
        if (RegistryFactory.getRegistry() == null) {
            return RuleSettings.DEFAULTS;
        }
        try {
            return read(DefaultScope.INSTANCE, ConfigurationScope.INSTANCE);
        } catch (BackingStoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Writes a setting; null removes it, so that the weaker scopes show through.
     *
     * @param scope where, for example the workspace
     * @param key such as {@code CON-4.days}
     * @throws BackingStoreException if the preferences cannot be written
     */
    public static void write(IScopeContext scope, String key, String value) throws BackingStoreException {
        IEclipsePreferences node = scope.getNode(NODE);
        if (value == null) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
        node.flush();
    }
}
