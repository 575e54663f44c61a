package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.LayoutDirection;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.layout.BoxTree.Link;

/**
 * Lays out boxes of which one is a large container that the others are connected with: those that lead into it before it, the others behind it, each
 * opposite to what it is connected with inside. What is connected with nothing stands with others of its kind.
 */
final class Satellites {

    private static final int GAP = 26;
    private static final int ROW_GAP = 44;
    private final BoxTree tree;
    private final boolean rows;
    private final boolean upwards;

    Satellites(BoxTree tree) {
        this.tree = tree;
        rows = tree.diagram.description().layoutDirection() != LayoutDirection.LEFT_TO_RIGHT;
        upwards = tree.diagram.description().layoutDirection() == LayoutDirection.BOTTOM_TO_TOP;
    }

    /** A satellite: where it wants to be along the giant, and whether before it. */
    private static final class Moon {

        final Box box;
        double sum;
        int count;
        int balance;
        double sumAcross;
        boolean settled;
        boolean before;
        int wanted;

        Moon(Box box) {
            this.box = box;
        }
    }

    /** Returns false, and does nothing, if there is no such container. */
    boolean arrange(List<Box> boxes, List<Link> links) {
        Box giant = giant(boxes, links);
        if (giant == null) {
            return false;
        }
        giant.moveFootprint(0, 0);
        Map<Box, Moon> moons = new IdentityHashMap<>();
        for (Box box : boxes) {
            if (box != giant) {
                moons.put(box, new Moon(box));
            }
        }
        List<Moon> order = boxes.stream().filter(box -> box != giant).map(moons::get).toList();
        attract(giant, moons, links);
        settle(order, moons, links);
        place(giant, order.stream().filter(moon -> moon.before).toList(), true, links);
        place(giant, order.stream().filter(moon -> !moon.before).toList(), false, links);
        return true;
    }

    private static Box giant(List<Box> boxes, List<Link> links) {
        long total = 0;
        Box giant = null;
        for (Box box : boxes) {
            total += area(box);
            giant = giant == null || area(box) > area(giant) ? box : giant;
        }
        Box candidate = giant;
        boolean linked = links.stream().anyMatch(link -> link.from() == candidate || link.to() == candidate);
        return boxes.size() > 2 && !giant.children.isEmpty() && linked && area(giant) * 5 > total * 2 ? giant : null;
    }

    private static long area(Box box) {
        return (long) box.footprint().width() * box.footprint().height();
    }

    private void attract(Box giant, Map<Box, Moon> moons, List<Link> links) {
        for (Link link : links) {
            Moon moon = link.from() == giant ? moons.get(link.to()) : link.to() == giant ? moons.get(link.from()) : null;
            if (moon != null) {
                Box inner = tree.at(link.from() == giant ? link.edge().source() : link.edge().target());
                moon.sum += middle(inner, giant, rows);
                moon.sumAcross += middle(inner, giant, !rows);
                moon.count++;
                moon.balance += link.from() == giant ? 1 : -1;
                moon.settled = true;
            }
        }
        for (Moon moon : moons.values()) {
            moon.before = moon.settled && (Math.abs(moon.balance) == moon.count ? moon.balance < 0 != upwards
                    : moon.sumAcross / moon.count < across(giant.footprint()) / 2.0);
            moon.wanted = moon.settled ? (int) (moon.sum / moon.count) : 0;
        }
    }

    private static int middle(Box inner, Box giant, boolean horizontal) {
        int at = horizontal ? inner.width / 2 : inner.height / 2;
        for (Box box = inner; box != giant.parent; box = box.parent) {
            at += horizontal ? box.x : box.y;
        }
        return at;
    }

    /** What is connected with other satellites only follows these, what is alone follows its kind. */
    private static void settle(List<Moon> order, Map<Box, Moon> moons, List<Link> links) {
        boolean more = true;
        while (more) {
            more = false;
            for (Link link : links) {
                Moon a = moons.get(link.from());
                Moon b = moons.get(link.to());
                if (a != null && b != null && a.settled != b.settled) {
                    Moon known = a.settled ? a : b;
                    Moon other = a.settled ? b : a;
                    other.settled = true;
                    other.before = known.before;
                    other.wanted = known.wanted + 1;
                    more = true;
                }
            }
        }
        Map<Mapping, int[]> sides = new IdentityHashMap<>();
        int most = 0;
        for (Moon moon : order) {
            if (moon.settled) {
                sides.computeIfAbsent(moon.box.view.mapping(), key -> new int[1])[0] += moon.before ? -1 : 1;
                most = Math.max(most, moon.wanted);
            }
        }
        for (Moon moon : order) {
            if (!moon.settled) {
                moon.before = sides.containsKey(moon.box.view.mapping()) && sides.get(moon.box.view.mapping())[0] < 0;
                moon.wanted = ++most;
            }
        }
    }

    private void place(Box giant, List<Moon> moons, boolean before, List<Link> links) {
        if (moons.isEmpty()) {
            return;
        }
        List<Moon> sorted = new ArrayList<>(moons);
        sorted.sort(Comparator.comparingInt(moon -> moon.wanted));
        int between = between(moons, links);
        int total = sorted.stream().mapToInt(moon -> along(moon.box.footprint()) + between).sum();
        int room = Math.max(rows ? 900 : 500, along(giant.footprint()) * 6 / 5);
        int count = Math.max(1, (total + room - 1) / room);
        long labels = links.stream().filter(link -> !link.edge().label().isBlank()
                && moons.stream().anyMatch(moon -> moon.box == link.from() || moon.box == link.to())).count();
        long lines = links.stream().filter(link -> moons.stream().anyMatch(moon -> moon.box == link.from() || moon.box == link.to())).count();
        int gap = ROW_GAP + (int) Math.min(120, 4 * lines + 16 * labels / moons.size());
        int edge = before ? -gap : across(giant.footprint()) + gap;
        for (int row = 0; row < count; row++) {
            List<Moon> members = new ArrayList<>();
            for (int i = row; i < sorted.size(); i += count) {
                members.add(sorted.get(i));
            }
            int depth = members.stream().mapToInt(moon -> across(moon.box.footprint())).max().orElse(0);
            line(members, before ? edge - depth : edge, depth, between);
            edge += before ? -depth - ROW_GAP : depth + ROW_GAP;
        }
    }

    /** The space between satellites: more if edges end there or labels stand between them. */
    private int between(List<Moon> moons, List<Link> links) {
        int space = GAP;
        int ends = 0;
        for (Link link : links) {
            boolean from = moons.stream().anyMatch(moon -> moon.box == link.from());
            boolean to = moons.stream().anyMatch(moon -> moon.box == link.to());
            ends += from || to ? 1 : 0;
            if (from && to && rows && !link.edge().label().isBlank() && link.edge().look().center() != null) {
                space = Math.max(space, EdgeLabels.text(link.edge().label(), link.edge().look().center()).width() + 24);
            }
        }
        return Math.max(space, GAP + Math.min(50, 6 * ends / moons.size()));
    }

    private void line(List<Moon> members, int edge, int depth, int between) {
        int[] wanted = members.stream().mapToInt(moon -> moon.wanted - along(moon.box.footprint()) / 2).toArray();
        int[] sizes = members.stream().mapToInt(moon -> along(moon.box.footprint())).toArray();
        int[] starts = Spread.starts(wanted, sizes, between);
        for (int i = 0; i < starts.length; i++) {
            Box box = members.get(i).box;
            int aside = edge + (depth - across(box.footprint())) / 2;
            box.moveFootprint(rows ? starts[i] : aside, rows ? aside : starts[i]);
        }
    }

    private int along(Bounds bounds) {
        return rows ? bounds.width() : bounds.height();
    }

    private int across(Bounds bounds) {
        return rows ? bounds.height() : bounds.width();
    }
}
