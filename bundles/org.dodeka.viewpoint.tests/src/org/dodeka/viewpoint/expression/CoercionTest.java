package org.dodeka.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;

import org.dodeka.viewpoint.description.Expression;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoercionTest {

    private final Asked asked = new Asked();
    private final EObject town = asked.model.make(asked.model.place, "Ulm");
    private final EObject anna = asked.model.make(town, "people", asked.model.person, "Anna");
    private final Interpreter interpreter = asked.interpreter;

    private boolean flag(Object value) {
        return interpreter.asBoolean(Asked.expression("var:x"), Variables.of(anna).with("x", value), true);
    }

    private String text(Object value) {
        return interpreter.asString(Asked.expression("var:x"), Variables.of(anna).with("x", value));
    }

    @Test
    void null_and_false_are_false_and_all_else_is_true() {
        assertThat(flag(null)).isFalse();
        assertThat(flag(false)).isFalse();
        assertThat(flag("False")).isFalse();
        assertThat(flag(true)).isTrue();
        assertThat(flag("")).isTrue();
        assertThat(flag(0)).isTrue();
        assertThat(flag(List.of())).isTrue();
        assertThat(flag(anna)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "false,false", "perhaps,false", "1,false"})
    void a_literal_is_true_if_it_says_so(String text, boolean value) {
        assertThat(interpreter.asBoolean(Asked.expression(text), Variables.of(anna), !value)).isEqualTo(value);
    }

    @Test
    void an_empty_or_failing_condition_is_what_the_place_wants() {
        for (Expression expression : List.of(Asked.expression(""), Asked.expression("  "), Asked.expression("service:fail"))) {
            assertThat(interpreter.asBoolean(expression, Variables.of(anna), true)).isTrue();
            assertThat(interpreter.asBoolean(expression, Variables.of(anna), false)).isFalse();
        }
    }

    @Test
    void texts_are_as_emf_writes_them() {
        Date born = new Date(0);
        TownModel.set(anna, "born", born);
        TownModel.set(anna, "mood", asked.model.mood.getEEnumLiteral("SAD"));
        TownModel.set(anna, "age", 40);
        Variables variables = Variables.of(anna);
        assertThat(interpreter.asString(Asked.expression("feature:mood"), variables)).isEqualTo("sad");
        assertThat(interpreter.asString(Asked.expression("feature:age"), variables)).isEqualTo("40");
        assertThat(interpreter.asString(Asked.expression("feature:born"), variables))
                .isEqualTo(EcoreUtil.convertToString(EcorePackage.Literals.EDATE, born)).startsWith("19");
        assertThat(interpreter.asString(Asked.expression("feature:home"), variables)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void many_values_stand_in_a_row() {
        ((List<Object>) TownModel.get(anna, "nicknames")).addAll(List.of("An", "Na"));
        ((List<Object>) TownModel.get(anna, "moods")).addAll(asked.model.mood.getELiterals());
        assertThat(interpreter.asString(Asked.expression("feature:nicknames"), Variables.of(anna))).isEqualTo("An, Na");
        assertThat(interpreter.asString(Asked.expression("feature:moods"), Variables.of(anna))).isEqualTo("glad, sad");
        assertThat(interpreter.asString(Asked.expression("feature:people"), Variables.of(town))).isEqualTo("Person");
    }

    @Test
    void other_values_become_texts_too() {
        assertThat(text(null)).isEmpty();
        assertThat(text(3)).isEqualTo("3");
        assertThat(text(asked.model.mood.getEEnumLiteral("GLAD"))).isEqualTo("glad");
        assertThat(text(anna)).isEqualTo("Person");
    }

    @Test
    void a_literal_keeps_its_blanks_as_a_text() {
        assertThat(interpreter.asString(Asked.expression(" 07 "), Variables.of(anna))).isEqualTo(" 07 ");
    }

    @Test
    void numbers_come_from_numbers_and_texts() {
        Variables variables = Variables.of(anna).with("text", " 12 ").with("none", null).with("short", (short) 4);
        assertThat(interpreter.asInteger(Asked.expression("3"), variables, 0)).isEqualTo(3);
        assertThat(interpreter.asInteger(Asked.expression("var:text"), variables, 0)).isEqualTo(12);
        assertThat(interpreter.asInteger(Asked.expression("var:short"), variables, 0)).isEqualTo(4);
        assertThat(interpreter.asInteger(Asked.expression("var:none"), variables, -1)).isEqualTo(-1);
        assertThat(interpreter.asInteger(Asked.expression(""), variables, -1)).isEqualTo(-1);
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void what_is_no_number_is_told() {
        assertThat(interpreter.asInteger(Asked.expression("wide"), Variables.of(anna), 5)).isEqualTo(5);
        assertThat(asked.failure()).contains("‘wide’ is not a whole number");
    }

    @Test
    void an_element_is_one_but_a_collection_is_none() {
        Variables variables = Variables.of(town).with("list", List.of(anna));
        assertThat(interpreter.asElement(Asked.expression("var:self"), variables)).containsSame(town);
        assertThat(interpreter.asElement(Asked.expression("var:list"), variables)).isEmpty();
        assertThat(interpreter.asElement(Asked.expression("feature:name"), variables)).isEmpty();
        assertThat(interpreter.asElement(Asked.expression(""), variables)).isEmpty();
    }

    @Test
    void a_literal_as_element_is_self_and_as_elements_nothing() {
        assertThat(interpreter.asElement(Asked.expression("x"), Variables.of(anna))).containsSame(anna);
        assertThat(interpreter.asElements(Asked.expression("x"), Variables.of(anna))).isEmpty();
    }

    @Test
    void collections_keep_only_elements() {
        assertThat(interpreter.asElements(Asked.expression("service:mixed"), Variables.of(anna))).containsExactly(anna);
        assertThat(interpreter.asElements(Asked.expression("var:self"), Variables.of(anna))).containsExactly(anna);
        assertThat(interpreter.asElements(Asked.expression("service:nothing"), Variables.of(anna))).isEmpty();
        assertThat(interpreter.asElements(Asked.expression("feature:nicknames"), Variables.of(anna))).isEmpty();
    }

    @Test
    void elements_do_not_follow_later_changes() {
        List<EObject> people = interpreter.asElements(Asked.expression("feature:people"), Variables.of(town));
        asked.model.make(town, "people", asked.model.person, "Ben");
        assertThat(people).containsExactly(anna);
    }
}
