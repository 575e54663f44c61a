package org.dodeka.exchange.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Space;

/**
 * The spaces as they are nested: widest scale first, each before its children. Where spaces are nested in a circle, one of them is taken
 * as the outermost.
 */
final class SpaceForest {

    /**
     * A space at its place.
     *
     * @param space the space
     * @param depth how many spaces are around it
     */
    record Place(Space space, int depth) {
    }

    private final Set<Space> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Place> places = new ArrayList<>();

    private SpaceForest() {
    }

    /** The spaces in the order of reading. */
    static List<Place> of(List<Space> spaces) {
        SpaceForest forest = new SpaceForest();
        List<Space> widestFirst = spaces.stream().sorted(Comparator.comparing(Space::getScale).reversed()).toList();
        widestFirst.stream().filter(space -> space.getParent() == null).forEach(forest::tree);
        widestFirst.forEach(forest::tree); // what lies in a circle has not been reached
        return forest.places;
    }

    /** Without recursion: nesting has no limit. */
    private void tree(Space root) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(root, 0));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (!seen.add(place.space())) {
                continue;
            }
            places.add(place);
            List<Space> children = place.space().getChildren();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Place(children.get(i), place.depth() + 1));
            }
        }
    }
}
