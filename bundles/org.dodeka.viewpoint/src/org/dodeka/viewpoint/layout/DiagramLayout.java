package org.dodeka.viewpoint.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The layout of one diagram: what is known of each figure, by the key of its view, and which layers and filters people switched. Changes of it that
 * people make are part of the history of the design, see {@link LayoutListener}.
 */
public final class DiagramLayout {

    private final String diagram;
    private final Map<String, FigureLayout> figures = new HashMap<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private LayoutListener listener = LayoutListener.NONE;

    /** @param diagram the name that the specification gives to the diagram */
    public DiagramLayout(String diagram) {
        this.diagram = diagram;
    }

    /** The name that the specification gives to the diagram. */
    public String diagram() {
        return diagram;
    }

    /** What is known of a figure; null if nothing is. */
    public FigureLayout get(String key) {
        return figures.get(key);
    }

    /** Sets what is known of a figure, null for nothing. The listener hears of it before. */
    public void put(String key, FigureLayout layout) {
        FigureLayout before = figures.get(key);
        if (!Objects.equals(before, layout)) {
            listener.changing(this, key, before);
            set(key, layout);
        }
    }

    /** Sets what is known of a figure without telling anybody: for places that were found for a person, and for undo. */
    public void set(String key, FigureLayout layout) {
        if (layout == null) {
            figures.remove(key);
        } else {
            figures.put(key, layout);
        }
    }

    /** The keys of all figures of which something is known. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(figures.keySet());
    }

    /** Layers ({@code layer:Name}) and filters ({@code filter:Name}) that people switched on (true) or off (false), by name. */
    public Map<String, Boolean> switches() {
        return Collections.unmodifiableMap(switches);
    }

    /** Switches a layer or filter, null for as the specification says. Is saved, but no part of the history. */
    public void setSwitch(String name, Boolean on) {
        if (on == null) {
            switches.remove(name);
        } else {
            switches.put(name, on);
        }
    }

    /** Forgets figures. */
    public void retain(Set<String> keys) {
        for (String key : new TreeSet<>(figures.keySet())) {
            if (!keys.contains(key)) {
                figures.remove(key);
            }
        }
    }

    /** Who hears of changes before they are made. */
    public void listen(LayoutListener newListener) {
        listener = newListener;
    }
}
