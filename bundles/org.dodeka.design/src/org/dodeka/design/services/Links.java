package org.dodeka.design.services;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Tool;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What can be linked with what. People draw links in either direction, so each service takes its two elements in any order. */
public final class Links {

    /** The goal among two elements; null if there is none. */
    @Reads({})
    public Goal goalOf(EObject one, EObject other) {
        return among(Goal.class, one, other);
    }

    /** The space among two elements; null if there is none. */
    @Reads({})
    public Space spaceOf(EObject one, EObject other) {
        return among(Space.class, one, other);
    }

    /** The group among two elements; null if there is none. */
    @Reads({})
    public Group groupOf(EObject one, EObject other) {
        return among(Group.class, one, other);
    }

    /** The person among two elements; null if there is none. */
    @Reads({})
    public Person personOf(EObject one, EObject other) {
        return among(Person.class, one, other);
    }

    /** The tool among two elements; null if there is none. */
    @Reads({})
    public Tool toolOf(EObject one, EObject other) {
        return among(Tool.class, one, other);
    }

    @Reads({})
    public boolean isGroup(EObject element) {
        return element instanceof Group;
    }

    @Reads({})
    public boolean isPerson(EObject element) {
        return element instanceof Person;
    }

    /** Whether a space and a goal can be linked, and are not yet. */
    @Reads("goals")
    public boolean mayServe(EObject one, EObject other) {
        Space space = spaceOf(one, other);
        Goal goal = goalOf(one, other);
        return space != null && goal != null && !goal.getSpaces().contains(space);
    }

    /** Whether a space and a tool can be linked, and are not yet. */
    @Reads("tools")
    public boolean mayUse(EObject one, EObject other) {
        Space space = spaceOf(one, other);
        Tool tool = toolOf(one, other);
        return space != null && tool != null && !space.getTools().contains(tool);
    }

    /** Whether a person can become a member of a group, and is not yet. */
    @Reads("members")
    public boolean mayBelong(EObject one, EObject other) {
        Group group = groupOf(one, other);
        Person person = personOf(one, other);
        return group != null && person != null && !group.getMembers().contains(person);
    }

    /** The widest scale of the spaces of a design: that at which a new goal is set. That of a team, if there is no space. */
    @Reads("/spaces/scale")
    public Scale highestScale(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Design design
                ? design.getSpaces().stream().map(Space::getScale).max(Scale::compareTo).orElse(Scale.TEAM) : Scale.TEAM;
    }

    private static <T> T among(Class<T> type, EObject one, EObject other) {
        return type.isInstance(one) ? type.cast(one) : type.isInstance(other) ? type.cast(other) : null;
    }
}
