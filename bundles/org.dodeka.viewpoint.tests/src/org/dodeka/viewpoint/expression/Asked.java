package org.dodeka.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.Place;

/** An interpreter for the town, with what it reported. */
final class Asked {

    final TownModel model = new TownModel();
    final List<ExpressionFailure> failures = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final Interpreter interpreter;

    Asked() {
        this(Languages.standard(), TownServices.class.getName());
    }

    Asked(Languages languages, String... services) {
        Services loaded = Services.of(List.of(services), Asked.class.getClassLoader(), problems::add);
        interpreter = new Interpreter(languages, loaded, Types.of(List.of(model.town)), failures::add);
    }

    static Expression expression(String text) {
        return new Expression(text, new Place("town.odesign", "Town/Map", 12, "labelExpression"));
    }

    Object ask(String text, Object self) {
        return interpreter.evaluate(expression(text), Variables.of(self));
    }

    Object ask(String text, Variables variables) {
        return interpreter.evaluate(expression(text), variables);
    }

    /** The message of the only failure. */
    String failure() {
        return failures.size() == 1 ? failures.get(0).message() : "not one failure: " + failures;
    }
}
