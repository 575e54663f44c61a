package org.dodeka.design.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How a diagram was at a moment: to compare it with another, or with itself later. */
final class DiagramSnapshot {

    private final Map<View, String> states = new LinkedHashMap<>();
    private final Map<NodeView, List<NodeView>> contents = new LinkedHashMap<>();
    private final List<NodeView> top;
    private final List<String> tree = new ArrayList<>();
    private final Set<String> edges = new TreeSet<>();

    DiagramSnapshot(Diagram diagram) {
        top = List.copyOf(diagram.children());
        top.forEach(view -> add(view, ""));
        for (EdgeView edge : diagram.edges()) {
            states.put(edge, state(edge));
            String text = path(edge) + " " + state(edge);
            if (!edges.add(text)) {
                throw new AssertionError("twice: " + text);
            }
            if (!edge.source().outgoing().contains(edge) || !edge.target().incoming().contains(edge)) {
                throw new AssertionError("not at its ends: " + text);
            }
        }
        states.keySet().forEach(view -> checkEnds(diagram, view));
    }

    private void checkEnds(Diagram diagram, View view) {
        view.outgoing().forEach(edge -> check(diagram.edges().contains(edge) && edge.source() == view, edge));
        view.incoming().forEach(edge -> check(diagram.edges().contains(edge) && edge.target() == view, edge));
        if (view instanceof EdgeView edge) {
            check(states.containsKey(edge.source()) && states.containsKey(edge.target()), edge);
        }
    }

    private static void check(boolean holds, EdgeView edge) {
        if (!holds) {
            throw new AssertionError("left over: " + edge);
        }
    }

    private void add(NodeView view, String indent) {
        states.put(view, state(view));
        List<NodeView> children = new ArrayList<>(view.children());
        children.addAll(view.borderNodes());
        contents.put(view, children);
        tree.add(indent + identity(view) + " " + view.kind() + " " + state(view) + " " + view.tooltip());
        children.forEach(child -> {
            check(child.parent() == view, null);
            add(child, indent + "  ");
        });
    }

    private static String identity(View view) {
        String key = EcoreUtil.getID(view.element()) == null ? "" : view.key();
        return view.mapping().name() + " " + System.identityHashCode(view.element()) + " " + key;
    }

    private static String path(View view) {
        return switch (view) {
        case EdgeView edge -> identity(edge) + " [" + path(edge.source()) + " > " + path(edge.target()) + "]";
        case NodeView node -> (node.parent() == null ? "" : path(node.parent()) + "/") + identity(node);
        };
    }

    private static String state(View view) {
        String common = "'" + view.label() + "' " + view.isShown() + " " + view.isVisible() + " ";
        return common + switch (view) {
        case EdgeView edge -> edge.beginLabel() + " " + edge.endLabel() + " " + edge.look();
        case NodeView node -> node.look();
        };
    }

    /** How another diagram of the same kind is different; null if it is not. */
    String difference(DiagramSnapshot other) {
        for (int i = 0; i < Math.max(tree.size(), other.tree.size()); i++) {
            String mine = i < tree.size() ? tree.get(i) : "nothing";
            String others = i < other.tree.size() ? other.tree.get(i) : "nothing";
            if (!mine.equals(others)) {
                return "node " + i + "\n   " + mine + "\n   " + others;
            }
        }
        Set<String> missing = new TreeSet<>(other.edges);
        missing.removeAll(edges);
        Set<String> left = new TreeSet<>(edges);
        left.removeAll(other.edges);
        return missing.isEmpty() && left.isEmpty() ? null : "edges missing " + missing + "\n   left over " + left;
    }

    /** What a change should not have said, or does not say, of what became of the same diagram; null if it says all that is different. */
    String wrong(DiagramSnapshot after, DiagramChange change) {
        Set<View> added = new HashSet<>(after.states.keySet());
        added.removeAll(states.keySet());
        Set<View> removed = new HashSet<>(states.keySet());
        removed.removeAll(after.states.keySet());
        Set<View> changed = new HashSet<>();
        states.forEach((view, state) -> {
            if (after.states.containsKey(view) && !after.states.get(view).equals(state)) {
                changed.add(view);
            }
        });
        Set<View> reordered = new HashSet<>();
        contents.forEach((view, children) -> {
            if (after.contents.containsKey(view) && isReordered(children, after.contents.get(view))) {
                reordered.add(view);
            }
        });
        String wrong = wrong("added", added, change.added()) + wrong("removed", removed, change.removed()) + wrong("changed", changed,
                change.changed())
                + wrong("reordered", reordered, change.reordered());
        if (isReordered(top, after.top) != change.diagramReordered()) {
            wrong += " diagram reordered is " + change.diagramReordered();
        }
        for (View view : change.added()) {
            if (view instanceof NodeView node && node.parent() != null && change.added().indexOf(node.parent()) > change.added().indexOf(view)) {
                wrong += " content before its container";
            }
        }
        return wrong.isEmpty() ? null : wrong;
    }

    private static String wrong(String what, Set<View> expected, Collection<? extends View> actual) {
        Set<View> said = new HashSet<>(actual);
        return expected.equals(said) && said.size() == actual.size() ? "" : " " + what + " should be " + expected + " and is " + actual;
    }

    private static boolean isReordered(List<NodeView> before, List<NodeView> after) {
        List<NodeView> stayed = new ArrayList<>(before);
        stayed.retainAll(after);
        List<NodeView> are = new ArrayList<>(after);
        are.retainAll(before);
        return !stayed.equals(are);
    }
}
