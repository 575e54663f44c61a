package org.dodeka.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

class ServicesTest {

    private final Asked asked = new Asked();
    private final EObject anna = asked.model.make(asked.model.person, "Anna");
    private final EObject ben = asked.model.make(asked.model.person, "Ben");

    @Test
    void a_service_is_asked_of_self() {
        assertThat(asked.ask("service:shout", anna)).isEqualTo("ANNA");
        assertThat(asked.ask("service:shout()", anna)).isEqualTo("ANNA");
    }

    @Test
    void a_service_can_be_asked_of_a_variable() {
        assertThat(asked.ask("service:guest.shout", Variables.of(anna).with("guest", ben))).isEqualTo("BEN");
        assertThat(asked.ask("service: guest . shout ( )", Variables.of(anna).with("guest", ben))).isEqualTo("BEN");
    }

    @Test
    void variables_are_passed_on() {
        TownModel.list(anna, "friends").add(ben);
        assertThat(asked.ask("service:knows(guest)", Variables.of(anna).with("guest", ben))).isEqualTo(true);
        assertThat(asked.ask("service:guest.knows(self)", Variables.of(anna).with("guest", ben))).isEqualTo(false);
    }

    @Test
    void numbers_and_texts_are_passed_on() {
        assertThat(asked.ask("service:greet(word, times)", Variables.of(anna).with("word", "Hi ").with("times", 3))).isEqualTo("Hi Anna3");
        assertThat(asked.ask("service:greet(word, times)", Variables.of(anna).with("word", null).with("times", 3))).isEqualTo("nullAnna3");
    }

    @Test
    void null_is_no_number() {
        asked.ask("service:greet(word, times)", Variables.of(anna).with("word", "Hi ").with("times", null));
        assertThat(asked.failure()).contains("‘greet’").contains("(Person, String, null)").contains("greet(EObject, String, Integer)");
    }

    @Test
    void the_more_special_service_is_called() {
        assertThat(asked.ask("service:kind", EcorePackage.Literals.ECLASS)).isEqualTo("class");
        assertThat(asked.ask("service:kind", EcorePackage.Literals.EINT)).isEqualTo("named");
        assertThat(asked.ask("service:kind", EcorePackage.Literals.ECLASS)).isEqualTo("class");
    }

    @Test
    void a_service_for_other_types_says_which() {
        asked.ask("service:kind", anna);
        assertThat(asked.failure()).contains("(Person)").contains(TownServices.class.getName() + ".kind(EClass)");
    }

    @Test
    void a_service_that_throws_is_named() {
        assertThat(asked.ask("service:fail", anna)).isNull();
        assertThat(asked.failure()).endsWith("The service " + TownServices.class.getName() + ".fail(EObject) failed: IllegalStateException: no luck");
        assertThat(asked.failures.get(0).cause().getCause()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_unknown_service_says_where_it_was_sought() {
        asked.ask("service:whisper", anna);
        assertThat(asked.failure()).contains("‘whisper’").contains(TownServices.class.getName());
    }

    @Test
    void a_method_without_an_element_is_no_service() {
        asked.ask("service:notAService", anna);
        assertThat(asked.failure()).contains("There is no service ‘notAService’");
    }

    @Test
    void a_wrong_number_of_arguments_is_told() {
        asked.ask("service:shout(self)", anna);
        assertThat(asked.failure()).contains("takes 2 arguments").contains("shout(EObject)");
    }

    @Test
    void a_receiver_must_be_an_element() {
        asked.ask("service:guest.shout", Variables.of(anna).with("guest", "Ben"));
        assertThat(asked.failure()).contains("variable ‘guest’");
    }

    @Test
    void static_services_work() {
        assertThat(asked.ask("service:still", anna)).isEqualTo("static");
    }

    @Test
    void without_a_class_the_message_says_so() {
        Asked none = new Asked(Languages.standard());
        none.ask("service:shout", anna);
        assertThat(none.failure()).contains("names no service class");
    }

    @Test
    void a_class_that_is_missing_is_told_and_the_others_are_used() {
        Asked half = new Asked(Languages.standard(), "org.example.Missing", TownServices.class.getName());
        assertThat(half.problems).singleElement().asString().contains("org.example.Missing was not found");
        assertThat(half.ask("service:shout", anna)).isEqualTo("ANNA");
    }

    @Test
    void a_class_that_cannot_be_made_is_told() {
        Asked bad = new Asked(Languages.standard(), Hidden.class.getName(), NoConstructor.class.getName(), Broken.class.getName());
        assertThat(bad.problems).hasSize(3);
        assertThat(bad.problems.get(0)).contains("Hidden").contains("not public");
        assertThat(bad.problems.get(1)).contains("NoConstructor").contains("no public constructor");
        assertThat(bad.problems.get(2)).contains("Broken").contains("out of order");
    }

    static class Hidden {
    }

    public static class NoConstructor {
        public NoConstructor(String text) {
            assertThat(text).isNotNull();
        }
    }

    public static class Broken {
        public Broken() {
            throw new IllegalStateException("out of order");
        }
    }
}
