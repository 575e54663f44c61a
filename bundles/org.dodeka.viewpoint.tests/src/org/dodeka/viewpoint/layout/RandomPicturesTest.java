package org.dodeka.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.view.NodeView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a diagram contains, its picture is in order. */
class RandomPicturesTest {

    private static final String[] WORDS = {"river", "circle", "of the practice", "Flood engineers and farmers", "a", "ninety-minute drill", "x/y",
            "Wörter"};
    private static final String[] KINDS = {"free", "free", "vertical", "horizontal", "list"};

    private static Sketch random(long seed) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch(random.nextBoolean() ? "topToBottom" : "LeftToRight");
        List<NodeView> ends = new ArrayList<>();
        fill(sketch, null, random, 3, ends);
        for (int i = random.nextInt(ends.size() + 1); i > 0; i--) {
            NodeView from = ends.get(random.nextInt(ends.size()));
            NodeView to = ends.get(random.nextInt(ends.size()));
            String label = random.nextBoolean() ? "" : WORDS[random.nextInt(WORDS.length)];
            sketch.edge(from, to, label, random.nextInt(3) == 0 ? EdgeRouting.STRAIGHT : EdgeRouting.MANHATTAN);
        }
        return sketch;
    }

    private static void fill(Sketch sketch, NodeView parent, Random random, int depth, List<NodeView> ends) {
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String label = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
            if (depth > 0 && random.nextInt(3) == 0) {
                String kind = KINDS[random.nextInt(KINDS.length)];
                NodeView container = sketch.container(parent, kind, label);
                ends.add(container);
                fill(sketch, container, random, kind.equals("list") ? 0 : depth - 1, ends);
            } else {
                FigureShape shape = random.nextInt(4) == 0 ? FigureShape.ELLIPSE : FigureShape.SQUARE;
                LabelPosition position = random.nextInt(3) == 0 ? LabelPosition.BORDER : LabelPosition.NODE;
                NodeView node = sketch.node(parent, label, shape, position, 20 + random.nextInt(90), 20 + random.nextInt(50));
                if (node.kind() == NodeView.Kind.NODE) {
                    ends.add(node);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void nothing_overlaps_or_sticks_out_and_no_edge_runs_through_a_figure(long seed) {
        Picture picture = new Picture(new Arranger().arrange(random(seed).diagram, new DiagramLayout("d")));
        assertThat(picture.overlaps()).isEmpty();
        assertThat(picture.outside()).isEmpty();
        assertThat(picture.pierced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
    void the_same_diagram_is_arranged_the_same(long seed) {
        Sketch one = random(seed);
        DiagramLayout layout = new DiagramLayout("d");
        String first = told(new Arranger().arrange(one.diagram, layout));
        assertThat(told(new Arranger().arrange(random(seed).diagram, new DiagramLayout("d")))).isEqualTo(first);
        assertThat(told(new Arranger().arrange(one.diagram, layout))).as("with the places that were found").isEqualTo(first);
    }

    private static String told(Scene scene) {
        List<String> lines = new ArrayList<>();
        scene.nodes().forEach((view, bounds) -> lines.add(view.key() + " " + bounds));
        scene.edges().forEach((edge, route) -> lines.add(edge.key() + " " + route + scene.labels(edge)));
        lines.sort(null);
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66, 67, 68, 69, 70})
    void a_scene_that_follows_changes_shows_every_figure_where_a_new_one_does(long seed) {
        Sketch sketch = random(seed);
        Random random = new Random(seed);
        DiagramLayout layout = new DiagramLayout("d");
        Scene scene = new Arranger().arrange(sketch.diagram, layout);
        for (int step = 0; step < 8; step++) {
            List<String> keys = layout.keys().stream().sorted().toList();
            String key = keys.get(random.nextInt(keys.size()));
            Bounds old = layout.get(key).bounds();
            if (random.nextInt(4) == 0) {
                layout.put(key, layout.get(key).hidden(!layout.get(key).hidden()));
            } else {
                layout.put(key, layout.get(key).with(old.movedBy(random.nextInt(200), random.nextInt(200))));
            }
            new Arranger().update(scene, layout, List.of());
            Scene fresh = new Arranger().arrange(sketch.diagram, layout);
            assertThat(scene.nodes()).isEqualTo(fresh.nodes());
            assertThat(scene.edges().keySet()).isEqualTo(fresh.edges().keySet());
        }
    }
}
