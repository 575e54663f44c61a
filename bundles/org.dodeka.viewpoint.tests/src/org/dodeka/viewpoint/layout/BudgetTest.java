package org.dodeka.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routing works no more than it may, however large a diagram is. */
class BudgetTest {

    /** Simple ways are tried in any case. */
    private static final int SIMPLE = 150;
    private final List<NodeView> nodes = new ArrayList<>();
    private final DiagramLayout layout = new DiagramLayout("Sketch");

    /** Figures in rows, close to each other, and edges that often lead far away. */
    private Sketch rows(int figures, int edges, long seed) {
        Sketch sketch = new Sketch();
        Random random = new Random(seed);
        nodes.clear();
        for (int i = 0; i < figures; i++) {
            NodeView node = sketch.node(null, "n" + i);
            layout.put(node.key(), FigureLayout.at(new Bounds(i % 25 * 100 + random.nextInt(20), i / 25 * 80 + random.nextInt(20), -1, -1)));
            nodes.add(node);
        }
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(figures);
            int to = random.nextInt(3) == 0 ? random.nextInt(figures) : (from + 1 + random.nextInt(60)) % figures;
            sketch.edge(nodes.get(from), nodes.get(to), i % 4 == 0 ? "label " + i : "");
        }
        return sketch;
    }

    private static Map<String, List<Point>> routes(Scene scene) {
        Map<String, List<Point>> routes = new HashMap<>();
        scene.edges().forEach((edge, route) -> routes.put(edge.key(), route));
        return routes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_large_diagram_takes_no_more_steps_than_the_budget_and_simple_ways_for_all(long seed) {
        Sketch sketch = rows(500, 700, seed);
        Budget budget = new Budget(50_000, Integer.MAX_VALUE);
        Scene scene = Arranger.arrange(sketch.diagram, layout, false, budget);
        assertThat(scene.edges()).hasSize(700);
        assertThat(budget.spent()).isGreaterThan(50_000).isLessThan(50_000 + 700 * SIMPLE);
    }

    @Test
    void the_budget_of_a_diagram_grows_with_its_edges_and_not_faster() {
        long few = Budget.full(10_000).total();
        long more = Budget.full(20_000).total();
        assertThat(more).isGreaterThan(few);
        assertThat(Budget.full(30_000).total() - more).isEqualTo(more - few);
    }

    @Test
    void one_edge_takes_no_more_than_its_share() {
        Budget budget = new Budget(1_000, 400);
        budget.round(20);
        budget.next();
        assertThat(budget.spend(399)).isTrue();
        assertThat(budget.spend(1)).isFalse();
        budget.next();
        assertThat(budget.isSpent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_000, 200_000})
    void the_same_diagram_gets_the_same_routes_wherever_the_budget_ends(int total) {
        Map<String, List<Point>> first = routes(Arranger.arrange(rows(200, 300, 7).diagram, layout, false, new Budget(total, 5_000)));
        assertThat(routes(Arranger.arrange(rows(200, 300, 7).diagram, layout, false, new Budget(total, 5_000)))).isEqualTo(first);
    }

    @Test
    void an_edge_whose_share_is_spent_takes_a_simple_way_around_figures_if_there_is_one() {
        Sketch sketch = rows(0, 0, 1);
        NodeView a = sketch.node(null, "a");
        NodeView b = sketch.node(null, "b");
        layout.put(a.key(), FigureLayout.at(new Bounds(0, 0, -1, -1)));
        layout.put(b.key(), FigureLayout.at(new Bounds(1_000, 0, -1, -1)));
        for (int i = 0; i < 8; i++) {
            NodeView wall = sketch.node(null, "wall");
            layout.put(wall.key(), FigureLayout.at(new Bounds(200 + 70 * i, -20, -1, 100)));
        }
        EdgeView edge = sketch.edge(a, b, "");
        Scene scene = Arranger.arrange(sketch.diagram, layout, false, new Budget(1_000, 1));
        assertThat(scene.route(edge)).hasSizeGreaterThan(2);
        assertThat(new Picture(scene).pierced()).isEmpty();
    }

    @Test
    void an_update_leaves_edges_alone_that_have_nothing_to_do_with_what_moved() {
        Sketch sketch = rows(500, 500, 4);
        Scene scene = new Arranger().arrange(sketch.diagram, layout);
        Map<EdgeView, List<Point>> before = Map.copyOf(scene.edges());
        NodeView moved = nodes.get(260);
        layout.put(moved.key(), layout.get(moved.key()).with(layout.get(moved.key()).bounds().movedBy(6, 4)));
        Set<View> changed = new Arranger().update(scene, layout, List.of());
        assertThat(changed).contains(moved);
        Bounds place = scene.bounds(moved);
        List<EdgeView> hit = before.keySet().stream().filter(edge -> isAt(edge, moved) || Picture.crosses(before.get(edge), place)).toList();
        assertThat(hit).isNotEmpty();
        for (EdgeView edge : before.keySet()) {
            boolean beside = hit.stream().anyMatch(other -> isAt(other, (NodeView) edge.source()) || isAt(other, (NodeView) edge.target()));
            if (!beside) {
                assertThat(scene.route(edge)).isSameAs(before.get(edge));
            }
        }
    }

    private static boolean isAt(EdgeView edge, NodeView node) {
        return edge.source() == node || edge.target() == node;
    }

    @Test
    void an_update_takes_few_steps_even_if_much_moves() {
        Sketch sketch = rows(500, 700, 5);
        Scene scene = new Arranger().arrange(sketch.diagram, layout);
        for (int i = 0; i < 200; i++) {
            FigureLayout stored = layout.get(nodes.get(i).key());
            layout.put(nodes.get(i).key(), stored.with(stored.bounds().movedBy(9, 0)));
        }
        Update update = Arranger.following(scene, layout, List.of());
        assertThat(update.run()).contains(nodes.get(0), nodes.get(199));
        assertThat(update.budget().spent()).isLessThan(Budget.update().total() + 700 * SIMPLE);
    }
}
