package org.dodeka.exchange.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.exchange.tests.json.JsonTree.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.dodeka.exchange.tests.json.JsonSchema;
import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.RandomDesigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsJsonTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");

    private Object tree(String file) {
        return JsonTree.read(Checked.json(Checked.design(file, d.design())));
    }

    private Map<String, Object> finding(String ruleId) {
        List<Map<String, Object>> findings = at(tree("a.learning"), "files", 0, "findings");
        return findings.stream().filter(f -> f.get("ruleId").equals(ruleId)).findFirst().orElseThrow();
    }

    private Space emptySpace(String name) {
        return d.space(name, s -> s.setStage(Stage.MATURING));
    }

    @Test
    void a_file_has_findings_metrics_and_coverage() {
        emptySpace("Circle");
        Map<String, Object> file = at(tree("x/a.learning"), "files", 0);
        assertThat(file.keySet()).containsExactly("file", "findings", "metrics", "coverage");
        assertThat(file).containsEntry("file", "x/a.learning");
    }

    @Test
    void a_finding_names_rule_element_message_and_fix() {
        Space circle = emptySpace("Circle");
        Map<String, Object> finding = finding("REL-1");
        assertThat(finding.keySet()).containsExactly("ruleId", "discipline", "severity", "elementId", "elementName", "message", "fingerprint",
                "fixes", "waived");
        assertThat(finding).containsEntry("discipline", "REL").containsEntry("severity", "error").containsEntry("elementId", circle.getId())
                .containsEntry("elementName", "Circle").containsEntry("waived", null);
        assertThat((String) finding.get("message")).startsWith("Circle is about nothing yet");
        Map<String, Object> fix = at(finding, "fixes", 0);
        assertThat(fix.keySet()).containsExactly("label", "safe");
    }

    @Test
    void a_waived_finding_tells_reason_and_end() {
        d.waiver("REL-1", emptySpace("Circle"), w -> w.setUntil(LocalDate.of(2026, 12, 31)));
        assertThat(finding("REL-1").get("waived")).isEqualTo(Map.of("reason", "Agreed for now", "until", "2026-12-31"));
    }

    @Test
    void a_waiver_without_end_has_none() {
        d.waiver("REL-1", emptySpace("Circle"));
        assertThat((String) at(finding("REL-1"), "waived", "until")).isNull();
    }

    @Test
    void what_cannot_be_computed_is_null() {
        emptySpace("Circle");
        assertThat((Object) at(tree("a.learning"), "files", 0, "metrics", "design", "loopClosure")).isNull();
    }

    @Test
    void numbers_have_four_decimals_at_most() {
        for (long seed = 1; seed <= 30; seed++) {
            String json = Checked.json(Checked.design("a.learning", RandomDesigns.small(seed)));
            assertThat(json).doesNotContainPattern(": -?[0-9]+\\.[0-9]{5,}").doesNotContain("NaN").doesNotContain("E-");
        }
    }

    @Test
    void random_designs_are_valid_against_the_published_schema() {
        Object schema = Checked.schema("validate-1.schema.json");
        for (long seed = 1; seed <= 30; seed++) {
            Object tree = JsonTree.read(Checked.json(Checked.design("a.learning", RandomDesigns.small(seed))));
            assertThat(JsonSchema.errors(schema, tree)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void without_designs_the_list_of_files_is_empty() {
        assertThat(Checked.json()).isEqualTo("{\n  \"version\": 1,\n  \"files\": []\n}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "a\"b\\c", "a\u001b[31mred", "a\u009b31m", "a\u202Etxt", "a\u2028b", "a\u007Fb",
            "a\u0000b", "שלום", "漢字", "😀" })
    void any_name_comes_back_as_it_was(String name) {
        emptySpace(name);
        assertThat(finding("REL-1")).containsEntry("elementName", name);
    }

    @Test
    void nothing_that_steers_a_terminal_is_written_raw() {
        emptySpace("a\u001b[2J\u009b2J\u202E\u2066\u007F\u0007b");
        assertThat(Checked.json(Checked.design("b\u001b.learning", d.design())).chars().filter(c -> c != '\n' && Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT)).isEmpty();
    }

    @Test
    void half_a_surrogate_pair_becomes_a_replacement_character() {
        emptySpace("a\uD83Db");
        assertThat(finding("REL-1")).containsEntry("elementName", "a\uFFFDb");
    }
}
