package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Img4Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);
    private final Artifact caseSheet = healthy.caseSheet();

    Img4Test() {
        super("IMG-4");
    }

    @Test
    void an_image_from_elsewhere_passes() {
        healthy.visit().getInputs().add(caseSheet);
        assertPasses();
    }

    @Test
    void every_image_is_made_here() {
        healthy.visit().getInputs().set(0, caseSheet);
        assertViolated(healthy.space(), "Clinic mirrors itself");
    }

    @Test
    void outputs_of_other_spaces_come_from_elsewhere() {
        HealthySpace other = d.healthy("Other", Scale.UNIT);
        healthy.visit().getInputs().set(0, other.caseSheet());
        assertPasses();
    }

    @Test
    void without_inputs_the_rule_does_not_apply() {
        healthy.visit().getInputs().clear();
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        healthy.visit().getInputs().set(0, caseSheet);
        healthy.space().setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_imports_an_artifact() {
        healthy.visit().getInputs().set(0, caseSheet);
        assertFixed();
    }

    @Test
    void the_fix_makes_one_where_there_is_none() {
        healthy.visit().getInputs().set(0, caseSheet);
        d.design().getArtifacts().remove(healthy.map());
        assertFixed();
    }
}
