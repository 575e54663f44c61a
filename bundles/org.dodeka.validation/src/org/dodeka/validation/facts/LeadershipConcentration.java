package org.dodeka.validation.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;

/**
 * LCI, the leadership concentration of a space: whether the leading is spread (0) or lies on one person (1). With the share of each
 * of the n people in all led hours it is {@code (Σ share² − 1/n) / (1 − 1/n)}, the normalised Herfindahl index; of one person it is 1.
 * The people are the persons who are CORE or ACTIVE in the space, and whoever leads an activity there.
 */
public final class LeadershipConcentration {

    private LeadershipConcentration() {
    }

    /**
     * The concentration of a space.
     *
     * @param space the space, live or not
     * @return 0..1; empty if nobody leads any hours
     */
    public static OptionalDouble of(Space space) {
        return of(loads(space).values());
    }

    /**
     * The concentration of given loads.
     *
     * @param loads the led hours of each of the people, zeros included
     * @return 0..1; empty if the sum is not positive
     */
    public static OptionalDouble of(Collection<Double> loads) {
        double total = 0;
        double squares = 0;
        for (double load : loads) {
            total += load;
            squares += load * load;
        }
        if (!(total > 0) || Double.isInfinite(squares)) {
            return OptionalDouble.empty();
        }
        double even = 1.0 / loads.size();
        double concentration = loads.size() == 1 ? 1 : (squares / (total * total) - even) / (1 - even);
        return OptionalDouble.of(Math.clamp(concentration, 0.0, 1.0)); // rounding errors, and hours below 0
    }

    /**
     * The loads that the concentration is about.
     *
     * @return the led hours of each of the people, 0 of those who lead nothing
     */
    public static Map<Actor, Double> loads(Space space) {
        Map<Actor, Double> loads = new LinkedHashMap<>();
        for (Participation participation : space.getParticipations()) {
            if (Facts.isCoreOrActive(participation) && participation.getActor() instanceof Person person) {
                loads.put(person, 0.0);
            }
        }
        loads.putAll(Facts.loads(space));
        return loads;
    }

    /**
     * Who leads the most hours.
     *
     * @return the actor, of several the one with the first id; empty if nobody leads any hours
     */
    public static Optional<Actor> carrier(Space space) {
        Comparator<Map.Entry<Actor, Double>> byLoad = Map.Entry.comparingByValue();
        return loads(space).entrySet().stream().filter(entry -> entry.getValue() > 0)
                .min(byLoad.reversed().thenComparing(entry -> entry.getKey().getId(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }
}
