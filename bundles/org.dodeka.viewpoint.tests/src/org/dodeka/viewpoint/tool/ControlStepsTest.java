package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.get;
import static org.dodeka.viewpoint.expression.TownModel.list;
import static org.dodeka.viewpoint.expression.TownModel.name;
import static org.dodeka.viewpoint.expression.TownModel.set;
import static org.dodeka.viewpoint.tool.Step.choose;
import static org.dodeka.viewpoint.tool.Step.each;
import static org.dodeka.viewpoint.tool.Step.hide;
import static org.dodeka.viewpoint.tool.Step.let;
import static org.dodeka.viewpoint.tool.Step.put;
import static org.dodeka.viewpoint.tool.Step.remove;
import static org.dodeka.viewpoint.tool.Step.show;
import static org.dodeka.viewpoint.tool.Step.to;
import static org.dodeka.viewpoint.tool.Step.unset;
import static org.dodeka.viewpoint.tool.Step.when;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that say whether, how often and on what others run, and those about views. */
class ControlStepsTest extends OnAnna {

    private static final String PERSON = TownMap.LAYER + "/@nodeMappings[name='Person']";

    @Test
    void change_context_goes_elsewhere_and_comes_back() {
        done(to("feature:eContainer", put("name", "Bonn")), put("name", "Anne"));
        assertThat(name(map.town)).isEqualTo("Bonn");
        assertThat(name(anna)).isEqualTo("Anne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature:home", "feature:friends", "feature:name", "somewhere"})
    void change_context_to_no_element_stays_and_goes_on(String browse) {
        done(to(browse, put("name", "Anne")));
        assertThat(name(anna)).isEqualTo("Anne");
    }

    @ParameterizedTest
    @CsvSource({"true,Anne", "false,Anna", "feature:name,Anne", "feature:home,Anna"})
    void an_if_runs_when_it_is_true(String condition, String name) {
        done(when(condition, put("name", "Anne")));
        assertThat(name(anna)).isEqualTo(name);
    }

    @Test
    void a_condition_that_fails_is_false_and_reported() {
        given(when("feature:nose", remove()), put("name", "Anne"));
        assertThat(run().done()).isTrue();
        assertThat(name(anna)).isEqualTo("Anne");
        assertThat(anna.eContainer()).isNotNull();
        assertThat(map.failures).hasSize(1);
        assertThat(map.editing.failures).isEmpty();
    }

    @Test
    void a_switch_runs_the_first_case_that_is_true() {
        done(choose(remove(), when("false", remove()), when("true", put("name", "second")), when("true", remove())));
        assertThat(name(anna)).isEqualTo("second");
        assertThat(anna.eContainer()).isNotNull();
    }

    @Test
    void a_switch_without_a_true_case_runs_the_default() {
        done(choose(put("name", "default"), when("false", remove())));
        assertThat(name(anna)).isEqualTo("default");
        assertThat(anna.eContainer()).isNotNull();
    }

    @Test
    void a_loop_runs_on_each_element_even_if_the_list_changes() {
        done(to("feature:eContainer", each("i", "feature:people", put("friends", "var:i"), remove())));
        assertThat(list(map.town, "people")).isEmpty();
        assertThat(list(anna, "friends")).containsExactly(anna);
        assertThat(list(ben, "friends")).containsExactly(ben);
    }

    @Test
    void a_loop_over_texts_keeps_self() {
        given(each("nick", "feature:nicknames", put("name", "var:nick")));
        set(anna, "nicknames", List.of("An", "Na"));
        done();
        assertThat(name(anna)).isEqualTo("Na");
    }

    @Test
    void a_loop_over_one_or_none_is_a_loop() {
        done(each("i", "var:self", put("name", "one")), each("i", "feature:home", put("name", "none")));
        assertThat(name(anna)).isEqualTo("one");
    }

    @Test
    void a_loop_ends_with_its_variable() {
        assertThat(failed(each("i", "var:self", put("name", "one")), put("home", "var:i"))).contains("no variable ‘i’");
    }

    @Test
    void a_let_is_known_within_and_not_after() {
        assertThat(failed(let("x", "Anne", put("name", "var:x")), put("name", "var:x"))).contains("no variable ‘x’");
        assertThat(name(anna)).isEqualTo("Anne");
    }

    @Test
    void an_inner_let_hides_an_outer_one() {
        done(let("x", "outer", let("x", "inner", put("nicknames", "var:x")), put("nicknames", "var:x")));
        assertThat(get(anna, "nicknames")).isEqualTo(List.of("inner", "outer"));
    }

    @Test
    void steps_run_within_steps_of_every_kind() {
        done(put("age", "1", unset("name", remove(put("age", "2")))));
        assertThat(get(anna, "age")).isEqualTo(2);
        assertThat(name(anna)).isNull();
        assertThat(anna.eContainer()).isNull();
    }

    @Test
    void views_can_be_asked_for() {
        ToolResult result = done(to("feature:eContainer", show(PERSON, "var:diagram"), show(PERSON, "var:elementView")));
        assertThat(result.views()).containsExactly(new ViewRequest.Create(map.description().defaultLayer().nodeMappings().get(0), map.town,
                Target.of(map.diagram)), new ViewRequest.Create(map.description().defaultLayer().nodeMappings().get(0), map.town, Target.of(view)));
    }

    @Test
    void views_can_be_dismissed() {
        assertThat(done(to("var:elementView", hide())).views()).containsExactly(new ViewRequest.Delete(view));
    }

    @Test
    void only_views_can_be_dismissed() {
        assertThat(failed(hide())).contains("Only a view");
    }

    @Test
    void a_view_is_no_element() {
        assertThat(failed(to("var:elementView", remove()))).contains("runs on a view");
    }

    @Test
    void an_element_contains_no_view() {
        assertThat(failed(show(PERSON, "var:self"))).contains("neither a view nor the diagram");
    }

    @Test
    void a_failure_names_the_step() {
        given(to("var:self", put("nose", "1")));
        failed();
        assertThat(map.editing.failures).singleElement().isInstanceOfSatisfying(ToolException.class, failure -> {
            assertThat(failure.place().file()).isEqualTo("town.odesign");
            assertThat(failure).hasMessageStartingWith(failure.place().toString());
        });
    }
}
