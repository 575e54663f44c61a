package org.dodeka.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.dodeka.viewpoint.description.Expression;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class InterpreterTest {

    private final Asked asked = new Asked();
    private final EObject anna = asked.model.make(asked.model.person, "Anna");

    @Test
    void a_failing_expression_is_reported_once() {
        Expression expression = Asked.expression("service:fail");
        for (int i = 0; i < 3; i++) {
            assertThat(asked.interpreter.asString(expression, Variables.of(anna))).isEmpty();
        }
        assertThat(asked.failures).hasSize(1);
    }

    @Test
    void the_same_text_elsewhere_is_another_expression() {
        asked.ask("service:fail", anna);
        Expression first = Asked.expression("service:fail");
        asked.interpreter.evaluate(new Expression(first.text(), first.place().of("tooltipExpression")), Variables.of(anna));
        assertThat(asked.failures).hasSize(2);
    }

    @Test
    void an_expression_is_compiled_once() {
        int[] compiled = {0};
        Languages counting = Languages.standard().with(new ExpressionLanguage() {
            @Override
            public String prefix() {
                return "count:";
            }

            @Override
            public CompiledExpression compile(String body, CompileContext context) {
                compiled[0]++;
                return new Literal(body);
            }
        });
        Asked counted = new Asked(counting);
        counted.ask("count:x", anna);
        counted.ask("count:x", anna);
        assertThat(compiled[0]).isEqualTo(1);
    }

    @Test
    void a_language_that_breaks_does_not_break_the_rest() {
        Asked broken = new Asked(Languages.standard().with(new ExpressionLanguage() {
            @Override
            public String prefix() {
                return "bad:";
            }

            @Override
            public CompiledExpression compile(String body, CompileContext context) {
                return new CompiledExpression() {
                    @Override
                    public Object evaluate(Variables variables) {
                        throw new IllegalStateException("oops");
                    }

                    @Override
                    public Optional<List<ReadPath>> reads() {
                        return Optional.empty();
                    }
                };
            }
        }));
        assertThat(broken.ask("bad:x", anna)).isNull();
        assertThat(broken.failure()).contains("oops");
    }

    @Test
    void for_tools_a_failure_is_thrown_with_its_place() {
        Interpreter throwing = asked.interpreter.throwing();
        assertThatThrownBy(() -> throwing.asBoolean(Asked.expression("service:fail"), Variables.of(anna), true))
                .isInstanceOf(ExpressionException.class)
                .hasMessageStartingWith("town.odesign:12: Town/Map@labelExpression: service:fail: ").hasMessageContaining("no luck");
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void checking_says_what_is_wrong_and_reports_nothing() {
        assertThat(asked.interpreter.check(Asked.expression("aql:x"))).isPresent();
        assertThat(asked.interpreter.check(Asked.expression("feature:name"))).isEmpty();
        assertThat(asked.interpreter.check(Asked.expression(""))).isEmpty();
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void costs_are_measured_when_asked_for() {
        asked.ask("feature:name", anna);
        assertThat(asked.interpreter.costs()).isEmpty();
        asked.interpreter.profile(true);
        asked.ask("feature:name", anna);
        asked.ask("feature:name", anna);
        asked.ask("service:fail", anna);
        asked.interpreter.profile(false);
        asked.ask("feature:name", anna);
        assertThat(asked.interpreter.costs()).extracting(cost -> cost.expression().text()).containsExactlyInAnyOrder("feature:name", "service:fail");
        assertThat(asked.interpreter.costs()).filteredOn(cost -> cost.expression().text().equals("feature:name")).singleElement()
                .satisfies(cost -> assertThat(cost.count()).isEqualTo(2)).satisfies(cost -> assertThat(cost.nanos()).isPositive());
    }
}
