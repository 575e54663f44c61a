package org.dodeka.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private final Asked asked = new Asked();
    private final EObject town = asked.model.make(asked.model.place, "Ulm");
    private final EObject anna = asked.model.make(town, "people", asked.model.person, "Anna");
    private final EObject ben = asked.model.make(town, "people", asked.model.mayor, "Ben");

    @Test
    void a_variable_stands_for_its_value() {
        assertThat(asked.ask("var:guest", Variables.of(anna).with("guest", ben))).isSameAs(ben);
        assertThat(asked.ask(" var:self ", anna)).isSameAs(anna);
    }

    @Test
    void a_variable_may_be_null_and_the_last_of_a_name_counts() {
        Variables variables = Variables.of(anna).with("guest", ben).with("other", 1);
        assertThat(asked.ask("var:guest", variables.with("guest", null))).isNull();
        assertThat(asked.ask("var:guest", variables)).isSameAs(ben);
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void another_self_leaves_the_variables() {
        Variables variables = Variables.of(anna).with("guest", 5).withSelf(ben);
        assertThat(asked.ask("var:self", variables)).isSameAs(ben);
        assertThat(asked.ask("var:guest", variables)).isEqualTo(5);
        assertThat(asked.ask("feature:name", variables.with("self", anna))).isEqualTo("Anna");
    }

    @Test
    void variables_can_stand_before_those_of_another_kind() {
        Variables foreign = new Variables() {
            @Override
            public Object self() {
                return anna;
            }

            @Override
            public Object get(String name) {
                return name.equals("view") ? "the view" : UNDEFINED;
            }
        };
        assertThat(asked.ask("var:view", foreign.with("guest", ben))).isEqualTo("the view");
        assertThat(asked.ask("var:guest", foreign.with("guest", ben))).isSameAs(ben);
    }

    @Test
    void an_unknown_variable_fails() {
        assertThat(asked.ask("var:guest", anna)).isNull();
        assertThat(asked.failure()).startsWith("town.odesign:12: Town/Map@labelExpression: var:guest: ").contains("variable ‘guest’");
    }

    @Test
    void a_feature_is_asked_of_self() {
        assertThat(asked.ask("feature:name", anna)).isEqualTo("Anna");
        assertThat(asked.ask("feature:people", town)).isEqualTo(List.of(anna, ben));
    }

    @Test
    void a_feature_is_found_in_one_class_after_another() {
        EObject mill = asked.model.make(asked.model.house, "Mill");
        TownModel.set(mill, "age", 200);
        TownModel.set(anna, "age", 40);
        for (EObject one : List.of(mill, anna, mill, ben, anna)) {
            assertThat(asked.ask("feature:age", one)).isEqualTo(TownModel.get(one, "age"));
        }
    }

    @Test
    void every_element_knows_its_surroundings() {
        TownModel.set(town, "mayor", ben);
        assertThat(asked.ask("feature:eContainer", anna)).isSameAs(town);
        assertThat(asked.ask("feature:eContents", town)).isEqualTo(List.of(anna, ben));
        assertThat(asked.ask("feature:eClass", anna)).isSameAs(asked.model.person);
        assertThat(asked.ask("feature:eCrossReferences", town)).isEqualTo(List.of(ben));
    }

    @Test
    void all_contents_are_those_at_every_depth() {
        EObject house = asked.model.make(town, "houses", asked.model.house, "Mill");
        EObject room = asked.model.make(house, "rooms", asked.model.house, "Attic");
        assertThat(new ArrayList<>((List<?>) asked.ask("feature:eAllContents", town))).asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).containsExactlyInAnyOrder(anna, ben, house, room);
    }

    @Test
    void a_feature_of_nothing_is_nothing() {
        assertThat(asked.ask("feature:name", (Object) null)).isNull();
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void an_unknown_feature_fails_with_the_type() {
        asked.ask("feature:nose", anna);
        assertThat(asked.failure()).endsWith("Person has no feature ‘nose’.");
    }

    @Test
    void a_feature_of_something_else_fails() {
        asked.ask("feature:name", "a view");
        assertThat(asked.failure()).contains("‘name’").contains("‘a view’");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature:", "feature:a.b", "var:", "service:", "service:a.b.c", "service:f(", "service:f(a b)", "aql:self.name",
            "[self.name/]", "<%name%>", "ocl:self.name",
            "service:missing", "service:missing(self)"})
    void what_cannot_be_compiled_is_told(String text) {
        assertThat(asked.ask(text, anna)).isNull();
        assertThat(asked.failures).hasSize(1);
        assertThat(asked.interpreter.check(Asked.expression(text))).isPresent();
    }

    @Test
    void an_unsupported_language_is_named_with_those_that_are_supported() {
        asked.ask("aql:self.name", anna);
        assertThat(asked.failure()).contains("‘aql:self.name’").contains("var: feature: service:");
    }

    @Test
    void a_language_can_be_added() {
        ExpressionLanguage upper = new ExpressionLanguage() {
            @Override
            public String prefix() {
                return "aql:";
            }

            @Override
            public CompiledExpression compile(String body, CompileContext context) {
                return new CompiledExpression() {
                    @Override
                    public Object evaluate(Variables variables) {
                        return body.toUpperCase();
                    }

                    @Override
                    public Optional<List<ReadPath>> reads() {
                        return Optional.empty();
                    }
                };
            }
        };
        Asked more = new Asked(Languages.standard().with(upper));
        assertThat(more.ask("aql: self.name", anna)).isEqualTo("SELF.NAME");
        assertThat(more.ask("feature:name", anna)).isEqualTo("Anna");
        assertThat(asked.ask("aql:self.name", anna)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"7,true", "-1,true", "0,true", "007,false", "12345678901,false", "Note: one,false", "http://x,false", "true,false"})
    void another_text_stands_for_itself(String text, boolean number) {
        Object result = asked.ask(text, anna);
        assertThat(result).hasToString(text);
        assertThat(result instanceof Integer).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"feature:name,name", "feature:eContainer,eContainer", "feature:eAllContents,eAllContents", "service:shout,name"})
    void what_is_read_of_self_is_known(String text, String path) {
        assertThat(asked.interpreter.reads(Asked.expression(text))).contains(List.of(ReadPath.ofSelf(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature:eClass", "var:guest", "a literal", "12", "", "aql:broken"})
    void some_read_nothing(String text) {
        assertThat(asked.interpreter.reads(Asked.expression(text))).contains(List.of());
    }

    @Test
    void what_a_service_reads_starts_from_its_receiver() {
        assertThat(asked.interpreter.reads(Asked.expression("service:guest.knows(self)")))
                .contains(List.of(new ReadPath("guest", "friends"), new ReadPath("guest", "friends/name")));
    }

    @Test
    void a_service_that_declares_nothing_may_read_anything() {
        assertThat(asked.interpreter.reads(Asked.expression("service:unread"))).isEmpty();
    }

    @Test
    void a_service_reads_what_any_overload_reads() {
        List<ReadPath> paths = asked.interpreter.reads(Asked.expression("service:kind")).orElseThrow();
        assertThat(paths).extracting(ReadPath::path).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void elements_of_a_metamodel_are_elements_too() {
        assertThat(asked.ask("feature:name", EcorePackage.Literals.ECLASS)).isEqualTo("EClass");
    }
}
