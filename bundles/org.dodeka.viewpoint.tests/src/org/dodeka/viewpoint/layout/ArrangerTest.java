package org.dodeka.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.junit.jupiter.api.Test;

class ArrangerTest {

    private final Sketch sketch = new Sketch();
    private final DiagramLayout layout = new DiagramLayout("Sketch");
    private final Arranger arranger = new Arranger();

    private Scene arranged() {
        return arranger.arrange(sketch.diagram, layout);
    }

    private void put(NodeView view, int x, int y) {
        layout.put(view.key(), FigureLayout.at(new Bounds(x, y, -1, -1)));
    }

    private Map<String, FigureLayout> known() {
        Map<String, FigureLayout> known = new TreeMap<>();
        layout.keys().forEach(key -> known.put(key, layout.get(key)));
        return known;
    }

    @Test
    void a_stored_place_is_kept_exactly_relative_to_what_contains_the_figure() {
        NodeView box = sketch.container(null, "free", "box");
        NodeView inner = sketch.node(box, "inner");
        put(box, 311, 217);
        put(inner, 83, 61);
        Scene scene = arranged();
        assertThat(scene.bounds(box)).extracting(Bounds::x, Bounds::y).containsExactly(311, 217);
        assertThat(scene.bounds(inner)).extracting(Bounds::x, Bounds::y).containsExactly(394, 278);
    }

    @Test
    void places_that_were_found_are_remembered_without_telling_anybody() {
        sketch.nodes(null, "a", "b");
        layout.listen((changed, key, before) -> {
            throw new AssertionError(key);
        });
        arranged();
        assertThat(layout.keys()).hasSize(2);
        assertThat(layout.keys()).allMatch(key -> layout.get(key).bounds().width() == -1);
    }

    @Test
    void arranging_again_changes_nothing() {
        NodeView box = sketch.container(null, "free", "box");
        List<NodeView> nodes = sketch.nodes(box, "a", "b", "c");
        sketch.edge(nodes.get(0), nodes.get(1), "to b");
        Scene first = arranged();
        Map<String, FigureLayout> before = known();
        Scene second = arranged();
        assertThat(known()).isEqualTo(before);
        assertThat(second.nodes()).isEqualTo(first.nodes());
        assertThat(second.edges()).isEqualTo(first.edges());
    }

    @Test
    void a_new_figure_goes_into_free_space_near_what_it_is_connected_with_and_nothing_else_moves() {
        List<NodeView> nodes = sketch.nodes(null, "a", "b", "c", "d", "e", "f");
        Map<NodeView, Bounds> before = Map.copyOf(arranged().nodes());
        NodeView fresh = sketch.node(null, "new");
        sketch.edge(nodes.get(5), fresh, "");
        Scene scene = arranged();
        before.forEach((view, bounds) -> assertThat(scene.bounds(view)).isEqualTo(bounds));
        assertThat(new Picture(scene).overlaps()).isEmpty();
        Point from = scene.bounds(nodes.get(5)).center();
        assertThat(Math.abs(scene.bounds(fresh).center().x() - from.x()) + Math.abs(scene.bounds(fresh).center().y() - from.y())).isLessThan(200);
    }

    @Test
    void a_new_figure_that_is_connected_with_nothing_goes_beside_the_sibling_before_it() {
        List<NodeView> nodes = sketch.nodes(null, "a", "b", "c");
        put(nodes.get(0), 0, 0);
        put(nodes.get(1), 3_000, 0);
        put(nodes.get(2), 0, 2_000);
        NodeView fresh = sketch.node(null, "new");
        Scene scene = arranged();
        assertThat(scene.bounds(fresh).y()).isBetween(1_800, 2_200);
    }

    @Test
    void arranging_everything_leaves_what_is_pinned_and_forgets_bendpoints() {
        List<NodeView> nodes = sketch.nodes(null, "a", "b");
        EdgeView edge = sketch.edge(nodes.get(0), nodes.get(1), "");
        layout.put(nodes.get(0).key(), FigureLayout.at(new Bounds(700, 500, -1, -1)).pinned(true));
        put(nodes.get(1), 1_900, 900);
        layout.put(edge.key(), new FigureLayout(null, List.of(new Point(50, 50)), false, false));
        Scene scene = arranger.arrangeAll(sketch.diagram, layout);
        assertThat(scene.bounds(nodes.get(0))).extracting(Bounds::x, Bounds::y).containsExactly(700, 500);
        assertThat(scene.bounds(nodes.get(1)).x()).isLessThan(1_200);
        assertThat(layout.get(edge.key())).isNull();
    }

    @Test
    void what_a_person_hid_takes_no_place_with_all_that_belongs_to_it() {
        NodeView box = sketch.container(null, "free", "box");
        NodeView inner = sketch.node(box, "inner");
        NodeView other = sketch.node(null, "other");
        EdgeView edge = sketch.edge(inner, other, "");
        layout.put(box.key(), FigureLayout.at(new Bounds(0, 0, -1, -1)).hidden(true));
        Scene scene = arranged();
        assertThat(scene.shows(box)).isFalse();
        assertThat(scene.shows(inner)).isFalse();
        assertThat(scene.shows(edge)).isFalse();
        assertThat(scene.nodes()).containsOnlyKeys(other);
    }

    @Test
    void a_stored_size_is_the_least_size_and_content_is_never_cut() {
        NodeView large = sketch.container(null, "free", "large");
        NodeView small = sketch.container(null, "free", "small");
        sketch.nodes(small, "one", "two", "three");
        layout.put(large.key(), FigureLayout.at(new Bounds(10, 10, 400, 300)));
        layout.put(small.key(), FigureLayout.at(new Bounds(10, 500, 20, 20)));
        Scene scene = arranged();
        assertThat(scene.bounds(large)).isEqualTo(new Bounds(10, 10, 400, 300));
        assertThat(new Picture(scene).outside()).isEmpty();
    }

    @Test
    void lanes_lie_one_below_the_other_fill_the_width_and_paths_through_them_run_straight_down() {
        NodeView stack = sketch.container(null, "vertical", "stack");
        NodeView first = sketch.container(stack, "free", "first");
        NodeView second = sketch.container(stack, "free", "second");
        NodeView empty = sketch.container(stack, "free", "empty");
        List<NodeView> above = sketch.nodes(first, "a", "b", "c");
        List<NodeView> below = sketch.nodes(second, "x", "y");
        sketch.edge(above.get(1), below.get(0), "");
        EdgeView path = sketch.edge(above.get(2), below.get(1), "");
        Scene scene = arranged();
        assertThat(scene.bounds(second).y()).isEqualTo(scene.bounds(first).bottom());
        assertThat(scene.bounds(first).width()).isEqualTo(scene.bounds(empty).width()).isEqualTo(scene.bounds(stack).width());
        assertThat(scene.bounds(below.get(0)).center().x()).isEqualTo(scene.bounds(above.get(1)).center().x());
        assertThat(scene.route(path)).hasSize(2);
        assertThat(layout.get(first.key())).as("lanes have no places of their own").isNull();
    }

    @Test
    void the_items_of_a_list_are_lines_of_its_full_width_in_their_order() {
        NodeView list = sketch.container(null, "list", "list");
        List<NodeView> items = sketch.nodes(list, "first", "second");
        Scene scene = arranged();
        assertThat(scene.bounds(items.get(0)).width()).isEqualTo(scene.bounds(list).width());
        assertThat(scene.bounds(items.get(1)).y()).isEqualTo(scene.bounds(items.get(0)).bottom());
    }

    @Test
    void what_stands_around_a_large_container_is_opposite_to_what_it_is_connected_with() {
        NodeView stack = sketch.container(null, "vertical", "stack");
        NodeView lane = sketch.container(stack, "free", "lane");
        List<NodeView> items = sketch.nodes(lane, "one item", "another item", "a third item", "a fourth item", "a fifth item");
        NodeView right = sketch.node(null, "right");
        NodeView left = sketch.node(null, "left");
        NodeView below = sketch.node(null, "below");
        sketch.edge(right, items.get(4), "");
        sketch.edge(left, items.get(0), "");
        sketch.edge(items.get(2), below, "");
        Scene scene = arranged();
        assertThat(scene.bounds(left).center().x()).isEqualTo(scene.bounds(items.get(0)).center().x());
        assertThat(scene.bounds(right).center().x()).isEqualTo(scene.bounds(items.get(4)).center().x());
        assertThat(scene.bounds(right).bottom()).isLessThan(scene.bounds(stack).y());
        assertThat(scene.bounds(below).y()).isGreaterThan(scene.bounds(stack).bottom());
    }

    @Test
    void nodes_on_a_border_stand_on_it_and_follow_it() {
        NodeView node = sketch.node(null, "node");
        NodeView port = sketch.border(node, "p");
        Scene scene = arranged();
        assertThat(scene.bounds(port).center().x()).isEqualTo(scene.bounds(node).right());
        layout.put(node.key(), FigureLayout.at(new Bounds(0, 0, 300, 200)));
        assertThat(arranged().bounds(port).overlaps(arranged().bounds(node))).isTrue();
    }

    @Test
    void after_a_move_only_what_moved_and_the_edges_that_it_touches_change() {
        List<NodeView> nodes = sketch.nodes(null, "a", "b", "c", "d");
        for (int i = 0; i < 4; i++) {
            put(nodes.get(i), 100 + 200 * (i % 2), 100 + 200 * (i / 2));
        }
        EdgeView moved = sketch.edge(nodes.get(0), nodes.get(1), "");
        EdgeView still = sketch.edge(nodes.get(2), nodes.get(3), "");
        Scene scene = arranged();
        List<Point> before = scene.route(still);
        put(nodes.get(0), 100, 20);
        Set<View> changed = arranger.update(scene, layout, List.of());
        assertThat(changed).containsExactlyInAnyOrder(nodes.get(0), moved);
        assertThat(scene.route(still)).isSameAs(before);
        assertThat(scene.bounds(nodes.get(0)).y()).isEqualTo(20);
    }

    @Test
    void an_update_without_a_change_changes_nothing() {
        List<NodeView> nodes = sketch.nodes(null, "a", "b", "c");
        sketch.edge(nodes.get(0), nodes.get(1), "label");
        Scene scene = arranged();
        assertThat(arranger.update(scene, layout, List.of())).isEmpty();
    }

    @Test
    void a_figure_that_comes_to_lie_on_an_edge_pushes_it_aside() {
        List<NodeView> nodes = sketch.nodes(null, "a", "b", "c");
        put(nodes.get(0), 0, 100);
        put(nodes.get(1), 600, 100);
        put(nodes.get(2), 300, 500);
        EdgeView edge = sketch.edge(nodes.get(0), nodes.get(1), "");
        Scene scene = arranged();
        put(nodes.get(2), 300, 100);
        assertThat(arranger.update(scene, layout, List.of())).contains(edge);
        assertThat(new Picture(scene).pierced()).isEmpty();
    }

    @Test
    void a_label_at_the_border_of_a_node_keeps_others_away() {
        for (int i = 0; i < 9; i++) {
            sketch.node(null, "A rather long label that needs room " + i, FigureShape.ELLIPSE,
                    LabelPosition.BORDER, 20, 20);
        }
        Scene scene = arranged();
        assertThat(new Picture(scene).overlaps()).isEmpty();
        assertThat(scene.nodes().keySet()).allMatch(view -> NodeParts.of(view, scene.bounds(view)).label().y() >= scene.bounds(view).bottom());
    }
}
