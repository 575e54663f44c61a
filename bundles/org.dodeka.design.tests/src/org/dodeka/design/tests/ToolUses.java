package org.dodeka.design.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.tool.DirectEdit;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.tool.PaletteSection;
import org.dodeka.viewpoint.tool.Target;
import org.dodeka.viewpoint.tool.ToolResult;
import org.dodeka.viewpoint.tool.Tools;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/**
 * The uses that tools have in a diagram: each tool with each mapping, or pair of mappings, that it takes. Views are tried in random order until some
 * are found with which it can be used. After each use the diagram must be as before; its views may be other objects then.
 */
final class ToolUses {

    /** No more views, or pairs of views, than this are tried with one tool and one pair of mappings. */
    private static final int TRIES = 80;

    /** Does what somebody wants to do, and takes it back. */
    interface Trial {

        /** @param name the kind of use, with the names of the tool and the mappings */
        void make(String name, Supplier<ToolResult> use);
    }

    /** Two views, of which the first comes to the second. */
    private record Pair(View from, View to) {
    }

    private final DrawnExample example;
    private final Tools tools;
    private final Random random;
    private final int each;
    private final Trial trial;
    /** The views since the last use; null if they have to be found again. */
    private Map<String, List<View>> views;

    /**
     * @param seed the order in which views are tried
     * @param each how often each kind of use is made at the most
     */
    ToolUses(DrawnExample example, long seed, int each, Trial trial) {
        this.example = example;
        tools = example.tools();
        random = new Random(seed);
        this.each = each;
        this.trial = trial;
    }

    void make() {
        tools.palette(example.diagram()).forEach(this::section);
        for (String mapping : List.copyOf(views().keySet())) {
            some("edit " + mapping, views(mapping), view -> tools.directEdit(view).isPresent(), this::edit);
            some("delete " + mapping, views(mapping), view -> tools.canDelete(List.of(view)), view -> tools.delete(List.of(view)));
            some("double click " + mapping, views(mapping), tools::canDoubleClick, tools::doubleClick);
            for (Tool operation : operations(mapping)) {
                some(operation.name() + " " + mapping, views(mapping), view -> tools.canOperate(operation, example.diagram(), List.of(view)),
                        view -> tools.operate(operation, example.diagram(), List.of(view)));
            }
            if (!isEdge(mapping)) {
                drop(mapping, "", one -> Target.of(example.diagram()));
            }
            for (String to : List.copyOf(views().keySet())) {
                if (!isEdge(mapping) && !isEdge(to)) {
                    drop(mapping, " " + to, pair -> Target.of((NodeView) pair.to));
                }
                for (EdgeEnd end : isEdge(mapping) ? EdgeEnd.values() : new EdgeEnd[0]) {
                    some("reconnect " + end + " " + mapping + " " + to, pairs(mapping, to),
                            pair -> tools.canReconnect((EdgeView) pair.from, end, pair.to),
                            pair -> tools.reconnect((EdgeView) pair.from, end, pair.to));
                }
            }
        }
    }

    private void section(PaletteSection section) {
        section.sections().forEach(this::section);
        for (Tool tool : section.tools()) {
            some(tool.name(), () -> List.of(Target.of(example.diagram())), target -> tools.canCreate(tool, target),
                    target -> tools.create(tool, target));
            for (String mapping : List.copyOf(views().keySet())) {
                some(tool.name() + " " + mapping, views(mapping), view -> view instanceof NodeView node && tools.canCreate(tool, Target.of(node)),
                        view -> tools.create(tool, Target.of((NodeView) view)));
                if (tool instanceof EdgeCreationDescription edge) {
                    for (String to : List.copyOf(views().keySet())) {
                        some(tool.name() + " " + mapping + " " + to, pairs(mapping, to), pair -> tools.canConnect(edge, pair.from, pair.to),
                                pair -> tools.connect(edge, pair.from, pair.to));
                    }
                }
            }
        }
    }

    private List<Tool> operations(String mapping) {
        return views(mapping).get().stream().limit(TRIES).flatMap(view -> tools.operations(example.diagram(), List.of(view)).stream()).distinct()
                .toList();
    }

    /** Drops within the diagram, and from elsewhere. */
    private void drop(String mapping, String to, Function<Pair, Target> into) {
        Supplier<List<Pair>> pairs = to.isEmpty() ? () -> views(mapping).get().stream().map(view -> new Pair(view, null)).toList()
                : pairs(mapping, to.strip());
        some("drop " + mapping + to, pairs,
                pair -> tools.canDrop(List.of((NodeView) pair.from), into.apply(pair)),
                pair -> tools.drop(List.of((NodeView) pair.from), into.apply(pair)));
        some("drop from elsewhere " + mapping + to, pairs,
                pair -> tools.canDropElements(List.of(pair.from.element()), into.apply(pair)),
                pair -> tools.dropElements(List.of(pair.from.element()), into.apply(pair)));
    }

    /** Types something else: any text, or what stands for another role. */
    private ToolResult edit(View view) {
        DirectEdit edit = tools.directEdit(view).orElseThrow();
        return Stream.of(edit.text() + " 1", "Sponsor", "Member").map(edit::apply).filter(ToolResult::done).findFirst().orElse(ToolResult.NONE);
    }

    private <T> void some(String name, Supplier<List<T>> candidates, Predicate<T> can, Function<T, ToolResult> use) {
        int made = 0;
        List<T> all = candidates.get();
        for (int i = 0; i < Math.min(TRIES, all.size()) && made < each; i++) {
            T one = all.get(i);
            if (can.test(one)) {
                trial.make(name, () -> use.apply(one));
                made++;
                views = null;
                all = candidates.get();
            }
        }
    }

    private boolean isEdge(String mapping) {
        return views().getOrDefault(mapping, List.of()).stream().anyMatch(EdgeView.class::isInstance);
    }

    private Supplier<List<View>> views(String mapping) {
        return () -> {
            List<View> all = new ArrayList<>(views().getOrDefault(mapping, List.of()));
            Collections.shuffle(all, random);
            return all;
        };
    }

    /** All pairs, or if there are too many, some. */
    private Supplier<List<Pair>> pairs(String from, String to) {
        return () -> {
            List<View> first = views().getOrDefault(from, List.of());
            List<View> second = views().getOrDefault(to, List.of());
            if (first.size() * second.size() > TRIES) {
                return Stream.generate(() -> new Pair(first.get(random.nextInt(first.size())), second.get(random.nextInt(second.size()))))
                        .limit(TRIES).toList();
            }
            List<Pair> pairs = new ArrayList<>();
            first.forEach(one -> second.forEach(other -> pairs.add(new Pair(one, other))));
            Collections.shuffle(pairs, random);
            return pairs;
        };
    }

    /** The views that can be seen, by the names of their mappings. */
    private Map<String, List<View>> views() {
        if (views == null) {
            views = new LinkedHashMap<>();
            example.diagram().children().forEach(node -> add(node, views));
            example.diagram().edges().forEach(edge -> add(edge, views));
        }
        return views;
    }

    private static void add(View view, Map<String, List<View>> views) {
        if (view.isVisible()) {
            views.computeIfAbsent(view.mapping().name(), name -> new ArrayList<>()).add(view);
        }
        if (view instanceof NodeView node) {
            node.children().forEach(child -> add(child, views));
            node.borderNodes().forEach(child -> add(child, views));
        }
    }
}
