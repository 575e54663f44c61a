package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.dodeka.viewpoint.tool.ToolResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every tool of every diagram, wherever it can be used in the examples: it does something, and undo takes back all of it. */
class EveryToolTest {

    private static final int EACH = Integer.getInteger("dodeka.property.uses", 1);
    /** Characters that tell what is different. */
    private static final int ENOUGH = 300;
    private static final long SEED = Long.getLong("dodeka.property.seed", 5);

    @TempDir
    private Path folder;

    private final Set<String> wrong = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = { "Landscape", "Participation", "Learning loops", "Value creation", "Force field" })
    void a_tool_that_can_be_used_changes_something_and_undo_leaves_model_and_views_as_before(String diagram) {
        Examples.names().forEach(example -> {
            try (DrawnExample drawn = new DrawnExample(example, diagram, folder)) {
                new Comparison(drawn, example).make();
            }
        });
        assertThat(wrong).isEmpty();
    }

    private final class Comparison {

        private final DrawnExample drawn;
        private final String example;
        private final String saved;
        private final DiagramSnapshot shown;

        Comparison(DrawnExample drawn, String example) {
            this.drawn = drawn;
            this.example = example;
            saved = drawn.saved();
            shown = drawn.shown();
        }

        void make() {
            compare("at first, incremental and full", shown.difference(drawn.shownAnew()));
            new ToolUses(drawn, SEED, EACH, this::use).make();
            compare("at last, incremental and full", drawn.shown().difference(drawn.shownAnew()));
        }

        private void use(String name, Supplier<ToolResult> use) {
            if (use.get().done()) {
                drawn.refresher().update();
                compare(name + ", incremental and full", drawn.shown().difference(drawn.shownAnew()));
                String done = drawn.saved();
                drawn.session().undo();
                drawn.session().redo();
                compare(name, done.equals(drawn.saved()) ? null : "redo leaves another model");
                drawn.session().undo();
                drawn.refresher().update();
            } else {
                compare(name, "can be used, and changes nothing");
            }
            compare(name, saved.equals(drawn.saved()) ? null : "undo leaves another model");
            compare(name + ", after and before", drawn.shown().difference(shown));
            drawn.problems().forEach(problem -> compare(name, problem));
            drawn.problems().clear();
        }

        private void compare(String what, String difference) {
            if (difference != null) {
                wrong.add(what + " (" + example + "): " + difference.substring(0, Math.min(difference.length(), ENOUGH)));
            }
        }
    }
}
