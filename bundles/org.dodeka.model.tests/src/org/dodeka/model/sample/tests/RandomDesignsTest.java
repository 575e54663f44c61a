package org.dodeka.model.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RandomDesignsTest {

    private static final List<Design> DESIGNS = LongStream.range(0, 300).mapToObj(RandomDesigns::small).toList();

    @Test
    void equal_seeds_give_equal_designs() {
        assertThat(Designs.text(RandomDesigns.small(17))).isEqualTo(Designs.text(RandomDesigns.small(17)));
    }

    @Test
    void designs_differ_by_seed() {
        assertThat(DESIGNS.stream().map(Designs::text).distinct()).hasSize(DESIGNS.size());
    }

    @Test
    void designs_are_small() {
        assertThat(DESIGNS).extracting(design -> Designs.objects(design).size()).allMatch(size -> size >= 5 && size <= 150);
    }

    @Test
    void designs_lie_in_resources_that_know_their_elements_by_id() {
        assertThat(DESIGNS).allSatisfy(design -> assertThat(design.eResource().getEObject(design.getId())).isSameAs(design));
    }

    @Test
    void ids_are_unique_within_a_design() {
        assertThat(DESIGNS).allSatisfy(design -> assertThat(Designs.objects(design).stream().map(EcoreUtil::getID).filter(id -> id != null))
                .doesNotHaveDuplicates());
    }

    @Test
    void every_feature_is_set_somewhere() {
        assertThat(Features.unset(DESIGNS)).isEmpty();
    }

    @Test
    void every_role_occurs() {
        Set<RoleKind> roles = EnumSet.noneOf(RoleKind.class);
        spaces().forEach(space -> space.getParticipations().forEach(participation -> roles.add(participation.getRole())));

        assertThat(roles).containsExactlyInAnyOrder(RoleKind.values());
    }

    @Test
    void some_spaces_are_their_own_parents() {
        assertThat(spaces()).anyMatch(space -> space.getParent() == space);
    }

    @Test
    void some_participations_have_nobody_and_some_names_are_blank_or_unset() {
        assertThat(spaces().stream().flatMap(space -> space.getParticipations().stream()).map(Participation::getActor)).containsNull();
        assertThat(spaces()).anyMatch(space -> space.getName() == null).anyMatch(space -> space.getName() != null && space.getName().isBlank());
    }

    @Test
    void boundaries_have_none_one_or_more_sides() {
        List<Boundary> boundaries = DESIGNS.stream().flatMap(design -> design.getBoundaries().stream()).toList();

        assertThat(boundaries).extracting(boundary -> boundary.getSides().size()).contains(0, 1, 2);
    }

    @Test
    void some_activities_are_led_from_other_spaces() {
        assertThat(spaces().stream().flatMap(space -> space.getActivities().stream()))
                .anyMatch(activity -> activity.getLeads().stream().anyMatch(lead -> lead.eContainer() != activity.eContainer()));
    }

    @Test
    void designs_survive_being_written_and_read() throws IOException {
        for (Design design : DESIGNS.subList(0, 80)) {
            assertThat(Designs.text(RoundTrip.of(design))).isEqualTo(Designs.text(design));
        }
    }

    private static List<Space> spaces() {
        return DESIGNS.stream().flatMap(design -> design.getSpaces().stream()).toList();
    }
}
