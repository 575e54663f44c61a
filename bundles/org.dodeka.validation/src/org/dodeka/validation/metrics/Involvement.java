package org.dodeka.validation.metrics;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.validation.facts.Facts;

/** Whether those who are affected take part, and have a say. */
final class Involvement {

    private Involvement() {
    }

    /**
     * Σ(stake × best level weight) / Σ stake over the groups with a stake, 0..1; undefined if no group has one. The best level is
     * that of any participation of the group or of one of its members; a group that participates nowhere has the weight 0.
     * Source: LP for the levels; the weights are our own.
     */
    static OptionalDouble voiceCoverage(Facts facts) {
        double covered = 0;
        double stakes = 0;
        for (Group group : facts.<Group>all(DesignPackage.Literals.GROUP)) {
            double stake = Facts.number(group.getStake());
            if (stake > 0) {
                stakes += stake;
                covered += stake * facts.participationsWithMembers(group).stream().mapToDouble(p -> weight(p.getLevel())).max().orElse(0);
            }
        }
        return Ratio.of(covered, stakes);
    }

    private static double weight(Level level) {
        return switch (level) {
        case CORE, ACTIVE -> 1;
        case OCCASIONAL -> 0.6;
        case PERIPHERAL -> 0.3;
        case TRANSACTIONAL -> 0.1;
        };
    }

    /**
     * Deciders without formal authority / deciders, 0..1; undefined without deciders. An actor who decides in several spaces is one
     * decider, and a group has no formal authority. Source: 001.
     */
    static OptionalDouble say(Facts facts) {
        Set<Actor> deciders = new HashSet<>();
        for (Participation participation : facts.<Participation>all(DesignPackage.Literals.PARTICIPATION)) {
            if (Facts.isTrue(participation.getDecides()) && participation.getActor() != null) {
                deciders.add(participation.getActor());
            }
        }
        return Ratio.of(deciders.stream().filter(actor -> !hasRank(actor)).count(), deciders.size());
    }

    private static boolean hasRank(Actor actor) {
        return actor instanceof Person person && Facts.isTrue(person.getFormalAuthority());
    }
}
