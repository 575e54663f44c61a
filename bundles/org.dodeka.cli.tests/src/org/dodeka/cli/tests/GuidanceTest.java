package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.exchange.tests.json.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceTest {

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = { "CON", "con", "Continuity", "CONTINUITY" })
    void a_discipline_is_explained_by_code_or_name(String topic) {
        Run run = run("explain", topic);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("Continuity", "How to enable ongoing learning loops?", "Guiding questions", "Perspectives",
                "Methods", "Pitfalls",
                "Quality criteria", "Rules", "CON-1", "CON-5");
    }

    @Test
    void a_name_of_two_words_needs_no_quotes() {
        assertThat(run("explain", "value", "creation").out()).startsWith("Value creation");
    }

    @ParameterizedTest
    @ValueSource(strings = { "CON-4", "con-4" })
    void a_rule_is_explained_with_message_fix_settings_and_source(String topic) {
        assertThat(run("explain", topic).out()).containsSubsequence("Who leaves a lead role has a successor", "CON-4", "error of Continuity",
                "A finding says", "… leaves in … d",
                "Quick fix", "CON-4.severity = error", "CON-4.enabled = true", "CON-4.days = 60", "Source", "000");
    }

    @ParameterizedTest
    @CsvSource({ "CON-44, CON-4", "Continuty, Continuity", "valu, Value creation" })
    void an_unknown_topic_is_told_with_close_ones(String topic, String close) {
        Run run = run("explain", topic);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is neither a rule nor a discipline '" + topic + "'", "Did you mean: ", close);
    }

    @Test
    void every_rule_and_every_discipline_can_be_explained() {
        List<Map<String, Object>> rules = JsonTree.at(JsonTree.read(run("rules", "--format", "json").out()));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(run("explain", (String) rule.get("id")).exitCode()).isZero();
            assertThat(run("explain", (String) rule.get("discipline")).exitCode()).isZero();
        });
    }

    @Test
    void there_are_sixty_rules_in_json() {
        List<Object> rules = JsonTree.at(JsonTree.read(run("rules", "--format", "json").out()));
        assertThat(rules).hasSize(60);
    }

    @Test
    void rules_as_text_stand_under_their_disciplines() {
        assertThat(run("rules").out()).containsSubsequence("Relevance: What is our learning partnership about?", "A space says what it is about",
                "REL-1", "Scale: ", "SCA-5",
                "60 rules");
    }

    @Test
    void rules_as_markdown_are_tables_of_six_columns() {
        Run run = run("rules", "--format", "markdown");
        List<String> rows = run.lines().stream().filter(line -> line.startsWith("| ") && line.contains("-")).filter(line
                -> line.matches("\\| [A-Z]{3}-\\d .*")).toList();
        assertThat(rows).hasSize(60).allSatisfy(row -> assertThat(row.replace("\\|", "").chars().filter(c -> c == '|')).hasSize(7));
        assertThat(run.out()).startsWith("# Rules\n\n## Relevance (REL)\n");
    }

    @Test
    void an_unknown_format_is_told_with_those_that_exist() {
        Run run = run("rules", "--format", "pdf");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("dodeka: 'pdf' is no value for --format. Choose one of: text, json, markdown.\n");
    }

    @Test
    void rules_can_be_written_to_a_file() {
        Terminal terminal = new Terminal(folder);
        terminal.run("rules", "--format", "json", "-o", "rules.json");
        assertThat((List<?>) JsonTree.at(JsonTree.read(terminal.read("rules.json")))).hasSize(60);
    }
}
