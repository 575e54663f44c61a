package org.dodeka.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutesTest {

    private final Sketch sketch = new Sketch();
    private final DiagramLayout layout = new DiagramLayout("Sketch");

    private NodeView node(String label, int x, int y) {
        return node(label, FigureShape.SQUARE, x, y);
    }

    private NodeView node(String label, FigureShape shape, int x, int y) {
        NodeView view = sketch.node(null, label, shape, LabelPosition.NODE, 80, 60);
        layout.put(view.key(), FigureLayout.at(new Bounds(x, y, -1, -1)));
        return view;
    }

    private Scene arranged() {
        return new Arranger().arrange(sketch.diagram, layout);
    }

    @ParameterizedTest
    @EnumSource(names = {"STRAIGHT", "MANHATTAN"})
    void an_edge_goes_around_a_figure_that_is_in_its_way(EdgeRouting routing) {
        EdgeView edge = sketch.edge(node("a", 0, 0), node("b", 600, 0), "", routing);
        node("between", 300, 0);
        Scene scene = arranged();
        assertThat(new Picture(scene).pierced()).isEmpty();
        assertThat(scene.route(edge)).hasSizeGreaterThan(2);
    }

    @Test
    void figures_that_face_each_other_are_connected_without_a_bend() {
        EdgeView edge = sketch.edge(node("a", 0, 0), node("b", 20, 300), "");
        assertThat(arranged().route(edge)).hasSize(2);
    }

    @Test
    void edges_between_the_same_figures_run_beside_each_other() {
        NodeView a = node("a", 0, 0);
        NodeView b = node("b", 0, 300);
        EdgeView one = sketch.edge(a, b, "");
        EdgeView other = sketch.edge(b, a, "");
        Scene scene = arranged();
        assertThat(Math.abs(scene.route(one).get(0).x() - scene.route(other).get(1).x())).isGreaterThanOrEqualTo(7);
    }

    @Test
    void an_edge_ends_on_the_border_of_an_ellipse() {
        NodeView ellipse = node("e", FigureShape.ELLIPSE, 300, 200);
        NodeView a = node("a", 0, 0);
        EdgeView edge = sketch.edge(a, ellipse, "");
        EdgeView beside = sketch.edge(ellipse, a, "back");
        sketch.edge(a, ellipse, "and again");
        EdgeView line = sketch.edge(a, ellipse, "", EdgeRouting.STRAIGHT);
        Scene scene = arranged();
        for (EdgeView one : List.of(edge, beside, line)) {
            Point end = one == beside ? scene.route(one).get(0) : scene.route(one).get(scene.route(one).size() - 1);
            Bounds bounds = scene.bounds(ellipse);
            double x = (end.x() - bounds.x() - bounds.width() / 2.0) / (bounds.width() / 2.0);
            double y = (end.y() - bounds.y() - bounds.height() / 2.0) / (bounds.height() / 2.0);
            assertThat(x * x + y * y).isBetween(0.9, 1.15);
        }
    }

    @Test
    void bendpoints_that_a_person_gave_are_kept() {
        EdgeView edge = sketch.edge(node("a", 0, 0), node("b", 400, 400), "");
        List<Point> bends = List.of(new Point(40, 200), new Point(440, 200));
        layout.put(edge.key(), new FigureLayout(null, bends, false, false));
        List<Point> route = arranged().route(edge);
        assertThat(route.subList(1, 3)).isEqualTo(bends);
        assertThat(route.get(0)).isEqualTo(new Point(40, 60));
        assertThat(route.get(3)).isEqualTo(new Point(440, 400));
    }

    @Test
    void an_edge_to_an_edge_ends_in_its_middle() {
        EdgeView edge = sketch.edge(node("a", 0, 0), node("b", 400, 0), "");
        EdgeView on = sketch.edge(node("c", 160, 300), edge, "");
        List<Point> route = arranged().route(on);
        assertThat(route.get(route.size() - 1)).isEqualTo(new Point(240, 30));
    }

    @Test
    void an_edge_from_a_figure_to_itself_runs_outside_of_it() {
        NodeView node = node("a", 0, 0);
        EdgeView loop = sketch.edge(node, node, "");
        Scene scene = arranged();
        assertThat(scene.route(loop)).hasSize(5);
        assertThat(Picture.crosses(scene.route(loop), scene.bounds(node))).isFalse();
    }

    @Test
    void an_edge_from_a_container_to_what_it_contains_stays_within() {
        NodeView box = sketch.container(null, "free", "box");
        NodeView inner = sketch.node(box, "inner");
        EdgeView edge = sketch.edge(box, inner, "");
        Scene scene = arranged();
        assertThat(scene.route(edge)).allMatch(point -> scene.bounds(box).contains(new Bounds(point.x(), point.y(), 0, 0)));
    }

    @Test
    void labels_stand_beside_their_lines_and_neither_on_figures_nor_on_each_other() {
        NodeView a = node("a", 0, 0);
        NodeView b = node("b", 500, 0);
        NodeView c = node("c", 500, 300);
        List<EdgeView> edges = List.of(sketch.edge(a, b, "first label"), sketch.edge(a, c, "second label"), sketch.edge(b, c, "third"));
        Scene scene = arranged();
        List<EdgeLabels.Label> labels = edges.stream().map(edge -> scene.labels(edge).center()).toList();
        for (EdgeLabels.Label label : labels) {
            assertThat(label.boxed()).isFalse();
            assertThat(scene.nodes().values()).noneMatch(bounds -> bounds.overlaps(label.bounds()));
            assertThat(labels).filteredOn(other -> other != label).noneMatch(other -> other.bounds().overlaps(label.bounds()));
        }
    }
}
