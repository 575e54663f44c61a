package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.exchange.tests.json.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        terminal.template("learning-culture", "a.learning");
    }

    @Test
    void the_text_shows_each_figure_and_explains_it() {
        Run run = terminal.run("metrics", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("Force balance +-0\\.19").contains("Leadership concentration How unevenly",
                "manager role    3.5 → 1.5", "minimum ");
    }

    @Test
    void json_has_metrics_and_coverage() {
        Map<String, Object> tree = JsonTree.at(JsonTree.read(terminal.run("metrics", "--format", "json", "a.learning").out()));
        assertThat(tree.keySet()).containsExactly("version", "file", "metrics", "coverage");
        assertThat(((Number) JsonTree.at(tree, "metrics", "design", "forceBalance")).doubleValue()).isEqualTo(-0.1852);
    }

    @Test
    void findings_do_not_matter_to_the_exit_code() {
        terminal.save(Samples.broken("Circle"), "b.learning");
        assertThat(terminal.run("metrics", "b.learning").exitCode()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_3() {
        terminal.write("b.learning", "no design");
        Run run = terminal.run("metrics", "b.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("b.learning:1:1: error: ");
    }

    @Test
    void several_files_are_refused() {
        Run run = terminal.run("metrics", "a.learning", "b.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}
