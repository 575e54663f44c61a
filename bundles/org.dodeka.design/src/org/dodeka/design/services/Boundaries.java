package org.dodeka.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The differences along which people learn: between which sides they run, and who bridges them. */
public final class Boundaries {

    private final Views views = new Views();

    /**
     * The side at which the edge of a boundary starts: the space, if it runs between a space and a group, for groups stand below; else the first one.
     * Null if the boundary has not two different sides.
     */
    @Reads("sides")
    public Side oneSide(Boundary boundary) {
        List<Side> sides = boundary.getSides();
        return !separates(boundary) ? null : isUpsideDown(sides) ? sides.get(1) : sides.get(0);
    }

    /** The side at which the edge of a boundary ends; null if the boundary has not two different sides. */
    @Reads("sides")
    public Side otherSide(Boundary boundary) {
        List<Side> sides = boundary.getSides();
        return !separates(boundary) ? null : isUpsideDown(sides) ? sides.get(0) : sides.get(1);
    }

    private static boolean separates(Boundary boundary) {
        List<Side> sides = boundary.getSides();
        return sides.size() > 1 && sides.get(0) != sides.get(1);
    }

    private static boolean isUpsideDown(List<Side> sides) {
        return sides.get(0) instanceof Group && sides.get(1) instanceof Space;
    }

    /** What makes the difference: “Profession”. */
    @Reads("kind")
    public String boundaryLabel(Boundary boundary) {
        return Literals.heading(boundary.getKind());
    }

    /** Whether nothing leads across: no broker, no object, no encounter. */
    @Reads("brokers,objects,encounters")
    public boolean isUnbridged(Boundary boundary) {
        return boundary.getBrokers().isEmpty() && boundary.getObjects().isEmpty() && boundary.getEncounters().isEmpty();
    }

    /** Whether a boundary can run between two elements: different spaces or groups. */
    @Reads({})
    public boolean mayBorder(EObject one, EObject other) {
        return one instanceof Side && other instanceof Side && one != other;
    }

    /** Whether a boundary can run along another side instead of one that it has. */
    @Reads("sides")
    public boolean mayRunAlong(Boundary boundary, EObject present, EObject instead) {
        return instead instanceof Side side && present != instead && !boundary.getSides().contains(side);
    }

    /** Those who bridge a boundary of a side, each once. */
    @Reads("^Boundary.sides/sides,brokers")
    public Set<Person> brokersAlong(Side side) {
        Set<Person> brokers = new LinkedHashSet<>();
        all(side).stream().filter(boundary -> separates(boundary) && boundary.getSides().contains(side))
                .forEach(boundary -> brokers.addAll(boundary.getBrokers()));
        return brokers;
    }

    /** What the edge of a broker is called. */
    @Reads({})
    public String brokerLabel(Side side) {
        return Messages.broker;
    }

    /** The boundaries of a side that somebody bridges. */
    @Reads("^Boundary.sides/brokers")
    public List<Boundary> boundariesBrokered(Side side, EObject broker) {
        return all(side).stream().filter(boundary -> boundary.getSides().contains(side) && boundary.getBrokers().contains(broker)).toList();
    }

    /** The boundaries of a side that are bridged by the person at the end of an edge. */
    @Reads("^Boundary.sides/brokers")
    public List<Boundary> brokeredAtEnd(Side side, Object edge) {
        return boundariesBrokered(side, views.targetOf(side, edge));
    }

    /** The first boundary of a side that a person does not bridge yet; either may be named first. Null if there is none. */
    @Reads({"/boundaries/sides", "/boundaries/brokers"})
    public Boundary boundaryToBroker(EObject one, EObject other) {
        if (one instanceof Person && other instanceof Side) {
            return boundaryToBroker(other, one);
        }
        return !(one instanceof Side && other instanceof Person) ? null
                : all(one).stream().filter(boundary -> boundary.getSides().contains(one) && !boundary.getBrokers().contains(other))
                        .findFirst().orElse(null);
    }

    /** Whether a person can become a broker at a side; either may be named first. */
    @Reads({"/boundaries/sides", "/boundaries/brokers"})
    public boolean mayBroker(EObject one, EObject other) {
        return boundaryToBroker(one, other) != null;
    }

    /** The first boundary of a side, but not of a former one too, that a person does not bridge yet; null if there is none. */
    @Reads({"/boundaries/sides", "/boundaries/brokers"})
    public Boundary boundaryToBrokerInstead(EObject side, EObject former, EObject person) {
        return all(side).stream().filter(boundary -> boundary.getSides().contains(side) && !boundary.getSides().contains(former)
                && !boundary.getBrokers().contains(person)).findFirst().orElse(null);
    }

    /** Whether a person can become a broker at another side than a former one. */
    @Reads({"/boundaries/sides", "/boundaries/brokers"})
    public boolean mayBrokerInstead(EObject side, EObject former, EObject person) {
        return person instanceof Person && boundaryToBrokerInstead(side, former, person) != null;
    }

    private static List<Boundary> all(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Design design ? design.getBoundaries() : List.of();
    }
}
