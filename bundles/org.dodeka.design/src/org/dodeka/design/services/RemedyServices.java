package org.dodeka.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Remedy;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the force field shows of remedies, and what its tools ask about them. */
public final class RemedyServices {

    private static final int NAME_LENGTH = 48;
    private static final int SPACE_LENGTH = 40;

    /**
     * The activities and commitments that answer a force on a goal, in the order of the forces, the strongest first. One that answers forces on
     * several goals stands beside the first of these goals alone.
     */
    @Reads({"/goals", "/forces/goal,addressedBy,direction,strength", "/spaces/activities,commitments"})
    public List<Remedy> remediesIn(Goal goal) {
        if (!(EcoreUtil.getRootContainer(goal) instanceof Design design)) {
            return List.of();
        }
        List<Goal> earlier = design.getGoals().subList(0, Math.max(0, design.getGoals().indexOf(goal)));
        Set<Remedy> elsewhere = answers(design.getForces().stream().filter(force -> earlier.contains(force.getGoal())));
        ForceServices forces = new ForceServices();
        return present(answers(Stream.concat(forces.restrainingForces(goal).stream(), forces.drivingForces(goal).stream())), design)
                .filter(remedy -> !elsewhere.contains(remedy)).toList();
    }

    /** The activities and commitments that answer only forces without a goal. */
    @Reads({"/goals", "/forces/goal,addressedBy,direction,strength", "/spaces/activities,commitments"})
    public List<Remedy> remediesIn(Design design) {
        Set<Remedy> elsewhere = answers(design.getForces().stream().filter(force -> design.getGoals().contains(force.getGoal())));
        return present(answers(design.getForces().stream()), design).filter(remedy -> !elsewhere.contains(remedy)).toList();
    }

    /** The activities and commitments that answer none. */
    @Reads({"forces/addressedBy", "spaces/activities,commitments"})
    public List<Remedy> remediesNotAtWork(Design design) {
        Set<Remedy> atWork = answers(design.getForces().stream());
        return remedies(design).filter(remedy -> !atWork.contains(remedy)).toList();
    }

    /** The name of a remedy, what it is and in which space. */
    @Reads({"name", "^Space.activities/name", "^Space.commitments/name"})
    public String remedyLabel(Remedy remedy) {
        return Lines.of(Lines.cut(Labels.of(remedy), NAME_LENGTH), Labels.ofClass(remedy.eClass()),
                remedy.eContainer() == null ? null : Lines.cut(Labels.of(remedy.eContainer()), SPACE_LENGTH));
    }

    /** The whole name of a remedy, and what a commitment promises. */
    @Reads("name,text")
    public String remedyTooltip(Remedy remedy) {
        return Lines.of(Labels.of(remedy), remedy instanceof Commitment commitment ? commitment.getText() : null);
    }

    /** Whether a remedy is a promise rather than an activity. */
    @Reads({})
    public boolean isCommitment(Remedy remedy) {
        return remedy instanceof Commitment;
    }

    /** The forces that a remedy answers. */
    @Reads("^Force.addressedBy")
    public List<Force> answeredForces(Remedy remedy) {
        return EcoreUtil.getRootContainer(remedy) instanceof Design design
                ? design.getForces().stream().filter(force -> force.getAddressedBy().contains(remedy)).toList() : List.of();
    }

    /** Whether one of two elements can answer the other: one is a force, the other a remedy that does not answer it yet. */
    @Reads("addressedBy")
    public boolean canAnswer(EObject one, EObject other) {
        Remedy remedy = remedyOf(one, other);
        Force force = one instanceof Force first ? first : other instanceof Force second ? second : null;
        return remedy != null && force != null && !force.getAddressedBy().contains(remedy);
    }

    /** Which of two elements is a remedy; null if none is. */
    @Reads({})
    public Remedy remedyOf(EObject one, EObject other) {
        return one instanceof Remedy remedy ? remedy : other instanceof Remedy remedy ? remedy : null;
    }

    /** Whether a new remedy for an element can be made: it is a force, and there is a space for the remedy. */
    @Reads({"goal", "/spaces"})
    public boolean takesNewRemedy(EObject element) {
        return element instanceof Force force && spaceForRemedy(force) != null;
    }

    /** The space that takes a new remedy: the first that serves the goal of the force, or else the likeliest one; null if there is none. */
    @Reads({"goal/spaces", "/spaces/stage"})
    public Space spaceForRemedy(Force force) {
        Goal goal = force.getGoal();
        if (goal != null && !goal.getSpaces().isEmpty()) {
            return goal.getSpaces().getFirst();
        }
        return EcoreUtil.getRootContainer(force) instanceof Design design ? LoopTools.likeliestSpace(design) : null;
    }

    /** What a new commitment promises until somebody words it. */
    @Reads({})
    public String newCommitmentText(Commitment commitment) {
        return Captions.newCommitment;
    }

    /** The indicators that show whether a goal is reached. */
    @Reads("^Indicator.goal")
    public List<Indicator> indicatorsOf(Goal goal) {
        return EcoreUtil.getRootContainer(goal) instanceof Design design
                ? design.getIndicators().stream().filter(indicator -> indicator.getGoal() == goal).toList() : List.of();
    }

    private static Stream<Remedy> remedies(Design design) {
        return design.getSpaces().stream().flatMap(space -> Stream.concat(space.getActivities().stream(), space.getCommitments().stream()));
    }

    private static Set<Remedy> answers(Stream<Force> forces) {
        return forces.flatMap(force -> force.getAddressedBy().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Remedy> present(Set<Remedy> remedies, Design design) {
        return remedies.stream().filter(remedy -> EcoreUtil.isAncestor(design, remedy));
    }
}
