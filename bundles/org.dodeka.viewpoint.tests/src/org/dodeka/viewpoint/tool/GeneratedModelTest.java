package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.ModelOperation;
import org.dodeka.viewpoint.description.Place;
import org.dodeka.viewpoint.expression.ExpressionFailure;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Services;
import org.dodeka.viewpoint.expression.Types;
import org.dodeka.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** A metamodel with generated classes, enumerations and dates of Java. */
class GeneratedModelTest {

    private static final Place PLACE = new Place("learning.odesign", "Tool", 1, "");

    private final Design design = DesignFactory.eINSTANCE.createDesign();
    private final Space space = DesignFactory.eINSTANCE.createSpace();
    private final List<ExpressionFailure> failures = new ArrayList<>();
    private final Interpreter interpreter =
            new Interpreter(Languages.standard(), Services.none(), Types.of(List.of(DesignPackage.eINSTANCE)), failures::add);

    private static Expression expression(String text) {
        return new Expression(text, PLACE.of(text));
    }

    private List<EObject> run(EObject self, ModelOperation... steps) {
        List<EObject> created = new ArrayList<>();
        new Steps(interpreter, new Scope(Variables.of(self)), created, new ArrayList<>()).run(List.of(steps));
        return created;
    }

    private static ModelOperation set(String feature, String value) {
        return new ModelOperation.SetValue(PLACE, expression(feature), expression(value), List.of());
    }

    @Test
    void enumerations_and_dates_are_read_from_texts() {
        run(space, set("kind", "COHORT"), set("start", "2026-06-01"), set("cadenceDays", "7"), set("cadenceDays", "14"));
        assertThat(space.getKind()).isEqualTo(SpaceKind.COHORT);
        assertThat(space.getStart()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(space.getCadenceDays()).isEqualTo(14);
    }

    @Test
    void a_literal_of_the_metamodel_is_a_value() {
        EObject literal = DesignPackage.Literals.SPACE_KIND.getEEnumLiteral("TEAM");
        new Steps(interpreter, new Scope(Variables.of(space).with("literal", literal)), new ArrayList<>(), new ArrayList<>())
                .run(List.of(set("kind", "var:literal")));
        assertThat(space.getKind()).isEqualTo(SpaceKind.TEAM);
    }

    @Test
    void enumerations_and_dates_are_written_as_in_files() {
        space.setKind(SpaceKind.NETWORK);
        space.setStart(LocalDate.of(2026, 6, 1));
        assertThat(interpreter.asString(expression("feature:kind"), Variables.of(space))).isEqualTo("NETWORK");
        assertThat(interpreter.asString(expression("feature:start"), Variables.of(space))).isEqualTo("2026-06-01");
        assertThat(interpreter.asString(expression("feature:end"), Variables.of(space))).isEmpty();
    }

    @Test
    void many_literals_are_written_in_a_row() {
        var activity = DesignFactory.eINSTANCE.createActivity();
        activity.getModes().addAll(List.of(Mode.ENGAGEMENT, Mode.ALIGNMENT));
        assertThat(interpreter.asString(expression("feature:modes"), Variables.of(activity))).isEqualTo("ENGAGEMENT, ALIGNMENT");
    }

    @Test
    void what_is_created_has_an_id() {
        List<EObject> created = run(design, new ModelOperation.CreateInstance(PLACE, expression("design::Space"), expression("spaces"), "instance",
                List.of(set("name", "Circle"))));
        assertThat(created).containsExactlyElementsOf(design.getSpaces()).hasSize(1);
        assertThat(design.getSpaces().get(0).getId()).isNotBlank();
        assertThat(design.getSpaces().get(0).getName()).isEqualTo("Circle");
    }

    @Test
    void a_date_that_is_none_fails_with_a_reason() {
        assertThatThrownBy(() -> run(space, set("start", "soon"))).isInstanceOf(ToolException.class).hasMessageContaining("‘start’ cannot be ‘soon’");
    }

    @Test
    void candidates_of_a_feature_are_elements_of_the_model() {
        design.getSpaces().add(space);
        assertThat(interpreter.asElements(expression("feature:spaces"), Variables.of(design))).containsExactly(space);
        assertThat(interpreter.types().isInstance(space, "design.Space")).isTrue();
        assertThat(interpreter.types().isInstance(space, "catalogue.Element")).isTrue();
        assertThat(failures).isEmpty();
    }
}
