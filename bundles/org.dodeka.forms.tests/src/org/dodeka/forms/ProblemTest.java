package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__DOMAIN;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__END;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.FieldProblem.Fix;
import org.dodeka.forms.FieldProblem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final World world = new World();
    private final EObject space = world.first(SPACE);
    private final DetailForm form = world.form(space);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_problem_is_shown_at_its_field_only() {
        form.showProblems(List.of(new FieldProblem(space, SPACE__DOMAIN, Severity.ERROR, "About nothing yet.", List.of())));

        assertThat(form.field(SPACE__DOMAIN).orElseThrow().problem()).isEqualTo("About nothing yet.");
        assertThat(form.field(SPACE__DOMAIN).orElseThrow().badge().control().getImage()).isNotNull();
        assertThat(form.field(SPACE__DOMAIN).orElseThrow().badge().control().getToolTipText()).contains("About nothing yet.");
        assertThat(form.field(SPACE__END).orElseThrow().problem()).isEmpty();
    }

    @Test
    void a_quick_fix_is_run_from_the_menu() {
        List<String> ran = new ArrayList<>();
        form.showProblems(List.of(new FieldProblem(space, SPACE__DOMAIN, Severity.ERROR, "About nothing yet.",
                List.of(new Fix("Ask & see", () -> ran.add("fixed"))))));
        Menu menu = form.field(SPACE__DOMAIN).orElseThrow().badge().openMenu();
        assertThat(menu.getItem(0).getText()).isEqualTo("Ask && see");
        World.fire(menu.getItem(0), SWT.Selection);

        assertThat(ran).containsExactly("fixed");
    }

    @Test
    void problems_that_are_gone_are_shown_no_more() {
        form.showProblems(List.of(new FieldProblem(space, SPACE__DOMAIN, Severity.ERROR, "About nothing yet.", List.of())));
        form.showProblems(List.of());

        assertThat(form.field(SPACE__DOMAIN).orElseThrow().problem()).isEmpty();
        assertThat(form.field(SPACE__DOMAIN).orElseThrow().badge().control().getImage()).isNull();
    }

    @Test
    void a_problem_of_another_element_is_not_shown() {
        form.showProblems(List.of(new FieldProblem(world.design, SPACE__DOMAIN, Severity.ERROR, "Elsewhere.", List.of())));

        assertThat(form.field(SPACE__DOMAIN).orElseThrow().problem()).isEmpty();
    }
}
