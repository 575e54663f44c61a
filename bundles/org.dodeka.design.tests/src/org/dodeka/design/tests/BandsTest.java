package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.design.services.Bands;
import org.dodeka.design.services.Literals;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;

class BandsTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Design design = builder.design();
    private final Bands bands = new Bands();

    private Space space(String name, Scale scale, Space parent) {
        return builder.space(name, space -> {
            space.setScale(scale);
            space.setParent(parent);
        });
    }

    private static EEnumLiteral band(Scale scale) {
        return DesignPackage.Literals.SCALE.getEEnumLiteral(scale.getName());
    }

    private List<Space> in(Scale scale) {
        return bands.spacesInside(band(scale), SiriusView.of(design));
    }

    @Test
    void there_is_a_band_for_each_scale_in_use_with_the_highest_on_top() {
        space("Circle", Scale.TEAM, null);
        space("Field", Scale.FIELD, null);
        space("Other circle", Scale.TEAM, null);
        assertThat(bands.scalesInUse(design)).containsExactly(band(Scale.FIELD), band(Scale.TEAM));
    }

    @Test
    void a_band_is_named_by_its_scale() {
        assertThat(new Literals().literalName(band(Scale.ORGANISATION))).isEqualTo("Organisation");
    }

    @Test
    void a_space_stands_within_its_parent_of_the_same_scale() {
        Space wide = space("Wide", Scale.UNIT, null);
        Space inner = space("Inner", Scale.UNIT, wide);
        Space innermost = space("Innermost", Scale.UNIT, inner);
        assertThat(in(Scale.UNIT)).containsExactly(wide);
        assertThat(bands.spacesInside(wide, null)).containsExactly(inner);
        assertThat(bands.spacesInside(inner, null)).containsExactly(innermost);
        assertThat(bands.widerSpaceElsewhere(inner)).isNull();
    }

    @Test
    void a_space_is_linked_to_its_parent_of_another_scale() {
        Space wide = space("Wide", Scale.UNIT, null);
        Space circle = space("Circle", Scale.TEAM, wide);
        assertThat(in(Scale.TEAM)).containsExactly(circle);
        assertThat(bands.spacesInside(wide, null)).isEmpty();
        assertThat(bands.widerSpaceElsewhere(circle)).isSameAs(wide);
    }

    @Test
    void spaces_in_a_circle_of_parents_stand_side_by_side() {
        Space one = space("One", Scale.TEAM, null);
        Space two = space("Two", Scale.TEAM, one);
        one.setParent(two);
        Space below = space("Below", Scale.TEAM, two);
        assertThat(in(Scale.TEAM)).containsExactly(one, two);
        assertThat(bands.spacesInside(two, null)).containsExactly(below);
        assertThat(bands.widerSpaceElsewhere(one)).isSameAs(two);
    }

    @Test
    void a_space_that_is_its_own_parent_is_there_once() {
        Space one = space("One", Scale.TEAM, null);
        one.setParent(one);
        assertThat(in(Scale.TEAM)).containsExactly(one);
        assertThat(bands.spacesInside(one, null)).isEmpty();
        assertThat(bands.widerSpaceElsewhere(one)).isNull();
    }

    @Test
    void every_space_of_every_example_stands_in_exactly_one_place() {
        Examples.names().map(Examples::load).forEach(example -> {
            List<Space> placed = new java.util.ArrayList<>();
            bands.scalesInUse(example).forEach(band -> placed.addAll(bands.spacesInside(band, SiriusView.of(example))));
            example.getSpaces().forEach(space -> placed.addAll(bands.spacesInside(space, null)));
            assertThat(placed).containsExactlyInAnyOrderElementsOf(example.getSpaces());
        });
    }
}
