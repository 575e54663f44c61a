package org.dodeka.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.validation.Profile;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

    private final RulePacks packs = Declarations
            .pack(Declarations.rule("A-1", TestRules.Active.class, "", "<threshold id='count' label='Least' default='2' min='1' max='9'/>"));
    private final RuleDescriptor rule = packs.rule("A-1").orElseThrow();

    @TempDir
    Path folder;

    private Profile read(String text) throws IOException {
        return Profile.read(Files.writeString(folder.resolve("team.profile"), text), packs);
    }

    @Test
    void settings_are_read_beside_remarks_and_blank_lines() throws IOException {
        Profile profile = read("# ours\n\nA-1.count = 4\r\n  A-1.severity=Error \nA-1.enabled = FALSE\n");
        assertThat(profile.problems()).isEmpty();
        assertThat(profile.settings().threshold(rule, "count")).isEqualTo(4);
        assertThat(profile.settings().severity(rule)).isEqualTo(Severity.ERROR);
        assertThat(profile.settings().enabled(rule)).isFalse();
    }

    @Test
    void each_wrong_line_is_said_with_its_number_and_what_is_allowed() throws IOException {
        Profile profile = read("nonsense\nB-1.count = 3\nA-1.colour = red\nA-1.count = many\nA-1.count = 10\nA-1.severity = loud\nA-1.enabled = maybe\nA-1. = 3\n");
        assertThat(profile.problems()).hasSize(8);
        assertThat(profile.problems().get(0)).contains("team.profile:1:").contains("nonsense").contains("CON-4.days = 90");
        assertThat(profile.problems().get(1)).contains(":2:").contains("no rule B-1");
        assertThat(profile.problems().get(2)).contains(":3:").contains("'colour'").contains("enabled, severity, count");
        assertThat(profile.problems().get(3)).contains(":4:").contains("'many'").contains("1 … 9");
        assertThat(profile.problems().get(4)).contains(":5:").contains("10 is out of range").contains("1 to 9");
        assertThat(profile.problems().get(5)).contains(":6:").contains("error, warning, info");
        assertThat(profile.problems().get(6)).contains(":7:").contains("true, false");
        assertThat(profile.problems().get(7)).contains(":8:");
        assertThat(profile.settings().keys()).isEmpty();
    }
}
