package org.dodeka.validation.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;

/**
 * Who works with whom: a graph without directions, whose nodes are the persons and groups that lead or take part in activities,
 * with an edge between any two that share an activity. The edges are counted, not stored: an activity of hundreds of people has
 * tens of thousands of them.
 */
final class CoActivity {

    private static final int FEWEST_NODES = 3;

    private final Map<Actor, Node> nodes = new HashMap<>();

    private CoActivity(Collection<Activity> activities) {
        for (Activity activity : activities) {
            List<Node> circle = new ArrayList<>(activity.getLeads().size() + activity.getParticipants().size());
            gather(activity.getLeads(), circle);
            gather(activity.getParticipants(), circle);
            Node[] members = circle.toArray(Node[]::new);
            for (Node member : members) {
                member.circles.add(members);
            }
        }
    }

    /** Somebody may be gathered twice; that changes no degree. */
    private void gather(List<Participation> people, List<Node> circle) {
        for (int i = 0, size = people.size(); i < size; i++) {
            Actor actor = people.get(i).getActor();
            if (actor != null) {
                circle.add(nodes.computeIfAbsent(actor, unknown -> new Node()));
            }
        }
    }

    /**
     * Freeman's degree centralisation: Σ(dmax − d) / ((n − 1)(n − 2)), 0 if all degrees are equal, 1 for a star; undefined below
     * three nodes. Source: Freeman 1978; used for learning networks by DJ/FR.
     */
    static OptionalDouble centralisation(Collection<Activity> activities) {
        return new CoActivity(activities).centralisation();
    }

    private OptionalDouble centralisation() {
        int n = nodes.size();
        if (n < FEWEST_NODES) {
            return OptionalDouble.empty();
        }
        long sum = 0;
        int greatest = 0;
        for (Node node : nodes.values()) {
            int degree = node.degree(n - 1);
            sum += degree;
            greatest = Math.max(greatest, degree);
        }
        return OptionalDouble.of(((double) n * greatest - sum) / ((n - 1.0) * (n - 2.0)));
    }

    private static final class Node {

        /** The members of each activity in which it takes part, itself included. */
        private final List<Node[]> circles = new ArrayList<>(2);
        /** Who counted this node last, so that nobody counts it twice. */
        private Node countedBy;

        /** The number of distinct neighbours, {@code most} at most. */
        int degree(int most) {
            int neighbours = 0;
            countedBy = this;
            for (Node[] circle : circles) {
                for (Node other : circle) {
                    if (other.countedBy != this) {
                        other.countedBy = this;
                        neighbours++;
                    }
                }
                if (neighbours == most) {
                    return neighbours; // in touch with everybody: further activities add nothing
                }
            }
            return neighbours;
        }
    }
}
