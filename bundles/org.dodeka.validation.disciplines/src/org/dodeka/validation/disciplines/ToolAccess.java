package org.dodeka.validation.disciplines;

import java.util.Collections;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.validation.facts.Facts;

/** Whether people can open what an activity uses (VOI-5), asked before a fix brings somebody into it. */
public final class ToolAccess {

    private ToolAccess() {
    }

    /** Whether an actor can open every tool of an activity; a tool that names no group is open to all. */
    public static boolean has(Actor actor, Activity activity) {
        return activity.getTools().stream()
                .allMatch(tool -> tool.getAccessibleTo().isEmpty() || !Collections.disjoint(tool.getAccessibleTo(), Facts.groups(actor)));
    }
}
