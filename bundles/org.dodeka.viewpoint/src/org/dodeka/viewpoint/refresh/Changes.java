package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/** Gathers what a refresh changes. */
final class Changes {

    private final List<View> added = new ArrayList<>();
    private final Set<View> removed = new LinkedHashSet<>();
    private final Set<View> changed = new LinkedHashSet<>();
    private final Set<NodeView> reordered = new LinkedHashSet<>();
    private final Set<View> fresh = new HashSet<>();
    private boolean diagramReordered;

    void added(View view) {
        added.add(view);
    }

    void removed(View view) {
        removed.add(view);
    }

    void changed(View view) {
        changed.add(view);
    }

    /** @param container null for the diagram itself */
    void reordered(NodeView container) {
        if (container == null) {
            diagramReordered = true;
        } else {
            reordered.add(container);
        }
    }

    boolean isGone(View view) {
        return !removed.isEmpty() && removed.contains(view);
    }

    /** Whether a view was made in this refresh, and is up to date therefore. */
    boolean isFresh(View view) {
        for (int i = fresh.size(); i < added.size(); i++) { // a full refresh never asks: so the set is made only for those who do
            fresh.add(added.get(i));
        }
        return fresh.contains(view);
    }

    DiagramChange get() {
        List<View> came = added;
        List<View> went = new ArrayList<>(removed);
        if (!added.isEmpty() && !removed.isEmpty()) {
            came = added.stream().filter(view -> !removed.contains(view)).toList();
            went.removeIf(this::isFresh);
        }
        if (!changed.isEmpty() || !reordered.isEmpty()) {
            changed.removeIf(view -> isGone(view) || isFresh(view));
            reordered.removeIf(view -> isGone(view) || isFresh(view));
        }
        return new DiagramChange(List.copyOf(came), List.copyOf(went), List.copyOf(changed), List.copyOf(reordered), diagramReordered);
    }
}
