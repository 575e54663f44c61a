package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram of every example is shown, with all layers on, without a failing expression. */
class EveryDiagramTest {

    @ParameterizedTest
    @MethodSource("org.dodeka.design.tests.Examples#names")
    void every_expression_evaluates(String example) {
        for (String diagram : new String[] {"Landscape", "Participation", "Learning loops", "Value creation", "Force field"}) {
            Shown shown = new Shown(diagram, Examples.load(example));
            assertThat(shown.problems()).as(diagram).isEmpty();
            assertThat(shown.nodes()).as(diagram).isNotEmpty();
            assertThat(shown.nodes()).as(diagram).allSatisfy(view -> assertThat(view.look()).isNotNull());
        }
    }
}
