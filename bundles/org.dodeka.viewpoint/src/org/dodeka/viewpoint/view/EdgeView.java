package org.dodeka.viewpoint.view;

import org.dodeka.viewpoint.description.EdgeMapping;
import org.eclipse.emf.ecore.EObject;

/** An edge from one view to another. */
public final class EdgeView extends View {

    private final View source;
    private final View target;
    private EdgeLook look;
    private String beginLabel = "";
    private String endLabel = "";

    /** Makes an edge that nobody knows yet; {@link Diagram#add(EdgeView)} does that. */
    public EdgeView(Diagram diagram, EdgeMapping mapping, EObject element, View source, View target) {
        super(diagram, mapping, element);
        this.source = source;
        this.target = target;
    }

    @Override
    public EdgeMapping mapping() {
        return (EdgeMapping) super.mapping();
    }

    /** Where it starts; an edge may start at an edge. */
    public View source() {
        return source;
    }

    /** Where it ends; an edge may end at an edge. */
    public View target() {
        return target;
    }

    /** How it looks; null only until it was refreshed for the first time. */
    public EdgeLook look() {
        return look;
    }

    /** The text at its start; never null. */
    public String beginLabel() {
        return beginLabel;
    }

    /** The text at its end; never null. */
    public String endLabel() {
        return endLabel;
    }

    @Override
    public boolean isVisible() {
        return isShown() && source.isVisible() && target.isVisible();
    }

    /** Changes the look; for the refresh. Returns whether it is another one. */
    public boolean setLook(EdgeLook newLook) {
        boolean other = !newLook.equals(look);
        look = newLook;
        return other;
    }

    /** Changes the texts at both ends; for the refresh. Returns whether one is another. */
    public boolean setEndLabels(String begin, String end) {
        boolean other = !beginLabel.equals(begin) || !endLabel.equals(end);
        beginLabel = begin;
        endLabel = end;
        return other;
    }

    @Override
    String makeKey() {
        return mapping().name() + ":" + Ids.of(element()) + "(" + source.key() + ">" + target.key() + ")";
    }

    @Override
    boolean hasLastingKey() {
        return Ids.has(element()) && source.hasLastingKey() && target.hasLastingKey();
    }
}
