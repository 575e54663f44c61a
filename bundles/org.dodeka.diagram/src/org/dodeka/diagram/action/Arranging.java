package org.dodeka.diagram.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.edit.Places;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Finds new places for figures in the background, and moves them there as one entry of the history. What is pinned stays. */
final class Arranging {

    /** A diagram that is changed again and again meanwhile is not arranged. */
    private static final int ATTEMPTS = 3;

    private final DiagramEditing editing;
    private LiveDiagram watched;
    private int changes;

    Arranging(DiagramEditing editing) {
        this.editing = editing;
    }

    /** Arranges everything. */
    void all() {
        start(Messages.arrangeAllDone, copy(), true, ATTEMPTS, List.of());
    }

    /** Arranges what some nodes contain; nodes without content get another place themselves. */
    void some(List<NodeView> nodes) {
        start(Messages.arrangeSelectionDone, copy(), false, ATTEMPTS, nodes);
    }

    private DiagramLayout copy() {
        DiagramLayout now = editing.live().layout();
        DiagramLayout copy = new DiagramLayout(now.diagram());
        now.keys().forEach(key -> copy.set(key, now.get(key)));
        return copy;
    }

    private void forget(DiagramLayout copy, NodeView node) {
        FigureLayout stored = copy.get(node.key());
        if (stored != null && !stored.pinned()) {
            copy.set(node.key(), stored.hidden() ? stored.with(null) : null);
        }
    }

    private void forgetContent(DiagramLayout copy, NodeView node) {
        for (NodeView child : node.children()) {
            forget(copy, child);
            forgetContent(copy, child);
        }
    }

    private void start(String label, DiagramLayout copy, boolean everything, int attempts, List<NodeView> nodes) {
        LiveDiagram live = editing.live();
        if (watched != live) {
            watched = live;
            live.onChange(() -> changes++);
        }
        int before = changes;
        for (NodeView node : nodes) {
            if (NodeParts.isContainer(node) && !node.children().isEmpty()) {
                forgetContent(copy, node);
            } else if (Places.isFree(node)) {
                forget(copy, node);
            }
        }
        Display display = Display.getCurrent();
        Job job = Job.create(label, monitor -> {
            RuntimeException failure = null;
            try {
                if (everything) {
                    live.arranger().arrangeAll(live.diagram(), copy);
                } else {
                    live.arranger().arrange(live.diagram(), copy);
                }
            } catch (RuntimeException met) {
                failure = met; // perhaps because the diagram was changed meanwhile
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            RuntimeException met = failure;
            display.asyncExec(() -> finish(live, label, copy, everything, before, attempts, nodes, met));
        });
        job.setUser(false);
        job.schedule();
    }

    private void finish(LiveDiagram live, String label, DiagramLayout copy, boolean everything, int before, int attempts, List<NodeView> nodes,
            RuntimeException failure) {
        if (live != editing.live() || editing.viewer().getControl() == null || editing.viewer().getControl().isDisposed()) {
            return;
        }
        if (before != changes) {
            if (attempts > 1) {
                start(label, copy(), everything, attempts - 1, nodes);
            }
            return;
        }
        if (failure != null) {
            throw failure;
        }
        editing.arrange(label, () -> {
            Set<String> keys = new HashSet<>(copy.keys());
            keys.addAll(live.layout().keys());
            keys.forEach(key -> live.layout().put(key, copy.get(key)));
        });
    }
}
