package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.dodeka.testing.Designs;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.ExpressionUse;
import org.dodeka.viewpoint.description.ExpressionUses;
import org.dodeka.viewpoint.expression.ExpressionCost;
import org.dodeka.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every expression that is written in {@code learning.odesign} is evaluated with the examples: by showing their diagrams and using the tools. What no
 * example leads to, such as the label of a force without a goal, is asked of each element that it may be asked of.
 */
class EveryExpressionTest {

    private static final List<String> DIAGRAMS = List.of("Landscape", "Participation", "Learning loops", "Value creation", "Force field");
    /** Literals are no expressions. */
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("^(var|feature|service):");
    /** What tools do that never can be used, and keep something from being deleted. */
    private static final Pattern NEVER = Pattern.compile("/keep\\w+/initialOperation");

    @TempDir
    private Path folder;

    private final Set<String> problems = new TreeSet<>();
    private final Set<Expression> evaluated = new HashSet<>();

    private static List<ExpressionUse> uses() {
        return ExpressionUses.of(DrawnExample.VIEWPOINTS.specifications().getFirst().group()).stream()
                .filter(use -> IN_A_LANGUAGE.matcher(use.expression().text()).find() && !NEVER.matcher(use.expression().place().path()).find())
                .toList();
    }

    @Test
    void every_expression_evaluates_on_the_examples_without_error() {
        DIAGRAMS.forEach(diagram -> Examples.names().forEach(example -> open(example, diagram, this::work)));
        List<ExpressionUse> unmet = uses().stream().filter(use -> !evaluated.contains(use.expression())).toList();
        DIAGRAMS.forEach(diagram -> Examples.names().forEach(example -> open(example, diagram, drawn -> ask(drawn, unmet))));
        assertThat(problems).isEmpty();
        assertThat(uses()).hasSizeGreaterThan(500).filteredOn(use -> !evaluated.contains(use.expression())).isEmpty();
    }

    private void open(String example, String diagram, Consumer<DrawnExample> what) {
        try (DrawnExample drawn = new DrawnExample(example, diagram, folder)) {
            what.accept(drawn);
            drawn.problems().forEach(problem -> problems.add(example + ": " + problem));
            drawn.interpreter().costs().stream().map(ExpressionCost::expression).forEach(evaluated::add);
        }
    }

    /** Looks at everything, and uses each tool. */
    private void work(DrawnExample drawn) {
        drawn.interpreter().asString(drawn.diagram().description().title(), Variables.of(drawn.session().design()));
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
    }

    private void ask(DrawnExample drawn, List<ExpressionUse> unmet) {
        String diagram = "/" + drawn.diagram().description().name() + "/";
        List<EObject> elements = Designs.objects(drawn.session().design());
        for (ExpressionUse use : unmet) {
            if (use.expression().place().path().contains(diagram)) {
                elements.stream().filter(element -> use.selfTypes().stream().anyMatch(type -> drawn.interpreter().types().isInstance(element, type)))
                        .forEach(element -> drawn.interpreter().evaluate(use.expression(), Variables.of(element).with("diagram", drawn.diagram())));
            }
        }
    }
}
