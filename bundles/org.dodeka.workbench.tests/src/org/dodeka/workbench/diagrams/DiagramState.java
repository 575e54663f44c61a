package org.dodeka.workbench.diagrams;

import java.util.SortedMap;
import java.util.TreeMap;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.layout.FigureLayout;

/** What a diagram shows and where, at one time. Ways of edges are not part of it: they depend on the way that led there. */
record DiagramState(SortedMap<String, String> views) {

    static DiagramState of(LiveDiagram live) {
        SortedMap<String, String> views = new TreeMap<>();
        live.scene().nodes().forEach((view, bounds) -> views.put(view.key(), view.label() + " " + view.look() + " " + bounds));
        live.scene().edges().keySet().forEach(edge -> {
            FigureLayout stored = live.layout().get(edge.key());
            views.put(edge.key(), edge.label() + "|" + edge.beginLabel() + "|" + edge.endLabel() + " " + edge.look() + " "
                    + (stored == null ? "[]" : stored.bendpoints()));
        });
        return new DiagramState(views);
    }
}
