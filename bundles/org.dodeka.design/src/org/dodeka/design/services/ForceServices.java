package org.dodeka.design.services;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Goal;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What the force field shows around each goal. */
public final class ForceServices {

    private static final int NAME_LENGTH = 48;
    private static final int STATEMENT_LENGTH = 130;
    private static final int STRONGEST = 5;
    private static final int STRONG = 4;

    /** What a new force field is called. */
    @Reads("name")
    public String forcesTitle(Design design) {
        return NLS.bind(Captions.forcesTitle, Labels.of(design));
    }

    /** The name of a goal, and how strong the forces are on both sides. */
    @Reads({"name", "^Force.goal/direction,strength"})
    public String fieldLabel(Goal goal) {
        return NLS.bind(Captions.fieldBalance, new Object[] {Labels.of(goal), sum(drivingForces(goal)), sum(restrainingForces(goal))});
    }

    /** What a goal says, or its name. */
    @Reads("statement,name")
    public String goalStatement(Goal goal) {
        String statement = goal.getStatement();
        return statement == null || statement.isBlank() ? Labels.of(goal) : Lines.cut(statement, STATEMENT_LENGTH);
    }

    /** Name and statement of a goal, whole. */
    @Reads("statement,name")
    public String goalTextWhole(Goal goal) {
        return Lines.of(Labels.of(goal), goal.getStatement());
    }

    /** The forces that drive a goal, the strongest first. */
    @Reads("^Force.goal/direction,strength")
    public List<Force> drivingForces(Goal goal) {
        return forces(goal).filter(force -> !isRestraining(force)).sorted(Comparator.comparingInt(Force::getStrength).reversed()).toList();
    }

    /** The forces that hold a goal back, the strongest first. */
    @Reads("^Force.goal/direction,strength")
    public List<Force> restrainingForces(Goal goal) {
        return forces(goal).filter(ForceServices::isRestraining).sorted(Comparator.comparingInt(Force::getStrength).reversed()).toList();
    }

    /** The forces that name no goal. */
    @Reads("forces/goal")
    public List<Force> forcesWithoutGoal(Design design) {
        return design.getForces().stream().filter(force -> force.getGoal() == null).toList();
    }

    /** The forces on a goal, those that drive it and those that restrain it. */
    @Reads("^Force.goal")
    public List<Force> forcesOn(Goal goal) {
        return forces(goal).toList();
    }

    /** The name of a force, its strength, and whether a restraining one still lacks an answer. */
    @Reads("name,strength,direction,addressedBy")
    public String forceLabel(Force force) {
        return Lines.of(Lines.cut(Labels.of(force), NAME_LENGTH), NLS.bind(Captions.forceStrength, force.getStrength()),
                isUnanswered(force) ? Captions.forceUnanswered : null);
    }

    /** How thick a force is drawn, in pixels: 1, 3, 5, 7 or 9. */
    @Reads("strength")
    public Integer forceWidth(Force force) {
        return 2 * Math.clamp(force.getStrength(), 1, STRONGEST) - 1;
    }

    /** Whether nothing is done about a restraining force. */
    @Reads("direction,addressedBy")
    public boolean isUnanswered(Force force) {
        return isRestraining(force) && force.getAddressedBy().isEmpty();
    }

    /** Whether the strength of a force is 4 or more. */
    @Reads("strength")
    public boolean isStrong(Force force) {
        return force.getStrength() >= STRONG;
    }

    /** Whether a force can become stronger. */
    @Reads("strength")
    public boolean canStrengthen(EObject element) {
        return element instanceof Force force && force.getStrength() < STRONGEST;
    }

    /** Whether a force can become weaker. */
    @Reads("strength")
    public boolean canWeaken(EObject element) {
        return element instanceof Force force && force.getStrength() > 1;
    }

    /** One more than the strength of a force, at most 5. */
    @Reads("strength")
    public Integer strengthened(Force force) {
        return Math.clamp(force.getStrength() + 1, 1, STRONGEST);
    }

    /** One less than the strength of a force, at least 1. */
    @Reads("strength")
    public Integer weakened(Force force) {
        return Math.clamp(force.getStrength() - 1, 1, STRONGEST);
    }

    /** Whether a force can act on a goal in a direction: one of the two elements is a force, the other a goal, and it does not do so yet. */
    @Reads("goal,direction")
    public boolean canDrive(EObject one, EObject other) {
        return canAct(one, other, ForceDirection.DRIVING);
    }

    /** Whether a force can restrain a goal: one of the two elements is a force, the other a goal, and it does not do so yet. */
    @Reads("goal,direction")
    public boolean canRestrain(EObject one, EObject other) {
        return canAct(one, other, ForceDirection.RESTRAINING);
    }

    /** Which of two elements is a force; null if none is. */
    @Reads({})
    public Force forceOf(EObject one, EObject other) {
        return one instanceof Force force ? force : other instanceof Force force ? force : null;
    }

    /** Which of two elements is a goal; null if none is. */
    @Reads({})
    public Goal aimOf(EObject one, EObject other) {
        return one instanceof Goal goal ? goal : other instanceof Goal goal ? goal : null;
    }

    /** Whether something can be dropped into the field of a goal: a force that acts on another goal or on none. */
    @Reads("goal")
    public boolean entersFieldOf(EObject element, EObject goal) {
        return element instanceof Force force && goal instanceof Goal && force.getGoal() != goal;
    }

    static boolean isRestraining(Force force) {
        return force.getDirection() == ForceDirection.RESTRAINING;
    }

    private boolean canAct(EObject one, EObject other, ForceDirection direction) {
        Force force = forceOf(one, other);
        Goal goal = aimOf(one, other);
        return force != null && goal != null && (force.getGoal() != goal || force.getDirection() != direction);
    }

    private static Stream<Force> forces(Goal goal) {
        return EcoreUtil.getRootContainer(goal) instanceof Design design ? design.getForces().stream().filter(force -> force.getGoal() == goal)
                : Stream.empty();
    }

    private static String sum(List<Force> forces) {
        return String.valueOf(forces.stream().mapToInt(Force::getStrength).sum());
    }
}
