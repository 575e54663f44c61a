package org.dodeka.diagram.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.dodeka.viewpoint.layout.Bounds;

/** Ways in which figures are brought into line. All bounds are those of the diagram. */
enum Alignment {

    LEFT(2, (one, model) -> at(one, model.x(), one.y())),
    CENTER(2, (one, model) -> at(one, model.x() + (model.width() - one.width()) / 2, one.y())),
    RIGHT(2, (one, model) -> at(one, model.right() - one.width(), one.y())),
    TOP(2, (one, model) -> at(one, one.x(), model.y())),
    MIDDLE(2, (one, model) -> at(one, one.x(), model.y() + (model.height() - one.height()) / 2)),
    BOTTOM(2, (one, model) -> at(one, one.x(), model.bottom() - one.height())),
    WIDTH(2, (one, model) -> new Bounds(one.x(), one.y(), model.width(), one.height())),
    HEIGHT(2, (one, model) -> new Bounds(one.x(), one.y(), one.width(), model.height())),
    SIZE(2, (one, model) -> new Bounds(one.x(), one.y(), model.width(), model.height())),
    ACROSS(3, null) {
        @Override
        List<Bounds> of(List<Bounds> all) {
            return spread(all, true);
        }
    },
    DOWN(3, null) {
        @Override
        List<Bounds> of(List<Bounds> all) {
            return spread(all, false);
        }
    };

    private final int least;
    private final BiFunction<Bounds, Bounds, Bounds> change;

    Alignment(int least, BiFunction<Bounds, Bounds, Bounds> change) {
        this.least = least;
        this.change = change;
    }

    /** How many figures it takes. */
    int least() {
        return least;
    }

    /** Whether figures get another size. */
    boolean isOfSize() {
        return this == WIDTH || this == HEIGHT || this == SIZE;
    }

    /** Where the figures are afterwards, in the same order. The last one is the model of the others. */
    List<Bounds> of(List<Bounds> all) {
        return all.stream().map(one -> change.apply(one, all.getLast())).toList();
    }

    private static Bounds at(Bounds one, int x, int y) {
        return new Bounds(x, y, one.width(), one.height());
    }

    /** The outermost stay, and the gaps between all become the same. */
    private static List<Bounds> spread(List<Bounds> all, boolean across) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> across ? 2 * all.get(i).x() + all.get(i).width() : 2 * all.get(i).y() + all.get(i).height()));
        Bounds first = all.get(order.getFirst());
        Bounds last = all.get(order.getLast());
        double room = across ? last.right() - first.x() : last.bottom() - first.y();
        for (Bounds one : all) {
            room -= across ? one.width() : one.height();
        }
        double gap = room / (all.size() - 1);
        double next = across ? first.x() : first.y();
        List<Bounds> result = new ArrayList<>(all);
        for (int i : order) {
            Bounds one = all.get(i);
            int start = (int) Math.round(next);
            result.set(i, across ? at(one, start, one.y()) : at(one, one.x(), start));
            next += (across ? one.width() : one.height()) + gap;
        }
        return result;
    }
}
