package org.dodeka.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulePreferencesTest {

    private static final IScopeContext[] SCOPES = { DefaultScope.INSTANCE, InstanceScope.INSTANCE };
    private static final IScopeContext[] ALL = { DefaultScope.INSTANCE, ConfigurationScope.INSTANCE, InstanceScope.INSTANCE };

    private final RulePacks packs = Declarations.pack(Declarations.rule("A-1", TestRules.Active.class, "", "<threshold id='count' label='Least' default='2'/>"));
    private final RuleDescriptor rule = packs.rule("A-1").orElseThrow();

    @BeforeEach
    void insideThePlatformOnly() {
        org.junit.jupiter.api.Assumptions.assumeTrue(Platform.isRunning(), "preferences need the platform");
    }

    @AfterEach
    void removeWhatWasWritten() throws Exception {
        if (Platform.isRunning()) {
            for (IScopeContext scope : ALL) {
                scope.getNode(RulePreferences.NODE).clear();
            }
        }
    }

    @Test
    void the_workspace_takes_precedence_over_the_defaults() throws Exception {
        RulePreferences.write(DefaultScope.INSTANCE, "A-1.count", "5");
        RulePreferences.write(DefaultScope.INSTANCE, "A-1.severity", "info");
        RulePreferences.write(InstanceScope.INSTANCE, "A-1.count", "7");
        RuleSettings settings = RulePreferences.read(SCOPES);
        assertThat(settings.threshold(rule, "count")).isEqualTo(7);
        assertThat(settings.severity(rule)).isEqualTo(Severity.INFO);
    }

    @Test
    void a_removed_preference_lets_the_default_show_through() throws Exception {
        RulePreferences.write(DefaultScope.INSTANCE, "A-1.count", "5");
        RulePreferences.write(InstanceScope.INSTANCE, "A-1.count", "7");
        RulePreferences.write(InstanceScope.INSTANCE, "A-1.count", null);
        assertThat(RulePreferences.read(SCOPES).threshold(rule, "count")).isEqualTo(5);
    }

    @Test
    void without_a_workspace_the_installation_counts() throws Exception {
        RulePreferences.write(ConfigurationScope.INSTANCE, "A-1.count", "6");
        RulePreferences.write(InstanceScope.INSTANCE, "A-1.count", "7");
        assertThat(RulePreferences.ofInstallation().threshold(rule, "count")).isEqualTo(6);
    }

    @Test
    void without_preferences_the_declaration_holds() throws Exception {
        assertThat(RulePreferences.read().threshold(rule, "count")).isEqualTo(2);
    }
}
