package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dodeka.viewpoint.refresh.Shown.SQUARE;
import static org.dodeka.viewpoint.refresh.Shown.mapping;
import static org.dodeka.viewpoint.refresh.Yard.place;

import java.util.List;

import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** How the model is followed. */
class FollowingTest {

    private final EObject a = place("a");
    private final EObject b = place("b");
    private final EObject yard = place("yard", a, b);

    private static String nodes(String label) {
        String style = "><style xsi:type=\"style:SquareDescription\" labelExpression=\"" + label + "\"/>";
        return "<defaultLayer name=\"Default\">" + mapping("nodeMappings", "place", "feature:parts", style) + "</defaultLayer>";
    }

    @Test
    void a_refresh_without_change_is_empty_and_keeps_every_view() {
        Shown shown = Shown.of(nodes("feature:name"), yard);
        List<NodeView> before = List.copyOf(shown.refresher.diagram().children());
        assertThat(shown.refresher.refreshAll().isEmpty()).isTrue();
        assertThat(shown.refresher.update().isEmpty()).isTrue();
        assertThat(shown.refresher.diagram().children()).containsExactlyElementsOf(before);
    }

    @Test
    void an_edit_asks_only_for_what_it_can_affect() {
        Shown shown = Shown.of(nodes("service:counted"), yard);
        YardServices.asked = 0;
        a.eSet(Yard.NAME, "A");
        a.eSet(Yard.SIZE, 9);
        assertThat(shown.refresher.isDirty()).isTrue();
        shown.refresher.update();
        assertThat(YardServices.asked).isEqualTo(1);
        assertThat(shown.refresher.isDirty()).isFalse();
    }

    @Test
    void an_edit_of_something_that_nobody_reads_makes_nothing_dirty() {
        Shown shown = Shown.of(nodes("feature:name"), yard);
        a.eSet(Yard.SIZE, 9);
        assertThat(shown.refresher.isDirty()).isFalse();
    }

    @Test
    void a_service_without_paths_is_asked_again_after_every_edit() {
        Shown shown = Shown.of("<defaultLayer name=\"Default\">" + mapping("nodeMappings", "large", "service:largeAnywhere", ">" + SQUARE)
                + "</defaultLayer>", yard);
        a.eSet(Yard.SIZE, 9);
        shown.refresher.update();
        assertThat(shown.nodes()).isEqualTo("large:a");
    }

    @Test
    void a_path_that_the_model_does_not_have_is_reported_and_the_expression_asked_after_every_edit() {
        Shown shown = Shown.of(nodes("service:wrongly"), yard);
        assertThat(shown.problems).singleElement().asString().contains("nonsense").contains("@Reads");
        a.eSet(Yard.SIZE, 9);
        shown.refresher.update();
        assertThat(shown.nodes()).isEqualTo("place:9 place:0");
    }

    @Test
    void what_is_told_from_outside_is_evaluated_again() {
        Shown shown = Shown.of(nodes("service:counted"), yard);
        YardServices.asked = 0;
        shown.refresher.touched(List.of(a));
        assertThat(shown.refresher.isDirty()).isTrue();
        assertThat(shown.refresher.update().isEmpty()).isTrue();
        assertThat(YardServices.asked).isEqualTo(1);
    }

    @Test
    void an_element_that_moves_has_another_view_in_another_container() {
        Shown shown = Shown.of(nodes("feature:name"), yard);
        Yard.list(a, Yard.PARTS).add(b);
        DiagramChange change = shown.refresher.update();
        assertThat(change.removed()).hasSize(1);
        assertThat(shown.nodes()).isEqualTo("place:a");
    }

    @Test
    void diagrams_of_one_model_share_their_listening_and_the_last_takes_it_away() {
        Shown one = Shown.of(nodes("feature:name"), yard);
        Shown two = Shown.of(nodes("service:nameBehind"), yard);
        assertThat(a.eAdapters()).hasSize(1);
        one.refresher.dispose();
        one.refresher.dispose();
        a.eSet(Yard.NAME, "A");
        assertThat(two.refresher.update().isEmpty()).isTrue();
        Yard.list(yard, Yard.PARTS).remove(b);
        two.refresher.dispose();
        assertThat(List.of(yard.eAdapters().size(), a.eAdapters().size(), b.eAdapters().size())).containsExactly(0, 0, 0);
    }

    @Test
    void what_left_the_model_is_followed_while_something_refers_to_it() {
        EObject behind = place("behind");
        EObject middle = place("middle");
        Yard.list(yard, Yard.PARTS).addAll(List.of(middle, behind));
        a.eSet(Yard.BEHIND, middle);
        middle.eSet(Yard.BEHIND, behind);
        Shown shown = Shown.of(nodes("service:nameBehind"), yard);
        Yard.list(yard, Yard.PARTS).remove(middle);
        behind.eSet(Yard.NAME, "fence");
        shown.refresher.update();
        assertThat(shown.nodes()).startsWith("place:fence");
    }

    @Test
    void a_refresher_that_was_disposed_of_says_so() {
        Shown shown = Shown.of(nodes("feature:name"), yard);
        shown.refresher.dispose();
        assertThatThrownBy(shown.refresher::update).isInstanceOf(IllegalStateException.class);
    }
}
