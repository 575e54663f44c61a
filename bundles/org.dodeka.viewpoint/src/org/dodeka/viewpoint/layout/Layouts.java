package org.dodeka.viewpoint.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The layouts of all diagrams of a design, by the name that the specification gives to the diagram. Belongs to the thread that edits the design. */
public final class Layouts {

    private final SortedMap<String, DiagramLayout> layouts = new TreeMap<>();
    private LayoutListener listener = LayoutListener.NONE;

    /** The layout of a diagram; an empty one, which is kept, if nothing was known of it. */
    public DiagramLayout of(String diagram) {
        return layouts.computeIfAbsent(diagram, name -> {
            DiagramLayout layout = new DiagramLayout(name);
            layout.listen(listener);
            return layout;
        });
    }

    /** All layouts, in the order of the names of their diagrams. */
    public Collection<DiagramLayout> all() {
        return Collections.unmodifiableCollection(layouts.values());
    }

    /** Whether nothing is known of any figure, layer or filter. */
    public boolean isEmpty() {
        return layouts.values().stream().allMatch(layout -> layout.keys().isEmpty() && layout.switches().isEmpty());
    }

    /** Who hears of changes of any layout before they are made. */
    public void listen(LayoutListener newListener) {
        listener = newListener;
        layouts.values().forEach(layout -> layout.listen(newListener));
    }

    /** A copy that nobody listens to, with those figures only that are wanted. @param wanted is asked with the name of the diagram and the key */
    public Layouts only(BiPredicate<String, String> wanted) {
        Layouts copy = new Layouts();
        layouts.forEach((name, layout) -> {
            DiagramLayout other = copy.of(name);
            layout.keys().stream().filter(key -> wanted.test(name, key)).forEach(key -> other.set(key, layout.get(key)));
            layout.switches().forEach(other::setSwitch);
        });
        return copy;
    }
}
