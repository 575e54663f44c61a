package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.Placing;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Placing placing = new Placing();
    private final Space field = builder.space("Field", space -> space.setScale(Scale.FIELD));
    private final Space unit = builder.space("Unit", space -> space.setScale(Scale.UNIT));
    private final Space team = builder.space("Team");

    private static EEnumLiteral band(Scale scale) {
        return DesignPackage.Literals.SCALE.getEEnumLiteral(scale.getName());
    }

    @Test
    void spaces_go_into_designs_bands_and_spaces_only() {
        assertThat(placing.takesSpaces(builder.design())).isTrue();
        assertThat(placing.takesSpaces(band(Scale.UNIT))).isTrue();
        assertThat(placing.takesSpaces(unit)).isTrue();
        assertThat(placing.takesSpaces(builder.group("Group", 1, 1))).isFalse();
        assertThat(placing.takesSpaces(DesignPackage.Literals.MODE.getEEnumLiteral(0))).isFalse();
    }

    @Test
    void a_new_space_has_the_scale_of_where_it_is_put() {
        assertThat(placing.scaleInside(band(Scale.FIELD))).isEqualTo(Scale.FIELD);
        assertThat(placing.scaleInside(unit)).isEqualTo(Scale.UNIT);
        assertThat(placing.scaleInside(builder.design())).isEqualTo(Scale.TEAM);
    }

    @Test
    void a_parent_is_another_space_at_least_as_wide() {
        assertThat(placing.mayHaveParent(team, unit)).isTrue();
        assertThat(placing.mayHaveParent(unit, team)).isFalse();
        assertThat(placing.mayHaveParent(team, team)).isFalse();
        assertThat(placing.mayHaveParent(team, builder.group("Group", 1, 1))).isFalse();
        team.setParent(unit);
        assertThat(placing.mayHaveParent(team, unit)).as("it is the parent already").isFalse();
    }

    @Test
    void no_space_becomes_its_own_ancestor() {
        Space other = builder.space("Other");
        other.setParent(team);
        assertThat(placing.mayHaveParent(team, other)).isFalse();
        assertThat(placing.mayMoveInto(team, other)).isFalse();
        assertThat(placing.mayMoveInto(other, team)).isTrue();
    }

    @Test
    void a_space_moves_to_a_band_that_is_not_below_its_children() {
        team.setParent(unit);
        assertThat(placing.mayMoveTo(unit, band(Scale.FIELD))).isTrue();
        assertThat(placing.mayMoveTo(unit, band(Scale.TEAM))).isTrue();
        assertThat(placing.mayMoveTo(unit, band(Scale.INDIVIDUAL))).isFalse();
    }

    @Test
    void a_space_that_moves_up_to_its_parent_leaves_it() {
        team.setParent(unit);
        assertThat(placing.wouldNestIn(team, band(Scale.UNIT))).isTrue();
        assertThat(placing.wouldNestIn(team, band(Scale.FIELD))).isTrue();
        assertThat(placing.wouldNestIn(team, band(Scale.INDIVIDUAL))).isFalse();
        assertThat(placing.wouldNestIn(field, band(Scale.UNIT))).isFalse();
    }

    @Test
    void stages_follow_each_other_to_the_last() {
        assertThat(placing.nextStage(team)).isEqualTo(Stage.MATURING);
        assertThat(placing.hasNextStage(team)).isTrue();
        team.setStage(Stage.TRANSFORMATION);
        assertThat(placing.hasNextStage(team)).isFalse();
        assertThat(placing.nextStage(team)).isEqualTo(Stage.TRANSFORMATION);
        assertThat(placing.hasNextStage(builder.design())).isFalse();
    }
}
