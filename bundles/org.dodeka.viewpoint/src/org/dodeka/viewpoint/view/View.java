package org.dodeka.viewpoint.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.dodeka.viewpoint.description.Mapping;
import org.eclipse.emf.ecore.EObject;

/**
 * An element as a diagram shows it. A view is identified by its mapping, its element and what contains it (an edge: what it connects), and is the
 * same object as long as these stay. Only the refresh changes views.
 */
public abstract sealed class View permits NodeView, EdgeView {

    private final Diagram diagram;
    private final Mapping mapping;
    private final EObject element;
    private String label = "";
    private Supplier<String> tooltip;
    private boolean shown = true;
    private String key;
    List<EdgeView> outgoing;
    List<EdgeView> incoming;

    View(Diagram diagram, Mapping mapping, EObject element) {
        this.diagram = diagram;
        this.mapping = mapping;
        this.element = element;
    }

    /** The diagram it belongs to. */
    public Diagram diagram() {
        return diagram;
    }

    /** The mapping that made it. */
    public Mapping mapping() {
        return mapping;
    }

    /** The element that it shows. */
    public EObject element() {
        return element;
    }

    /** Its label; never null. Of an edge, the text in its middle. */
    public String label() {
        return label;
    }

    /**
     * What is shown when the pointer rests on it; empty if there is nothing more than the label. It is found at every call, from the model as it is
     * now: it may take a while, and no change of it is ever told.
     */
    public String tooltip() {
        return tooltip == null ? "" : tooltip.get();
    }

    /** Whether no filter hides it and its layer is on. Whether it can be seen depends on what contains it, too: {@link #isVisible()}. */
    public boolean isShown() {
        return shown;
    }

    /** Whether it is to be seen: it is shown, and what contains it or what it connects is visible. What people hide is known by the layout. */
    public abstract boolean isVisible();

    /** The edges that start here, in no particular order. */
    public List<EdgeView> outgoing() {
        return outgoing == null ? List.of() : Collections.unmodifiableList(outgoing);
    }

    /** The edges that end here, in no particular order. */
    public List<EdgeView> incoming() {
        return incoming == null ? List.of() : Collections.unmodifiableList(incoming);
    }

    /**
     * What names the view in files: made of the mapping and of the ids of the element and of the container's element, so that it stays when names
     * change and others come and go. Views of one element in two containers that show one element share it: their places are relative to these.
     */
    public String key() {
        if (key != null) {
            return key;
        }
        String made = makeKey();
        if (hasLastingKey()) {
            key = made;
        }
        return made;
    }

    abstract String makeKey();

    /** Whether all elements that the key names have an id; others are named by their places, which change. */
    abstract boolean hasLastingKey();

    /** Changes the label; for the refresh. Returns whether it is another one. */
    public boolean setLabel(String text) {
        boolean other = !label.equals(text);
        label = text;
        return other;
    }

    /**
     * Says where the tooltip comes from; for the refresh.
     *
     * @param source never returns null; null itself for no tooltip
     */
    public void setTooltip(Supplier<String> source) {
        tooltip = source;
    }

    /** Shows or hides the view by layers and filters; for the refresh. Returns whether that is different from before. */
    public boolean setShown(boolean show) {
        boolean other = shown != show;
        shown = show;
        return other;
    }

    static <T> List<T> added(List<T> list, T item) {
        List<T> result = list == null ? new ArrayList<>(2) : list;
        result.add(item);
        return result;
    }

    @Override
    public String toString() {
        return mapping.name() + " " + label;
    }
}
