package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dodeka.viewpoint.InstalledSpecification;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.ExpressionUse;
import org.dodeka.viewpoint.description.ExpressionUses;
import org.dodeka.viewpoint.expression.ExpressionCost;
import org.dodeka.viewpoint.expression.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every expression that is written in {@code learning.odesign} is evaluated with the examples, by showing their diagrams and using the tools. */
class EveryExpressionTest {

    @TempDir
    private Path folder;

    private final Set<String> problems = new TreeSet<>();
    private final Set<Expression> evaluated = new HashSet<>();

    @Test
    void every_expression_evaluates_on_the_examples_without_error() {
        for (String diagram : List.of("Landscape", "Participation", "Learning loops", "Value creation", "Force field")) {
            Examples.names().forEach(example -> show(example, diagram));
        }
        InstalledSpecification specification = DrawnExample.VIEWPOINTS.specifications().getFirst();
        assertThat(problems).isEmpty();
        assertThat(ExpressionUses.of(specification.group()).stream().map(ExpressionUse::expression))
                .filteredOn(expression -> !evaluated.contains(expression)).isEmpty();
    }

    private void show(String example, String diagram) {
        try (DrawnExample drawn = new DrawnExample(example, diagram, folder)) {
            Variables variables = Variables.of(drawn.session().design());
            drawn.interpreter().asString(drawn.diagram().description().title(), variables);
            drawn.shown();
            drawn.diagram().description().filters().forEach(filter -> drawn.refresher().setFilter(filter, true));
            drawn.diagram().filters().clear();
            drawn.refresher().update();
            new ToolUses(drawn, 1, 1, (name, use) -> {
                if (use.get().done()) {
                    drawn.session().undo();
                    drawn.refresher().update();
                }
            }).make();
            drawn.problems().forEach(problem -> problems.add(example + ": " + problem));
            drawn.interpreter().costs().stream().map(ExpressionCost::expression).forEach(evaluated::add);
        }
    }
}
