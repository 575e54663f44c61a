package org.dodeka.forms.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.validation.RulePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.Test;

class OpenDesignsTest {

    @Test
    void the_settings_of_the_workspace_hold_from_the_start() throws Exception {
        RulePreferences.write(InstanceScope.INSTANCE, "REL-1.enabled", "false");
        try {
            assertThat(OpenDesigns.settings().keys()).contains("REL-1.enabled");
        } finally {
            RulePreferences.write(InstanceScope.INSTANCE, "REL-1.enabled", null);
        }
    }
}
