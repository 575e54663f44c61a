package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.get;
import static org.dodeka.viewpoint.expression.TownModel.list;
import static org.dodeka.viewpoint.expression.TownModel.name;
import static org.dodeka.viewpoint.expression.TownModel.set;
import static org.dodeka.viewpoint.tool.Step.let;
import static org.dodeka.viewpoint.tool.Step.put;
import static org.dodeka.viewpoint.tool.Step.take;
import static org.dodeka.viewpoint.tool.Step.to;
import static org.dodeka.viewpoint.tool.Step.unset;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that set and unset features. */
class ValueStepsTest extends OnAnna {

    @ParameterizedTest
    @CsvSource({"name,Anne,Anne", "name,7,7", "name,007,007", "age,41,41", "awake,true,true"})
    void set_value_turns_texts_into_what_the_feature_wants(String feature, String text, String value) {
        done(put(feature, text));
        assertThat(get(anna, feature)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sad", "SAD"})
    void set_value_finds_literals_by_text_and_name(String text) {
        done(put("mood", text));
        assertThat(get(anna, "mood")).isSameAs(map.model.mood.getEEnumLiteral("SAD"));
    }

    @Test
    void set_value_sets_elements() {
        given(to("feature:home", let("mill", "var:self", to("var:element", unset("home"), put("home", "var:mill")))));
        EObject mill = map.house("Mill");
        set(anna, "home", mill);
        done();
        assertThat(get(anna, "home")).isSameAs(mill);
    }

    @Test
    void set_value_of_nothing_unsets() {
        done(put("name", "feature:id"));
        assertThat(name(anna)).isNull();
    }

    @Test
    void set_value_adds_to_many_but_not_twice() {
        given(put("nicknames", "An"), put("nicknames", "Na"), put("friends", "feature:friends"), put("friends", "var:self"));
        list(anna, "friends").add(ben);
        done();
        assertThat(get(anna, "nicknames")).isEqualTo(List.of("An", "Na"));
        assertThat(list(anna, "friends")).containsExactly(ben, anna);
    }

    @Test
    void a_list_is_added_with_all_its_elements() {
        done(to("feature:eContainer", let("people", "feature:people", to("var:element", put("friends", "var:people")))));
        assertThat(list(anna, "friends")).containsExactly(anna, ben);
    }

    @Test
    void an_empty_text_empties_what_is_no_text() {
        given(put("age", "feature:name"));
        set(anna, "age", 40);
        set(anna, "name", "");
        done();
        assertThat(get(anna, "age")).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"age,old,‘age’ cannot be ‘old’", "home,Mill,wants House", "home,var:self,‘home’ cannot be ‘Person’",
            "nose,1,Person has no feature ‘nose’", "mood,angry,‘mood’ cannot be ‘angry’", "name,service:gone,There is no service ‘gone’",
            "age,var:self,‘age’ cannot be ‘Person’"})
    void what_cannot_be_set_fails_with_place_and_reason(String feature, String value, String reason) {
        assertThat(failed(put(feature, value))).contains(reason).matches("(?s)town\\.odesign:\\d+: Town/Map/.*Rest.*");
    }

    @Test
    void one_value_cannot_be_several() {
        given(put("home", "feature:friends"));
        list(anna, "friends").addAll(List.of(anna, ben));
        assertThat(failed()).contains("there are 2");
    }

    @Test
    void what_cannot_be_changed_says_so() {
        given(put("age", "5"));
        anna.eClass().getEStructuralFeature("age").setChangeable(false);
        assertThat(failed()).contains("‘age’ of Person cannot be changed");
    }

    @Test
    void a_feature_name_is_an_expression() {
        given(put("feature:name", "5"));
        set(anna, "name", "age");
        done();
        assertThat(get(anna, "age")).isEqualTo(5);
    }

    @Test
    void unset_empties_a_feature() {
        given(unset("name"), unset("nicknames"));
        set(anna, "nicknames", List.of("An"));
        done();
        assertThat(name(anna)).isNull();
        assertThat((List<?>) get(anna, "nicknames")).isEmpty();
    }

    @Test
    void unset_takes_single_values_from_many() {
        given(take("friends", "var:self"), take("moods", "sad"));
        list(anna, "friends").addAll(List.of(ben, anna));
        set(anna, "moods", map.model.mood.getELiterals());
        done();
        assertThat(list(anna, "friends")).containsExactly(ben);
        assertThat(get(anna, "moods")).isEqualTo(List.of(map.model.mood.getEEnumLiteral("GLAD")));
    }

    @Test
    void unset_of_the_value_itself_empties_a_single_feature_and_that_of_another_does_not() {
        given(take("home", "var:self"), take("mood", "feature:mood"));
        EObject mill = map.house("Mill");
        set(anna, "home", mill);
        set(anna, "mood", map.model.mood.getEEnumLiteral("SAD"));
        done();
        assertThat(get(anna, "home")).isSameAs(mill);
        assertThat(get(anna, "mood")).isSameAs(map.model.mood.getEEnumLiteral("GLAD"));
    }
}
